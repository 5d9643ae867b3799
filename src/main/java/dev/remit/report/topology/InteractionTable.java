package dev.remit.report.topology;

import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Who works with whom today, in which way and until when, and whether anything calls for it.
record InteractionTable(Facts facts) {
    List<Interaction> active() {
        return facts.document().interactions().stream()
                .filter(Interaction::isActive)
                .sorted(Comparator.comparing((Interaction each) ->
                                each.mode().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        .thenComparing(each -> facts.structure().nameOf(each.teamAId()))
                        .thenComparing(Interaction::id))
                .toList();
    }

    TableBlock of(List<Interaction> interactions) {
        var modes = interactions.stream()
                .collect(Collectors.groupingBy(InteractionTable::mode, LinkedHashMap::new, Collectors.toList()));
        return columns().table(Text.of("Who works with whom, in which way and until when"), Text.of("Mode"), modes);
    }

    private Columns<Interaction> columns() {
        return Columns.<Interaction>none()
                .name(
                        "team_a",
                        Text.of("Team, or who provides or helps"),
                        160,
                        it -> Words.of(facts.structure().nameOf(it.teamAId())))
                .text(
                        "team_b",
                        Text.of("Team, or who consumes or is helped"),
                        160,
                        it -> Words.of(facts.structure().nameOf(it.teamBId())))
                .text("purpose", Text.of("Purpose"), 0, it -> Words.of(it.purpose()))
                .text("since", Text.of("Since"), 84, it -> Words.of(it.startDate()))
                .text("until", Text.of("Until"), 84, InteractionTable::until)
                .text("called_for", Text.of("Called for"), 84, this::calledFor);
    }

    private Cell calledFor(Interaction it) {
        return Words.of(facts.conwayParts().unneeded().contains(it) ? Text.of("no") : Text.of("yes"));
    }

    private static Cell until(Interaction it) {
        return it.endDate().<Cell>map(Words::of).orElseGet(() -> Words.of(Text.of("open")));
    }

    private static String mode(Interaction it) {
        return it.mode().map(Labelled::of).orElseGet(() -> Words.UNKNOWN.text());
    }
}
