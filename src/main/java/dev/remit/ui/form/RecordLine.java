package dev.remit.ui.form;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One entry of a list: what it is on a line, and its fields beneath when it is unfolded, which are made then.
final class RecordLine {
    private final Parts parts;
    private final Records records;
    private final FieldPath path;
    private final String list;
    private final VBox box = new VBox();
    private final Button fold = new Button();
    private final Label summary = Labels.of("", "muted", "small");
    private final Button remove = new Button("", Icon.CLOSE.node(14));
    private List<Part> inside = List.of();

    /// @param list what the list is called
    RecordLine(Parts parts, Records records, FieldPath path, String list) {
        this.parts = parts;
        this.records = records;
        this.path = path;
        this.list = list;
        fold.setMnemonicParsing(false);
        fold.setId(Ids.of(path));
        fold.getStyleClass().addAll("flat", "record-title");
        fold.setOnAction(event -> turn());
        fold.setGraphic(Icon.FOLDED.node(11));
        remove.getStyleClass().addAll("flat", "in-field");
        remove.setId(Ids.of(path) + "-remove");
        remove.setOnAction(event -> parts.pen().put(path, Raw.NOTHING));
        var words = new TitleLine(fold, summary);
        HBox.setHgrow(words, Priority.ALWAYS);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(words, remove);
        line.getStyleClass().add("record-line");
        box.getStyleClass().add("record");
        box.getChildren().setAll(line);
    }

    Region node() {
        return box;
    }

    void show(Present present) {
        var told = Told.of(records, path.last(), present.at(path), present);
        fold.setText(told.title());
        summary.setText(told.summary());
        Text takeAway = Text.of("Remove {0} from {1}", told.title(), list);
        remove.setAccessibleText(takeAway.toString());
        Tip.on(remove, takeAway);
        fold.setAccessibleText(Text.of("{0}: {1}", told.title(), told.summary()).toString());
        inside.forEach(part -> part.show(present));
    }

    void settle() {
        inside.forEach(Part::settle);
    }

    void unfold() {
        if (inside.isEmpty()) turn();
        fold.requestFocus();
    }

    private void turn() {
        boolean isOpen = !inside.isEmpty();
        settle();
        inside = isOpen ? List.of() : parts.ofEntry(records.entry(), fold.getText(), path);
        fold.setGraphic((isOpen ? Icon.FOLDED : Icon.UNFOLDED).node(11));
        box.getChildren().subList(1, box.getChildren().size()).clear();
        if (isOpen) return;
        var fields = Packed.of(inside);
        fields.getStyleClass().add("record-fields");
        box.getChildren().add(fields);
        parts.pen().present().ifPresent(present -> inside.forEach(part -> part.show(present)));
    }
}
