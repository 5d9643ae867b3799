package dev.remit.report.security;

import dev.remit.model.Control;
import dev.remit.model.Service;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.FindingCodes;
import dev.remit.report.Grid;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Age;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tables of an obligation: its controls with their evidence, and its services with who releases them.
final class DutyTables {
    /// One line for machines: an obligation, a service of it, and one control that covers it, as far as there are any.
    private record Line(Duty duty, Optional<Guarded> guarded, Optional<Control> control) {}

    static final Columns<Duty> OVERVIEW = Columns.<Duty>none()
            .name(
                    "obligation",
                    Text.of("Obligation"),
                    0,
                    it -> Words.of(it.obligation().name()).to(it.place()))
            .text("accountable", Text.of("Answers for it"), 190, it -> someone(it.accountable()))
            .number(
                    "services",
                    Text.of("Services"),
                    90,
                    it -> Quantity.of(it.services().size()))
            .number(
                    "controls",
                    Text.of("Controls"),
                    90,
                    it -> Quantity.of(it.controls().size()))
            .number("gaps", Text.of("Gaps"), 90, DutyTables::gapCount)
            .text("review", Text.of("Next review"), 130, DutyTables::review);

    private DutyTables() {}

    static TableBlock controls(Duty duty, FindingCodes codes) {
        return Columns.<Control>none()
                .code("control", Text.of("Control"), 76, it -> Words.of(it.title()))
                .name("text", Text.of(""), 0, it -> Words.of(it.text()))
                .text("services", Text.of("Covers"), 150, it -> covers(it, duty))
                .text("owner", Text.of("Carried out by"), 120, it -> someone(duty.owner(it)))
                .text(
                        "evidence",
                        Text.of("Evidence of"),
                        86,
                        it -> Words.of(it.evidence().date()))
                .number("age", Text.of("Days old"), 60, it -> age(duty.age(it)))
                .number("cadence", Text.of("At most"), 60, it -> Quantity.of(it.cadenceDays()))
                .text("automated", Text.of("By itself"), 66, it -> Guarded.answer(it.automated()))
                .text("gaps", Text.of("Gaps"), 110, it -> gaps(duty.gaps(it)))
                .text("findings", Text.of("Findings"), 76, it -> codes.cell(it.id()))
                .table(Text.of("Controls that meet {0}", duty.obligation().name()), duty.controls());
    }

    static TableBlock services(Duty duty, FindingCodes codes) {
        return Columns.<Guarded>none()
                .name(
                        "service",
                        Text.of("Service"),
                        0,
                        it -> Words.of(it.service().name()))
                .text(
                        "data",
                        Text.of("Data"),
                        90,
                        it -> Words.of(it.service().dataClass().map(Labelled::of)))
                .text("controls", Text.of("Covered by"), 130, Guarded::controls)
                .text("four_eyes", Text.of("Four eyes"), 66, Guarded::fourEyes)
                .text("approves", Text.of("Approves"), 110, Guarded::approving)
                .text("deploys", Text.of("Deploys"), 110, Guarded::deploying)
                .text("separate", Text.of("Deployer ≠ approver"), 78, Guarded::separate)
                .text(
                        "identity",
                        Text.of("Own identity to deploy"),
                        78,
                        it -> Guarded.answer(it.service().separateDeployIdentity()))
                .text("gaps", Text.of("Gaps"), 130, it -> gaps(it.gaps()))
                .text(
                        "findings",
                        Text.of("Findings"),
                        80,
                        it -> codes.cell(it.service().id()))
                .table(Text.of("Services under {0}", duty.obligation().name()), guarded(duty));
    }

