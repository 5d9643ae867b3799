package dev.remit.report.transition;

import dev.remit.model.PlanStep;
import dev.remit.model.Structure;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.List;

/// The steps of a plan in their order: who sees each through, when, after what, and what could go wrong.
record StepTable(List<PlanStep> steps, Structure structure) {
    TableBlock block() {
        return columns().table(Text.of("The steps of the plan in their order"), steps);
    }

    private Columns<PlanStep> columns() {
        return Columns.<PlanStep>none()
                .name("step", Text.of("Step"), 0, it -> Words.of(title(it)))
                .text(
                        "owner",
                        Text.of("Sees it through"),
                        130,
                        it -> Words.of(it.ownerTeamId().map(structure::nameOf)))
                .text("start", Text.of("From"), 80, it -> Words.of(it.startDate()))
                .text("end", Text.of("To"), 80, it -> Words.of(it.endDate()))
                .text("after", Text.of("After"), 190, this::after)
                .number(
                        "changes",
                        Text.of("Changes"),
                        64,
                        it -> Quantity.of(it.changes().size()))
                .text("risk", Text.of("What could go wrong"), 210, it -> Words.of(it.risk()))
                .text("done", Text.of("Done"), 80, StepTable::done);
    }

    static String title(PlanStep step) {
        return step.title().orElseGet(() -> step.id().text());
    }

    private Cell after(PlanStep step) {
        if (step.dependsOn().isEmpty()) return Blank.BLANK;
        return Words.of(dev.remit.text.Words.list(steps.stream()
                .filter(other -> step.dependsOn().contains(other.id()))
                .map(StepTable::title)
                .toList()));
    }

    private static Cell done(PlanStep step) {
        return step.doneOn().<Cell>map(Words::of).orElseGet(() -> Words.of(Text.of("not yet")));
    }
}
