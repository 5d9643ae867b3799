package dev.remit.cli;

import dev.remit.format.order.Wish;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/// The half of an export that is about reports.
final class ExportReport {
    @Option(
            names = "--report",
            paramLabel = "NAME",
            description = "The report: ${COMPLETION-CANDIDATES}.",
            completionCandidates = ReportNames.class)
    private Optional<String> report = Optional.empty();

    @Option(names = "--wide", description = "One column a team in CSV, for people, in place of one row a letter.")
    private boolean wide;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            split = ",",
            description = "Only these sections of a report that has sections, such as summary,map.")
    private List<String> sections = List.of();

    @Option(
            names = "--variant",
            paramLabel = "raci|rasci|daci",
            description = "The letters of the RACI by service: raci.")
    private Optional<Variant> variant = Optional.empty();

    /// The report that is asked for.
    Optional<String> name() {
        return report;
    }

    Wish on(Wish wish) {
        var telling = wish.telling();
        if (wide) telling = telling.spread(Spread.WIDE);
        if (!sections.isEmpty()) telling = telling.only(Set.copyOf(sections));
        return wish.told(variant.map(telling::in).orElse(telling));
    }
}
