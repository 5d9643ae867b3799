package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Watch;
import dev.remit.edit.Rotations;
import dev.remit.model.Coverage;
import dev.remit.model.Rotation;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.RotationRule;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.Optional;

/// ONC-002: too few people take turns around the clock. Names the site that lacks most.
public final class SmallRotation implements RotationRule {
    private static final double MOST_TIME = 0.25;

    private static final Parameter ONLY_SITE = Parameter.of("onlySite", "8", "people")
            .between("1", "100")
            .meaning("The people that a rotation with one site needs.");

    private static final Parameter EACH_SITE = Parameter.of("eachSite", "6", "people")
            .between("1", "100")
            .meaning("The people that each site of a rotation with several needs.");

    private static final Metadata METADATA = Metadata.of("ONC-002", "Rotation too small", Severity.WARNING)
            .except("An error where there are fewer than half the people needed.")
            .when("A rotation covers 24×7 and a site has fewer people than the larger of two figures: "
                    + "{onlySite} where it is the only site, else {eachSite}; and what keeps each on call at most a "
                    + "quarter of the time, ⌈roles × weekly hours of the site ÷ 168 ÷ 0.25⌉. The worst site is "
                    + "named.")
            .why("Whoever is on call more than a quarter of the time has no nights to sleep and no days to engineer.")
            .remedy("Share a rotation with sibling teams, add a site, or reduce the coverage.")
            .sources("SRE-11", "SRE-B", "WB-8")
            .parameters(ONLY_SITE, EACH_SITE)
            .reports(
                    """
                    "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7",
                      "sites": [{ "siteName": "Berlin", "people": 7, "hoursPerWeek": 168 }] }]
                    """,
                    "Everyone has 7 people at Berlin; 8 are needed for 24×7 with 2 roles. Share a rotation, add a"
                            + " site, or reduce coverage.")
            .accepts("""
                "rotations": [{ "id": "all", "name": "Everyone", "coverage": "FULL_24X7",
                  "sites": [{ "siteName": "Berlin", "people": 8, "hoursPerWeek": 168 }] }]
                """)
            .boundaries(
                    Boundary.of(ONLY_SITE, """
                        "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7",
                          "sites": [{ "siteName": "Berlin", "people": # }] }]
                        """)
                            .reports(Severity.ERROR, "3")
                            .reports(Severity.WARNING, "4", "7")
                            .accepts("8", "9"),
                    Boundary.of(EACH_SITE, """
                        "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7",
                          "sites": [{ "siteName": "Berlin", "people": # }, { "siteName": "Lyon", "people": 9 }] }]
                        """)
                            .reports(Severity.ERROR, "2")
                            .reports(Severity.WARNING, "3", "5")
                            .accepts("6", "7"),
                    Boundary.of("a quarter of the time", """
                        "rotations": [{ "id": "all", "name": "All", "coverage": "FULL_24X7", "simultaneousRoles": 3,
                          "sites": [{ "siteName": "Berlin", "people": # }] }]
                        """)
                            .reports(Severity.WARNING, "11")
                            .accepts("12", "13"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Rotation rotation, Facts facts, Report report) {
        if (!rotation.coverage().equals(Optional.of(Coverage.FULL_24X7))) return;
        int floor = report.count(rotation.sites().size() == 1 ? ONLY_SITE : EACH_SITE);
        OnCall.of(rotation, facts.structure()).watches().stream()
                .map(watch -> new Staffing(watch, watch.smallest(MOST_TIME, floor)))
                .filter(Staffing::isShort)
                .min(Comparator.comparingDouble(Staffing::share))
                .ifPresent(worst -> report(rotation, worst, report));
    }

    /// The people a site has and needs.
    private record Staffing(Watch watch, int needed) {
        boolean isShort() {
            return watch.people() < needed;
        }

        double share() {
            return (double) watch.people() / needed;
        }
    }

    private void report(Rotation rotation, Staffing worst, Report report) {
        var finding = finding(message(rotation, worst), rotation)
                .repair(
                        Text.of("Let {0} cover extended hours only", rotation.name()),
                        Rotations.extendedHours(rotation.ref()))
                .next(Text.of("Ask teams of the same domain to share {0}.", rotation.name()), rotation);
        report.add(2 * worst.watch().people() < worst.needed() ? finding.as(Severity.ERROR) : finding);
    }

    private static Text message(Rotation rotation, Staffing worst) {
        Watch watch = worst.watch();
        return Text.of(
                "{0} has {1} at {2}; {3} are needed for 24×7 with {4}. Share a rotation, add a site, or reduce"
                        + " coverage.",
                rotation.name(), people(watch.people()), watch.site(), worst.needed(), roles(watch.roles()));
    }

    private static Text people(int count) {
        return count == 1 ? Text.of("1 person") : Text.of("{0} people", count);
    }

    private static Text roles(int count) {
        return count == 1 ? Text.of("1 role") : Text.of("{0} roles", count);
    }
}
