package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Unit;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Words, numbers with their unit, and all that is written on one line.
final class WordsEntry implements Entry {
    private static final int MOST = 50;

    private final Kind<?> kind;
    private final Line line;
    private Optional<Present> latest = Optional.empty();

    WordsEntry(Described about, Taker taker) {
        kind = about.kind();
        line = new Line(taker);
        Suggestions.beneath(line, words -> suggest(about.name(), words));
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
        latest = Optional.of(present);
        line.show(present.words(kind, held.one()), Prompts.of(kind, held));
    }

    @Override
    public void settle() {
        line.settle();
    }

    private List<Suggestion> suggest(String name, String words) {
        return latest.stream()
                .flatMap(present -> Vocabulary.of(name, Cores.of(kind), present))
                .filter(each -> each.fits(words))
                .limit(MOST)
                .toList();
    }
}
