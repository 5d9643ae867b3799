package dev.remit.report.findings;

import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.model.Suppression;
import dev.remit.report.FindingTold;
import dev.remit.rule.Baseline;
import dev.remit.rule.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A finding as it stands today.
///
/// @param by the decision to look past it; empty where it is open
/// @param fresh whether an earlier check did not know it; empty where there was none
record Line(FindingTold told, Optional<Suppression> by, Optional<Boolean> fresh) {
    /// The open ones, worst first, then those looked past.
    static List<Line> of(Findings findings, Document document, Optional<Baseline> past) {
        var open = findings.open().stream()
                .map(finding -> new Line(
                        new FindingTold(finding, document), Optional.empty(), past.map(known -> known.isNew(finding))));
        var suppressed = findings.suppressed().stream()
                .map(each ->
                        new Line(new FindingTold(each.finding(), document), Optional.of(each.by()), Optional.empty()));
        return Stream.concat(open, suppressed).toList();
    }

    boolean isOpen() {
        return by.isEmpty();
    }

    boolean isFresh() {
        return fresh.filter(yes -> yes).isPresent();
    }

    boolean is(Severity severity) {
        return told.finding().severity() == severity;
    }
}
