package dev.remit.cli;

import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import java.util.Iterator;

/// The reports there are, for the help and for shells that complete what is typed.
final class ReportNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Reports.ALL.stream().map(Reporter::id).iterator();
    }
}
