package dev.remit.report;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.rule.Findings;
import java.util.List;

/// What a report is made from, whoever asks for it.
///
/// @param services those that were chosen, in the order they are told
/// @param file the name of the file the organisation stands in
public record Request(
        Facts facts, Findings findings, List<Service> services, Spread spread, Provenance provenance, String file) {
    public Request {
        services = List.copyOf(services);
    }
}
