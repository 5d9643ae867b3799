package dev.remit.ui.form;

import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// The name of another element, completed while it is typed, with an arrow that goes there.
final class NameEntry implements Entry {
    private static final int MOST = 50;

    private final Kind<?> kind;
    private final Class<?> type;
    private final Line line;
    private final Consumer<Id> reveal;
    private final Button arrow = new Button("", Icon.SHOW.node(13));
    private Optional<Present> latest = Optional.empty();

    /// @param type of what it names
    NameEntry(Kind<?> kind, Class<?> type, Taker taker, Consumer<Id> reveal) {
        this.kind = kind;
        this.type = type;
        line = new Line(taker);
        arrow.getStyleClass().addAll("flat", "in-field");
        this.reveal = reveal;
        line.setRight(arrow);
        Suggestions.only(line, this::suggest);
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
        String words = present.words(kind, held.one());
        line.show(words, Prompts.of(kind, held));
        var there = present.element(held.one());
        arrow.setVisible(there.isPresent());
        arrow.setManaged(there.isPresent());
        arrow.setOnAction(event -> there.ifPresent(reveal));
        Text go = Text.of("Go to {0}", words);
        arrow.setAccessibleText(go.toString());
        Tip.on(arrow, go);
    }

    @Override
    public void settle() {
        line.settle();
    }

    private List<Suggestion> suggest(String words) {
        return latest.map(present -> present.names().all(type)).orElse(List.of()).stream()
                .map(Suggestion::of)
                .filter(each -> each.fits(words))
                .limit(MOST)
                .toList();
    }
}
