package dev.remit.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Where the figures of a report come from, so that a printed page can be traced and made again.
///
/// @param scenario the name of the plan shown; empty for the organisation as it is
/// @param changedParameters those that differ from their default, each as "NAME = value"
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
}
