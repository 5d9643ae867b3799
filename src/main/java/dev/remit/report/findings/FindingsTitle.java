package dev.remit.report.findings;

import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What everyone should know first: how many findings are open, how bad they are, and what most are about.
record FindingsTitle(Findings findings, List<Tally> tallies, Optional<Trend> trend) {
    /// @param fresh open ones that the last check did not know
    /// @param gone those it knew that are found no more
    record Trend(long fresh, long gone) {}

    Text title() {
        var counts = new ArrayList<Text>();
        for (Severity severity : Severity.values())
            if (findings.count(severity) > 0) counts.add(counted(severity, findings.count(severity)));
        if (counts.isEmpty())
            return Text.of(
                    "Nothing is open: none of {0} rules is broken", Rules.all().size());
        var worst = counts.stream().limit(2).toList();
        return Text.of(
                "{0} are open; the largest group is {1} with {2}",
                dev.remit.text.Words.list(worst),
                largest().group().label(),
                largest().open());
    }

    Text subtitle() {
        int past = findings.suppressed().size();
        if (trend.isEmpty()) return past == 0 ? Text.of("None is looked past.") : Text.of("Looked past: {0}.", past);
        return Text.of(
                "Looked past: {0}. New since the last check: {1}. Gone since then: {2}.",
                past, trend.get().fresh(), trend.get().gone());
    }

    private Tally largest() {
        return tallies.stream().max(Comparator.comparing(Tally::open)).orElseThrow();
    }

    /// "1 error", "3 warnings".
    static Text counted(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> count == 1 ? Text.of("1 error") : Text.of("{0} errors", count);
            case WARNING -> count == 1 ? Text.of("1 warning") : Text.of("{0} warnings", count);
            case INFO -> count == 1 ? Text.of("1 note") : Text.of("{0} notes", count);
        };
    }
}
