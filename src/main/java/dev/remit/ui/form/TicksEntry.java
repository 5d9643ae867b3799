package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Raw;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Any number of a few values, each with a box to tick. Nobody may know; then a first tick says that it is known now.
final class TicksEntry implements Entry {
    private final VBox list = new VBox(4);
    private final Map<Raw, CheckBox> boxes = new LinkedHashMap<>();
    private final Knowing knowing;
    private final Taker taker;

    TicksEntry(Kind<?> kind, Kind.Choice<?> choice, Taker taker) {
        this.taker = taker;
        knowing = new Knowing(kind, taker);
        list.getStyleClass().add("ticks");
        choice.words().forEach((word, constant) -> list.getChildren().add(box(Raw.of(word), Labelled.of(constant))));
        list.getChildren().add(knowing);
    }

    @Override
    public Region node() {
        return list;
    }

    @Override
    public CheckBox control() {
        return boxes.values().iterator().next();
    }

    @Override
    public void show(Held held, Present present) {
        boxes.forEach((item, box) -> {
            box.setSelected(held.allHave(item));
            box.setIndeterminate(!held.allHave(item) && held.someHave(item));
        });
        knowing.show(held);
    }

    private CheckBox box(Raw item, String label) {
        var box = new CheckBox(label);
        box.setMnemonicParsing(false);
        box.setOnAction(event -> taker.take(box.isSelected() ? new Entered.With(item) : new Entered.Without(item)));
        boxes.put(item, box);
        return box;
    }
}
