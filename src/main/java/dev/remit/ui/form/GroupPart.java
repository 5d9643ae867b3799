package dev.remit.ui.form;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A record inside an element, under a heading of its own. One that may be absent is put in and taken out as a whole.
final class GroupPart implements Part {
    private final VBox box = new VBox();
    private final VBox fields;
    private final List<Part> parts;
    private final FieldPath path;
    private final Pen pen;
    private final Button toggle = new Button();
    private final boolean mayBeAbsent;

    GroupPart(Pen pen, FieldPath path, Described about, List<Part> parts) {
        this.pen = pen;
        this.path = path;
        this.parts = List.copyOf(parts);
        mayBeAbsent = Cores.mayBeUnknown(about.kind());
        fields = Packed.of(parts);
        var heading = Labels.of(about.label(), "field-heading");
        Tip.on(heading, about.help());
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        toggle.getStyleClass().addAll("flat", "compact");
        var head = mayBeAbsent ? new HBox(heading, toggle) : new HBox(heading);
        head.getStyleClass().add("field-head");
        box.getStyleClass().add("field-group");
        box.getChildren().setAll(head, fields);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Present present) {
        boolean isThere = !mayBeAbsent || !present.at(path).isNothing();
        fields.setVisible(isThere);
        fields.setManaged(isThere);
        toggle.setText((isThere ? Text.of("Remove") : Text.of("Add")).toString());
        toggle.setOnAction(event -> pen.write(path, new Entered.Chosen(isThere ? Raw.NOTHING : Raw.of(Map.of()))));
        if (isThere) parts.forEach(part -> part.show(present));
    }

    @Override
    public void settle() {
        parts.forEach(Part::settle);
    }

    @Override
    public void restart() {
        parts.forEach(Part::restart);
    }
}
