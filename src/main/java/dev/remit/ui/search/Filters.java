package dev.remit.ui.search;

import dev.remit.editor.Finder;
import dev.remit.model.Element;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Row;
import dev.remit.rule.Finding;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.search.Filter.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The filters by their names, and what values each of them takes: words in any case, or the beginning of one.
final class Filters {
    private static final List<String> NAMES = List.of("type", "owner", "raci", "finding", "tag", "lifecycle", "tier");

    private Filters() {}

    static Reading read(String name, String value) {
        String plain = value.strip().toLowerCase(Locale.ROOT);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "type" -> type(plain);
            case "owner" -> owner(plain);
            case "raci" -> raci(plain);
            case "finding" -> finding(plain);
            case "tag" -> tag(plain);
            case "lifecycle" -> lifecycle(plain);
            case "tier" -> tier(plain);
            default ->
                unclear(Text.of(
                        "There is no filter \"{0}\". Use {1}, or put words with a colon in quotes.",
                        name, String.join(", ", NAMES)));
        };
    }

    private static Reading type(String value) {
        if (Types.ALL.stream().noneMatch(word -> begins(word, value)))
            return unclear(Text.of("There is no type \"{0}\". Types are {1}.", value, String.join(", ", Types.ALL)));
        return known(element -> Types.of(element).stream().anyMatch(word -> begins(word, value)));
    }

    private static Reading owner(String value) {
        return new Reading.Known(ground -> services(service -> ground.owner(service)
                .map(owner -> Finder.matches(owner.name(), value))
                .orElse(isNone(value) && !service.external())));
    }

    private static Reading raci(String value) {
        return switch (value) {
            case "none" -> rows(row -> row.accountable().isEmpty());
            case "several" -> rows(row -> row.accountable().size() > 1);
            default ->
                unclear(Text.of(
                        "raci takes none, for services with an activity nobody answers for, or several, for those with"
                                + " one that several teams answer for; not \"{0}\".",
                        value));
        };
    }

    private static Reading rows(Predicate<Row> wanted) {
        return new Reading.Known(ground -> services(service -> ground.hasRow(service, wanted)));
    }

    private static Reading finding(String value) {
        var severity = constant(Severity.values(), value).or(() -> note(value));
        if (severity.isPresent()) return named(finding -> finding.severity() == severity.get());
        if (value.matches("[a-z]{2,4}-\\d{1,3}"))
            return named(finding -> finding.rule().equalsIgnoreCase(value));
        return switch (value) {
            case "any" -> named(any -> true);
            case "none" ->
                new Reading.Known(ground -> {
                    var ids = ground.named(any -> true);
                    return element -> !ids.contains(element.id());
                });
            default ->
                unclear(Text.of(
                        "finding takes error, warning, note, any, none or a rule such as OWN-001; not \"{0}\".",
                        value));
        };
    }

    private static Reading named(Predicate<Finding> wanted) {
        return new Reading.Known(ground -> {
            var ids = ground.named(wanted);
            return element -> ids.contains(element.id());
        });
    }

    private static Optional<Severity> note(String value) {
        return begins("note", value) ? Optional.of(Severity.INFO) : Optional.empty();
    }

    private static Reading tag(String value) {
        return known(element -> tags(element)
                .filter(tags -> isNone(value) ? tags.isEmpty() : tags.stream().anyMatch(tag -> begins(tag, value)))
                .isPresent());
    }

    private static Optional<Set<String>> tags(Element element) {
        return switch (element) {
            case Team team -> Optional.of(team.tags());
            case Service service -> Optional.of(service.tags());
            default -> Optional.empty();
        };
    }

    private static Reading lifecycle(String value) {
        if (isNone(value)) return known(services(service -> service.lifecycle().isEmpty()));
        var stage = constant(Lifecycle.values(), value);
        if (stage.isPresent()) return known(services(service -> service.is(stage.get())));
        var stages = Arrays.stream(Lifecycle.values()).map(Labelled::of).toList();
        return unclear(
                Text.of("There is no lifecycle \"{0}\". It is one of {1}, or none.", value, String.join(", ", stages)));
    }

    private static Reading tier(String value) {
        if (isNone(value)) return known(services(service -> service.tier().isEmpty()));
        if (!value.matches("[1-4]")) return unclear(Text.of("A tier is 1, 2, 3, 4 or none; not \"{0}\".", value));
        var tier = Optional.of(Integer.valueOf(value));
        return known(services(service -> service.tier().equals(tier)));
    }

    private static Predicate<Element> services(Predicate<Service> wanted) {
        return element -> element instanceof Service service && wanted.test(service);
    }

    private static Reading known(Predicate<Element> holds) {
        return new Reading.Known(ground -> holds);
    }

    private static Reading unclear(Text sentence) {
        return new Reading.Unclear(sentence);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String value) {
        return Arrays.stream(all)
                .filter(each -> begins(Labelled.of(each), value) || each.name().equalsIgnoreCase(value))
                .findFirst();
    }

    private static boolean isNone(String value) {
        return value.equals("none");
    }

    private static boolean begins(String word, String value) {
        return !value.isEmpty() && word.regionMatches(true, 0, value, 0, value.length());
    }
}
