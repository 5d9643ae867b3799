package dev.remit.report.leadership;

import dev.remit.model.Severity;
import dev.remit.rule.Baseline;
import dev.remit.text.Text;
import java.util.List;

/// What somebody who reads only one line should know.
record Headline(Pack pack) {
    Text title() {
        return pack.plan().map(plan -> planned(plan.name())).orElseGet(this::standing);
    }

    private Text planned(String plan) {
        int now = pack.findings().count(Severity.ERROR);
        int before = pack.plan().map(it -> it.found().count(Severity.ERROR)).orElse(0);
        if (now < before) return Text.of("{0}: {1} of {2} errors go", plan, before - now, before);
        if (now > before) return Text.of("{0}: {1} errors become {2}", plan, before, now);
        return before == 0
                ? Text.of("{0}: no errors before and after", plan)
                : Text.of("{0}: the {1} errors stay", plan, now);
    }

    private Text standing() {
        int unowned = FiveNumbers.unowned(pack.structure(), pack.services());
        int errors = pack.findings().count(Severity.ERROR);
        if (pack.services().isEmpty()) return Text.of("{0} has no service to answer for", pack.organisation());
        if (unowned == 1) return Text.of("{0}: nobody owns 1 of {1} services", pack.organisation(), services());
        if (unowned > 1)
            return Text.of("{0}: nobody owns {1} of {2} services", pack.organisation(), unowned, services());
        return switch (errors) {
            case 0 -> Text.of("{0}: every one of {1} services has an owner", pack.organisation(), services());
            case 1 -> Text.of("{0}: every service has an owner, 1 error is open", pack.organisation());
            default -> Text.of("{0}: every service has an owner, {1} errors are open", pack.organisation(), errors);
        };
    }

    private int services() {
        return pack.services().size();
    }

    String subtitle() {
        int teams = pack.teams().size();
        long gone = pack.plan().map(this::gone).orElse(0L);
        var sentences = pack.plan().isEmpty()
                ? List.of(Text.of(
                        "{0}, {1}, {2} and {3}.",
                        teams(teams),
                        services(services()),
                        errors(pack.findings().count(Severity.ERROR)),
                        warnings(pack.findings().count(Severity.WARNING))))
                : List.of(Text.of("{0}, {1} after the plan.", teams(teams), services(services())), closed(gone));
        return String.join(" ", sentences.stream().map(Text::toString).toList());
    }

    private static Text teams(int count) {
        return count == 1 ? Text.of("1 team") : Text.of("{0} teams", count);
    }

    private static Text services(int count) {
        return count == 1 ? Text.of("1 service") : Text.of("{0} services", count);
    }

    private static Text errors(int count) {
        return count == 1 ? Text.of("1 error") : Text.of("{0} errors", count);
    }

    private static Text warnings(int count) {
        return count == 1 ? Text.of("1 warning") : Text.of("{0} warnings", count);
    }

    private Text closed(long gone) {
        long come = pack.plan().map(this::come).orElse(0L);
        return Text.of(
                "{0}, {1} open.", gone == 1 ? Text.of("1 finding closes") : Text.of("{0} findings close", gone), come);
    }

    private long gone(dev.remit.report.Plan plan) {
        return baseline(plan.found()).goneFrom(pack.findings()).size();
    }

    private long come(dev.remit.report.Plan plan) {
        return baseline(plan.found()).newIn(pack.findings()).open().size();
    }

    private static Baseline baseline(dev.remit.rule.Findings found) {
        return Baseline.of(found.open().stream()
                .map(it -> new Baseline.Past(
                        it.rule(),
                        it.severity(),
                        it.elements(),
                        it.key(),
                        it.message().toString()))
                .toList());
    }
}
