package dev.remit.report.findings;

import dev.remit.model.Suppression;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Grid;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings by what they are about, each with what to do; for machines all of them in one table.
final class LineTable {
    private static final int RULE = 64;
    private static final Columns<Line> OPEN = Columns.<Line>none()
            .code("rule", Text.of("Rule"), RULE, LineTable::rule)
            .name("message", Text.of("What was found"), 0, LineTable::message)
            .text(
                    "fix",
                    Text.of("What to do"),
                    320,
                    line -> Words.of(line.told().fix()));
    private static final Columns<Line> SINCE =
            OPEN.text("since", Text.of("Since the last check"), 88, LineTable::since);
    private static final Columns<Line> SUPPRESSED = Columns.<Line>none()
            .code("rule", Text.of("Rule"), RULE, LineTable::rule)
            .name("message", Text.of("What was found"), 0, LineTable::message)
            .text("reason", Text.of("Why it is looked past"), 290, line -> decision(line, Suppression::reason))
            .text("until", Text.of("Until"), 84, line -> decision(line, by -> by.until()))
            .text(
                    "author",
                    Text.of("Decided by"),
                    110,
                    line -> Words.of(line.by().flatMap(Suppression::author)));
    private static final Columns<Line> ALL = Columns.<Line>none()
            .machine(
                    "severity",
                    line -> Words.of(line.told().finding().severity().name().toLowerCase(Locale.ROOT)))
            .machine("rule", LineTable::rule)
            .machine("title", line -> Words.of(line.told().title()))
            .machine("group", line -> Words.of(line.told().group()))
            .machine("elements", LineTable::elements)
            .machine("about", line -> Words.of(line.told().about()))
            .machine("key", line -> words(line.told().finding().key()))
            .machine("message", LineTable::message)
            .machine("fix", line -> Words.of(line.told().fix()))
            .machine("state", line -> Words.of(line.isOpen() ? "open" : "suppressed"))
            .machine("reason", line -> decision(line, Suppression::reason))
            .machine("until", line -> decision(line, by -> by.until()))
            .machine("new", LineTable::fresh)
            .machine("fingerprint", line -> Words.of(line.told().finding().fingerprint()));

    private LineTable() {}

    /// Of one severity, by the groups of the rules.
    static TableBlock open(Text caption, List<Line> lines) {
        var groups = lines.stream()
                .collect(Collectors.groupingBy(line -> line.told().group(), LinkedHashMap::new, Collectors.toList()));
        boolean isCompared = lines.stream().anyMatch(line -> line.fresh().isPresent());
        return (isCompared ? SINCE : OPEN).table(caption, Text.of("About"), groups);
    }

    static TableBlock suppressed(List<Line> lines) {
        return SUPPRESSED.table(Text.of("Findings that are looked past, with the reason and until when"), lines);
    }

    static Grid grid(List<Line> lines) {
        return ALL.grid(lines);
    }

    private static Cell rule(Line line) {
        return Words.of(line.told().finding().rule());
    }

    private static Cell message(Line line) {
        return Words.of(line.told().finding().message());
    }

    private static Cell elements(Line line) {
        return words(line.told().finding().elements().stream().map(Id::text).collect(Collectors.joining("|")));
    }

    private static Cell since(Line line) {
        return Words.of(line.isFresh() ? Text.of("new") : Text.of("known"));
    }

    private static Cell fresh(Line line) {
        return line.fresh().<Cell>map(Words::of).orElse(Blank.BLANK);
    }

    private static Cell decision(Line line, Function<Suppression, Object> part) {
        Optional<Object> words = line.by().map(part);
        return words.<Cell>map(Words::of).orElse(Blank.BLANK);
    }

    private static Cell words(String text) {
        return text.isEmpty() ? Blank.BLANK : Words.of(text);
    }
}
