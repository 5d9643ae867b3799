package dev.remit.cli;

import dev.remit.format.order.Scope;
import dev.remit.format.order.Wish;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an export is limited to, whatever it is of.
final class ScopeOption {
    /// What can be said in one word.
    private enum Word {
        all,
        view
    }

    private Optional<Word> scope = Optional.empty();
    private List<String> services = List.of();
    private List<String> teams = List.of();
    private Optional<String> diagram = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .value(
                        "--scope",
                        "all|view",
                        "Everything, or what a diagram shows. A report is of all, a map of its view.",
                        Word.class,
                        given -> scope = Optional.of(given))
                .texts("--service", "ID", "Only these services.", given -> services = given)
                .texts("--team", "ID", "Only these teams, and what they answer for.", given -> teams = given)
                .text(
                        "--diagram",
                        "ID",
                        "This diagram of several: otherwise the first.",
                        given -> diagram = Optional.of(given));
    }

    Wish on(Wish wish) {
        var limited = limited(wish);
        if (diagram.isEmpty()) return limited;
        boolean isView = limited.isDiagram() || limited.subject().scope() instanceof Scope.View;
        if (!isView)
            throw Usage.error(
                    Text.of("--diagram is for diagrams."),
                    Text.of("Add --scope view for a report on what a diagram shows."));
        return limited.about(limited.subject().on(diagram));
    }

    private Wish limited(Wish wish) {
        boolean isPart = !services.isEmpty() || !teams.isEmpty();
        if (isPart && scope.isPresent())
            throw Usage.error(
                    Text.of("--scope says all or a view, --team and --service name a part."),
                    Text.of("Leave one of them out."));
        if (isPart) return wish.about(wish.subject().in(new Scope.Part(ids("team", teams), ids("service", services))));
        return scope.map(word -> wish.about(wish.subject()
                        .in(
                                switch (word) {
                                    case all -> Scope.ALL;
                                    case view -> Scope.VIEW;
                                })))
                .orElse(wish);
    }

    private static Set<Id> ids(String kind, List<String> words) {
        for (String word : words)
            if (!Id.isWellFormed(word)) throw Usage.error(Text.of("There is no {0} \"{1}\" here.", kind, word));
        return words.stream().map(Id::of).collect(Collectors.toUnmodifiableSet());
    }
}
