package dev.remit.rule.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Tolerance;
import dev.remit.edit.Rotations;
import dev.remit.model.Rotation;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.RotationRule;
import dev.remit.rule.Rounded;
import dev.remit.text.Text;
import java.math.BigDecimal;

/// ONC-007: shifts are long, and pages come every day of them.
public final class LongShift implements RotationRule {
    private static final int DAYS = 7;

    private static final Parameter HOURS =
            Parameter.of("hours", "12", "hours").between("1", "168").meaning("The longest shift that leaves rest.");

    private static final Parameter PAGES = Parameter.of("pages", "7", "pages")
            .between("0.1", "1000")
            .meaning("The pages a week from which on long shifts are too long.");

    private static final Metadata METADATA = Metadata.of("ONC-007", "Shift too long for its load", Severity.WARNING)
            .when("The shifts of a rotation are longer than {hours} hours, and its pages a week ≥ {pages}. "
                    + "The pages are those of the rotation, or the sum of its services' where all are known.")
            .why("Who is woken and works on the next day too makes mistakes in both.")
            .remedy("Hand over after twelve hours at most, or make the services quieter.")
            .sources("WB-8")
            .parameters(HOURS, PAGES)
            .reports(
                    """
                "rotations": [{ "id": "all", "name": "Everyone", "shiftHours": 24, "pagesPerWeek": 14 }]
                """,
                    "Everyone: shifts of 24 hours with 2 pages a day leave no rest. Use shifts of 12 hours or less.")
            .accepts("""
                "rotations": [{ "id": "all", "name": "Everyone", "shiftHours": 168, "pagesPerWeek": 2 }]
                """)
            .boundaries(
                    Boundary.of(HOURS, """
                        "rotations": [{ "id": "all", "name": "Everyone", "shiftHours": #, "pagesPerWeek": 7 }]
                        """).accepts("11.9", "12").reports(Severity.WARNING, "12.1"),
                    Boundary.of(PAGES, """
                        "rotations": [{ "id": "all", "name": "Everyone", "shiftHours": 24, "pagesPerWeek": # }]
                        """).accepts("6.9").reports(Severity.WARNING, "7", "7.1"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Rotation rotation, Facts facts, Report report) {
        BigDecimal limit = report.limit(HOURS);
        if (!Tolerance.exceeds(rotation.shiftHours(), limit)) return;
        OnCall.of(rotation, facts.structure())
                .pages()
                .filter(pages -> !Tolerance.exceeds(report.limit(PAGES), BigDecimal.valueOf(pages)))
                .ifPresent(pages -> report(rotation, pages, limit, report));
    }

    private void report(Rotation rotation, double pages, BigDecimal limit, Report report) {
        var message = Text.of(
                "{0}: shifts of {1} hours with {2} pages a day leave no rest. Use shifts of {3} hours or less.",
                rotation.name(), rotation.shiftHours(), Rounded.to(1, pages / DAYS), limit);
        report.add(finding(message, rotation)
                .repair(
                        Text.of("Hand over {0} after {1} hours", rotation.name(), limit),
                        Rotations.shifts(rotation.ref(), limit))
                .next(Text.of("Find out which pages of {0} need no person.", rotation.name()), rotation));
    }
}
