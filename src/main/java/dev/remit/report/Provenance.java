package dev.remit.report;

import dev.remit.model.Document;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Where the figures of a report come from, so that a printed page can be traced and made again.
///
/// @param scenario the name of the plan shown, and of the step up to which; empty for the organisation as it is
/// @param changedParameters those that differ from their default, each as "CODE NAME = value"
/// @param madeAt given by the caller: a report reads no clock
/// @param version tells one state of the document from another; empty where nobody says
public record Provenance(
        String organisation,
        String scenario,
        LocalDate asOf,
        List<String> changedParameters,
        int openFindings,
        int suppressedFindings,
        OffsetDateTime madeAt,
        String version) {
    public Provenance {
        changedParameters = List.copyOf(changedParameters);
    }

    /// Of what a report is asked for.
    static Provenance of(Request request) {
        var document = request.facts().document();
        return new Provenance(
                document.organisation().name(),
                request.plan().map(Plan::name).orElse(""),
                request.facts().today(),
                changed(document),
                request.findings().open().size(),
                request.findings().suppressed().size(),
                request.edition().madeAt(),
                request.edition().version());
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
