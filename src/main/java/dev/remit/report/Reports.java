package dev.remit.report;

import dev.remit.report.leadership.Leadership;
import dev.remit.report.raci.RaciByServiceReporter;
import java.util.List;
import java.util.Optional;

/// The reports Remit makes. Only it names them.
public final class Reports {
    public static final List<Reporter> ALL = List.of(new RaciByServiceReporter(), new Leadership());

    private Reports() {}

    public static Optional<Reporter> named(String id) {
        return ALL.stream().filter(reporter -> reporter.id().equals(id)).findFirst();
    }
}
