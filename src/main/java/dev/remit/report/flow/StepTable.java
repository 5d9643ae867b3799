package dev.remit.report.flow;

import dev.remit.analysis.figure.Measure;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.FlowStep;
import dev.remit.model.Structure;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps of flows as they are drawn: who does each, how long it waits before it and how long it takes.
record StepTable(Structure structure) {
    private static final int NUMBER = 92;

    /// The steps of each flow under the name of the service or services it is drawn for.
    TableBlock of(List<Way> ways) {
        Map<DeliveryFlow, String> names = new LinkedHashMap<>();
        for (Way way : ways)
            way.drawn().ifPresent(flow -> names.merge(flow, way.service().name(), StepTable::both));
        var groups = new LinkedHashMap<String, List<FlowStep>>();
        names.forEach((flow, name) -> groups.put(name, flow.steps()));
        return columns().table(Text.of("The steps of every flow that is drawn"), Text.of("Service"), groups);
    }

    private static String both(String some, String one) {
        return Text.of("{0}, {1}", some, one).toString();
    }

    private Columns<FlowStep> columns() {
        return Columns.<FlowStep>none()
                .name("stage", Text.of("Step"), 0, step -> Words.of(step.stage().map(Labelled::of)))
                .text("team", Text.of("Team"), 230, this::team)
                .number("wait_h", Text.of("Wait before, h"), NUMBER, step -> hours(step.waitHoursBefore()))
                .number("work_h", Text.of("Work, h"), NUMBER, step -> hours(step.processHours()))
                .number("complete_accurate", Text.of("Complete and accurate"), NUMBER, StepTable::accuracy)
                .text(
                        "automation",
                        Text.of("Done"),
                        112,
                        step -> Words.of(step.automation().map(StepTable::words)))
                .text("approval", Text.of("Outside approval"), 112, StepTable::approval);
    }

    private Cell team(FlowStep step) {
        return step.teamId()
                .<Cell>map(team -> Words.of(structure.nameOf(team)))
                .orElseGet(() -> Words.of(Text.of("nobody is named")));
    }

    private static Cell hours(Optional<BigDecimal> hours) {
        return Quantity.of(hours.map(BigDecimal::doubleValue), Measure.HOURS);
    }

    private static Cell accuracy(FlowStep step) {
        return Quantity.of(step.percentCompleteAccurate().map(BigDecimal::doubleValue), Measure.SHARE);
    }

    private static Cell approval(FlowStep step) {
        return step.externalApproval() ? Words.of(Text.of("needed")) : Blank.BLANK;
    }

    private static Text words(dev.remit.model.StepAutomation automation) {
        return switch (automation) {
            case MANUAL -> Text.of("by hand");
            case PARTIAL -> Text.of("partly by hand");
            case AUTOMATED -> Text.of("by itself");
        };
    }
}
