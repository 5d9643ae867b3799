package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Unit;
import dev.remit.ui.theme.Labels;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Words, numbers with their unit, and all that is written on one line.
final class WordsEntry implements Entry {
    private final Kind<?> kind;
    private final Line line;

    WordsEntry(Kind<?> kind, Taker taker) {
        this.kind = kind;
        line = new Line(taker);
        Unit unit = Cores.unit(kind);
        // A share says itself that it is per cent, because it may be typed either way.
        if (unit != Unit.SHARE && !unit.symbol().isEmpty()) line.setRight(Labels.of(unit.symbol(), "unit"));
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public TextField control() {
        return line;
    }

    @Override
    public void show(Held held, Present present) {
        line.show(present.words(kind, held.one()), Prompts.of(kind, held));
    }

    @Override
    public void settle() {
        line.settle();
    }
}
