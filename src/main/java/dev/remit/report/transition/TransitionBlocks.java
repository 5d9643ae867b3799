package dev.remit.report.transition;

import dev.remit.report.Block;
import dev.remit.report.FindingTable;
import dev.remit.report.FindingTold;
import dev.remit.report.Heading;
import dev.remit.report.Paragraph;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A plan told in the order in which leadership asks: the steps, who answers then, who is on call then, what is found
/// then, and each change.
record TransitionBlocks(Transition transition, List<Move> moves, List<Change> changes) {
    List<Block> all() {
        var blocks = new ArrayList<Block>();
        blocks.add(new TransitionFigures(transition, moves).block());
        blocks.add(new StepTable(transition.steps(), transition.after().structure()).block());
        answers(blocks);
        onCall(blocks);
        var closed = FindingTold.all(transition.closed(), transition.before().document());
        var opened = FindingTold.all(transition.opened(), transition.after().document());
        found(Text.of("Findings the plan closes"), Text.of("The plan closes no finding."), closed, blocks);
        found(Text.of("Findings the plan opens"), Text.of("The plan opens no finding."), opened, blocks);
        changes(blocks);
        if (!moves.isEmpty()) {
            blocks.add(heading(2, Text.of("Every answer that moves")));
            blocks.add(MoveTable.each(moves));
        }
        return blocks;
    }

    private void answers(List<Block> blocks) {
        blocks.add(heading(2, Text.of("Who answers then")));
        blocks.add(
                moves.isEmpty()
                        ? paragraph(Text.of("No A cell moves: every activity answers to the same team as today."))
                        : MoveTable.sums(moves));
    }

    private void onCall(List<Block> blocks) {
        blocks.add(heading(2, Text.of("Who is on call then")));
        var rotas = Rota.of(transition);
        blocks.add(rotas.isEmpty() ? paragraph(Text.of("No rotation is known, today or planned.")) : Rota.table(rotas));
        var gaps = Gap.of(transition);
        blocks.add(
                gaps.isEmpty()
                        ? paragraph(Text.of("No step on the way brings a new gap in on-call."))
                        : Gap.table(gaps));
    }

    private static void found(Text title, Text none, List<FindingTold> findings, List<Block> blocks) {
        blocks.add(heading(2, title));
        blocks.add(findings.isEmpty() ? paragraph(none) : FindingTable.of(title, findings));
    }

    private void changes(List<Block> blocks) {
        blocks.add(heading(2, Text.of("What each step changes")));
        for (Stage stage : transition.stages()) {
            var some =
                    changes.stream().filter(change -> change.stage() == stage).toList();
            blocks.add(heading(3, Text.of("{0}", stage.title())));
            blocks.add(
                    some.isEmpty()
                            ? paragraph(Text.of("It changes nothing in the organisation."))
                            : Change.table(some, Text.of("What the step \"{0}\" changes", stage.title())));
        }
    }

    private static Block paragraph(Text text) {
        return new Paragraph(text.toString());
    }

    private static Block heading(int level, Text text) {
        return new Heading(level, text.toString(), "");
    }
}
