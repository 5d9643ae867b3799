package dev.remit.cli;

import dev.remit.format.order.Wish;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The half of an export that is about reports.
final class ExportReport {
    private Optional<String> report = Optional.empty();
    private Optional<Boolean> wide = Optional.empty();
    private List<String> sections = List.of();
    private List<String> activities = List.of();
    private Optional<Variant> variant = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .named(
                        "--report",
                        "NAME",
                        "The report: ${COMPLETION-CANDIDATES}.",
                        new ReportNames(),
                        given -> report = Optional.of(given))
                .choice(
                        "--wide",
                        "One column a team in CSV, for people, in place of one row a letter.",
                        given -> wide = Optional.of(given))
                .parts(
                        "--section",
                        "NAME",
                        "Only these sections of a report that has sections, such as summary,map.",
                        given -> sections = given)
                .texts(
                        "--activity",
                        "CODE",
                        "Only these activities of the RACI by activity.",
                        given -> activities = given)
                .value(
                        "--variant",
                        "raci|rasci|daci",
                        "The letters of the RACI by service: raci.",
                        Variant.class,
                        given -> variant = Optional.of(given));
    }

    /// The report that is asked for.
    Optional<String> name() {
        return report;
    }

    Wish on(Wish wish) {
        var telling = wish.telling();
        telling = wide.map(on -> on ? Spread.WIDE : Spread.LONG)
                .map(telling::spread)
                .orElse(telling);
        if (!sections.isEmpty()) telling = telling.only(Set.copyOf(sections));
        if (!activities.isEmpty()) telling = telling.on(Set.copyOf(activities));
        return wish.told(variant.map(telling::in).orElse(telling));
    }
}
