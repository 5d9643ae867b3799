package dev.remit.report.reliability;

import dev.remit.rule.Finding;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an architect should know first: promises that cannot be kept, then those that were not kept, then those that
/// stand on weak ground, then those that nobody made.
record ReliabilityTitle(
        String organisation, List<Promise> promises, List<Objective> objectives, List<Finding> findings) {
    Text title() {
        if (promises.isEmpty()) return Text.of("{0} has no live service that could promise anything", organisation);
        return Stream.of(overpromised(), unpromised(), spent(), weak(), silent())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        Text.of("What {0} promises holds: {1} services, each with a target", organisation, ours()));
    }

    Text subtitle() {
        return Text.of(
                "{0} live services, {1} of them with a target for availability. {2} objectives in all.",
                ours(), promised(), objectives.size());
    }

    private Optional<Text> overpromised() {
        var over = promises.stream()
                .filter(each -> each.facts().availability().isOverpromised(each.service()))
                .toList();
        if (over.size() == 1)
            return Optional.of(Text.of(
                    "{0} promises more than its dependencies allow",
                    over.getFirst().service().name()));
        return counted(over.size(), "", "{0} services promise more than their dependencies allow");
    }

    private Optional<Text> unpromised() {
        return promised() > 0
                ? Optional.empty()
                : Optional.of(Text.of("None of {0} live services has a target for availability", ours()));
    }

    private Optional<Text> spent() {
        return counted(
                objectives.stream()
                        .filter(each -> each.spent().filter(spent -> spent > 1).isPresent())
                        .count(),
                "1 objective was missed: its error budget is gone",
                "{0} objectives were missed: their error budgets are gone");
    }

    private Optional<Text> weak() {
        return counted(
                count("SLO-005"),
                "1 dependency is not one nine better than what needs it",
                "{0} dependencies are not one nine better than what needs them");
    }

    private Optional<Text> silent() {
        return counted(
                ours() - promised(),
                "1 live service has no target for availability",
                "{0} live services have no target for availability");
    }

    private static Optional<Text> counted(long count, String one, String several) {
        if (count == 0) return Optional.empty();
        return Optional.of(count == 1 ? Text.of(one) : Text.of(several, count));
    }

    private long count(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private long ours() {
        return promises.stream().filter(each -> !each.service().external()).count();
    }

    private long promised() {
        return promises.stream()
                .filter(each -> !each.service().external() && each.hasTarget())
                .count();
    }
}
