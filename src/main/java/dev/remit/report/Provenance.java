package dev.remit.report;

import dev.remit.model.Document;
import dev.remit.rule.Findings;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Where the figures of a report come from, so that a printed page can be traced and made again.
///
/// @param scenario the name of the plan shown; empty for the organisation as it is
/// @param changedParameters those that differ from their default, each as "CODE NAME = value"
/// @param madeAt given by the caller: a report reads no clock
public record Provenance(
        String organisation,
        String scenario,
        LocalDate asOf,
        List<String> changedParameters,
        int openFindings,
        int suppressedFindings,
        OffsetDateTime madeAt) {
    public Provenance {
        changedParameters = List.copyOf(changedParameters);
    }

    /// Of the organisation as it is.
    public static Provenance of(Document document, LocalDate asOf, Findings findings, OffsetDateTime madeAt) {
        return new Provenance(
                document.organisation().name(),
                "",
                asOf,
                changed(document),
                findings.open().size(),
                findings.suppressed().size(),
                madeAt);
    }

    private static List<String> changed(Document document) {
        return document.settings().rules().entrySet().stream()
                .flatMap(rule -> rule.getValue().parameters().entrySet().stream()
                        .map(parameter ->
                                Text.of("{0} {1} = {2}", rule.getKey(), parameter.getKey(), parameter.getValue())))
                .map(Text::toString)
                .toList();
    }
}
