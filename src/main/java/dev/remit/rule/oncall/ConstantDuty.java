package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Tolerance;
import dev.remit.analysis.Watch;
import dev.remit.model.Rotation;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.RotationRule;
import dev.remit.rule.Rounded;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.Comparator;

/// ONC-003: people are on call for too much of their time. Names the worst site.
public final class ConstantDuty implements RotationRule {
    private static final Parameter SHARE = Parameter.of("share", "0.25", "share")
            .between("0.01", "1")
            .meaning("The most of all time that one person is on call.");

    private static final Metadata METADATA = Metadata.of("ONC-003", "On-call takes too much time", Severity.WARNING)
            .when("Roles × weekly hours of a site ÷ 168 ÷ people of the site > {share}. The worst site of a "
                    + "rotation is named.")
            .why("Whoever is on call cannot engineer, travel or sleep without a thought of the pager.")
            .remedy("Let more people take turns, cover fewer hours, or have fewer people on call at once.")
            .sources("SRE-11")
            .parameters(SHARE)
            .reports(
                    """
                    "rotations": [
                      { "id": "all", "name": "Everyone", "coverage": "FULL_24X7",
                        "sites": [{ "siteName": "Berlin", "people": 6 }] },
                      { "id": "days", "name": "By day", "coverage": "BUSINESS_HOURS",
                        "sites": [{ "siteName": "Lyon", "people": 0 }] }]
                    """,
                    "Each person in Everyone at Berlin is on call 33.3% of the time (limit 25%).",
                    "Nobody takes turns in By day at Lyon, which covers 40 hours a week.")
            .accepts("""
                "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7",
                  "sites": [{ "siteName": "Berlin", "people": 8 }] }]
                """)
            .boundaries(Boundary.of(SHARE, """
                "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7",
                  "sites": [{ "siteName": "Berlin", "people": # }] }]
                """).reports(Severity.WARNING, "7").accepts("8", "9"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Rotation rotation, Facts facts, Report report) {
        if (!rotation.isCovering()) return;
        BigDecimal limit = report.limit(SHARE);
        OnCall.of(rotation, facts.structure()).watches().stream()
                .filter(watch -> watch.hours() > 0)
                .max(Comparator.comparingDouble(Watch::share))
                .filter(watch -> Tolerance.exceeds(watch.share(), limit))
                .ifPresent(worst -> report.add(finding(message(rotation, worst, limit), rotation)
                        .next(Text.of("Ask sibling teams to take turns in {0}.", rotation.name()), rotation)));
    }

    private static Text message(Rotation rotation, Watch worst, BigDecimal limit) {
        return worst.people() == 0
                ? Text.of(
                        "Nobody takes turns in {0} at {1}, which covers {2} hours a week.",
                        rotation.name(), worst.site(), Rounded.to(1, worst.hours()))
                : Text.of(
                        "Each person in {0} at {1} is on call {2} of the time (limit {3}).",
                        rotation.name(),
                        worst.site(),
                        Percent.of(Rounded.to(3, worst.share(), limit)),
                        Percent.of(limit));
    }
}
