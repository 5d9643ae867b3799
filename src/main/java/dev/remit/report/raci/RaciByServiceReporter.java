package dev.remit.report.raci;

import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;

/// Makes [RaciByService].
public final class RaciByServiceReporter implements Reporter {
    @Override
    public String id() {
        return "raci-by-service";
    }

    @Override
    public Report report(Request request) {
        var raci = new RaciByService(
                request.facts().raci(), request.services(), request.findings(), request.provenance(), request.file());
        return switch (request.spread()) {
            case LONG -> raci.report();
            case WIDE -> raci.wide();
        };
    }
}