    /// One row an obligation, service and control.
    static Grid grid(List<Duty> duties) {
        return Columns.<Line>none()
                .machine("obligation_id", it -> Words.of(it.duty().obligation().id()))
                .machine("obligation", it -> Words.of(it.duty().obligation().name()))
                .machine("accountable", it -> someone(it.duty().accountable()))
                .machine(
                        "service_id",
                        it -> of(it.guarded()
                                .map(guarded -> Words.of(guarded.service().id()))))
                .machine(
                        "service",
                        it -> of(it.guarded()
                                .map(guarded -> Words.of(guarded.service().name()))))
                .machine("control_id", it -> of(it.control().map(control -> Words.of(control.id()))))
                .machine("control", it -> of(it.control().map(control -> Words.of(control.title()))))
                .machine(
                        "owner",
                        it -> of(it.control().map(control -> someone(it.duty().owner(control)))))
                .machine(
                        "evidence",
                        it -> of(it.control()
                                .map(control -> Words.of(control.evidence().date()))))
                .machine(
                        "age_days",
                        it -> of(it.control().map(control -> age(it.duty().age(control)))))
                .machine("cadence_days", it -> of(it.control().map(control -> Quantity.of(control.cadenceDays()))))
                .machine("four_eyes", it -> of(it.guarded().map(Guarded::fourEyes)))
                .machine("approves", it -> of(it.guarded().map(Guarded::approving)))
                .machine("deploys", it -> of(it.guarded().map(Guarded::deploying)))
                .machine("deployer_is_not_approver", it -> of(it.guarded().map(Guarded::separate)))
                .machine(
                        "gaps",
                        it -> Words.of(gaps(it).stream().map(Text::toString).collect(Collectors.joining("|"))))
                .grid(duties.stream().flatMap(duty -> lines(duty).stream()).toList());
    }

    private static List<Line> lines(Duty duty) {
        var lines = new ArrayList<Line>();
        for (var guarded : guarded(duty)) {
            var covering = duty.covering(guarded.service());
            if (covering.isEmpty()) lines.add(new Line(duty, Optional.of(guarded), Optional.empty()));
            for (var control : covering) lines.add(new Line(duty, Optional.of(guarded), Optional.of(control)));
        }
        if (lines.isEmpty()) lines.add(new Line(duty, Optional.empty(), Optional.empty()));
        return lines;
    }

    private static List<Text> gaps(Line line) {
        var gaps = new ArrayList<Text>();
        line.control().ifPresent(control -> gaps.addAll(line.duty().gaps(control)));
        line.guarded().ifPresent(guarded -> gaps.addAll(guarded.gaps()));
        return gaps;
    }

    private static List<Guarded> guarded(Duty duty) {
        return duty.services().stream()
                .map(service -> new Guarded(duty, service))
                .toList();
    }

    private static Cell of(Optional<? extends Cell> cell) {
        return cell.<Cell>map(known -> known).orElse(Blank.BLANK);
    }

    private static Words someone(Optional<String> name) {
        return name.map(Words::of).orElseGet(() -> Words.of(Text.of("nobody")).toned(Tone.ERROR));
    }

    private static Cell covers(Control control, Duty duty) {
        if (control.serviceIds().isEmpty()) return Words.of(Text.of("all services of it"));
        var names = control.serviceIds().orElseThrow().stream()
                .map(ref -> duty.facts()
                        .structure()
                        .service(ref)
                        .map(Service::name)
                        .orElse(ref.id().text()))
                .toList();
        return names.isEmpty() ? Words.of(Text.of("none")) : Words.of(dev.remit.text.Words.some(names));
    }

    private static Cell age(Optional<Age> age) {
        return age.<Cell>map(known -> Quantity.of(known.days())).orElse(Words.UNKNOWN);
    }

    private static Cell gapCount(Duty duty) {
        int gaps = duty.gaps();
        return gaps == 0 ? Quantity.of(0) : Quantity.of(gaps).toned(Tone.ERROR);
    }

    private static Cell review(Duty duty) {
        var day = Words.of(duty.obligation().reviewOn());
        return duty.isOverdue() ? day.toned(Tone.WARNING) : day;
    }

    private static Cell gaps(List<Text> gaps) {
        return gaps.isEmpty()
                ? Blank.BLANK
                : Words.of(dev.remit.text.Words.list(gaps)).toned(Tone.ERROR);
    }
}
