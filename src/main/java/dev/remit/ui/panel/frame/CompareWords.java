package dev.remit.ui.panel.frame;

import dev.remit.edit.compare.Side;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Compared;

/// What the page that compares says.
final class CompareWords {
    private CompareWords() {}

    static Text count(Compared compared) {
        int count = compared.rows().size();
        long conflicts = compared.conflicts();
        if (count == 0) return Text.of("Nothing is different.");
        if (count == 1)
            return conflicts == 1 ? Text.of("1 difference, changed on both sides.") : Text.of("1 difference.");
        if (compared.against().base().isEmpty() || conflicts == 0) return Text.of("{0} differences.", count);
        return conflicts == 1
                ? Text.of("{0} differences, 1 of them changed on both sides.", count)
                : Text.of("{0} differences, {1} of them changed on both sides.", count, conflicts);
    }

    static Text explanation(Compared compared) {
        return compared.against().base().isEmpty()
                ? Text.of("What you tick is taken from the other side, as one step that can be undone.")
                : Text.of("What only the other side has changed is ticked. What is ticked is taken from there, as one"
                        + " step that can be undone.");
    }

    static Text changedBy(Side side) {
        return switch (side) {
            case MINE -> Text.of("You");
            case THEIRS -> Text.of("Other side");
            case BOTH -> Text.of("Both");
            case UNKNOWN -> Text.of("");
        };
    }
}
