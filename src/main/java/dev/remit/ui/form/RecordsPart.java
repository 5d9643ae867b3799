package dev.remit.ui.form;

import dev.remit.shape.FieldPath;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list or a map of entries: a line each, which unfolds into a form of its own, and a way to add one.
///
/// A service may depend on hundreds of others, so lines come a dozen at a time.
final class RecordsPart implements Part {
    private static final int AT_A_TIME = 12;

    private final Parts parts;
    private final FieldPath path;
    private final Described about;
    private final Records records;
    private final VBox box = new VBox(4);
    private final VBox list = new VBox();
    private final Button add = new Button(Text.of("Add").toString(), Icon.ADD.node(14));
    private final Hyperlink more = new Hyperlink();
    private Map<String, RecordLine> lines = new LinkedHashMap<>();
    private Optional<AddForm> adding = Optional.empty();
    private int shown = AT_A_TIME;

    RecordsPart(Parts parts, FieldPath path, Described about, Records records) {
        this.parts = parts;
        this.path = path;
        this.about = about;
        this.records = records;
        add.getStyleClass().addAll("flat", "compact");
        add.setId(Ids.of(path) + "-add");
        add.setAccessibleText(Text.of("Add to {0}", about.label()).toString());
        add.setOnAction(event -> add());
        list.getStyleClass().add("records");
        box.getStyleClass().add("field-group");
        box.getChildren().setAll(head(), list, more);
        more.managedProperty().bind(more.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        list.setVisible(false);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Present present) {
        var keys = records.keys(present.at(path));
        var next = new LinkedHashMap<String, RecordLine>();
        keys.stream().limit(shown).forEach(key -> next.put(key, lines.containsKey(key) ? lines.get(key) : line(key)));
        if (!List.copyOf(next.values()).equals(List.copyOf(lines.values()))) place(next);
        lines = next;
        lines.values().forEach(line -> line.show(present));
        int rest = keys.size() - next.size();
        more.setVisible(rest > 0);
        more.setText(Text.of("Show more of the other {0}", rest).toString());
        more.setOnAction(event -> showMore(present));
    }

    @Override
    public void settle() {
        lines.values().forEach(RecordLine::settle);
    }

    @Override
    public void restart() {
        adding.ifPresent(form -> box.getChildren().remove(form.node()));
        adding = Optional.empty();
        shown = AT_A_TIME;
        lines = new LinkedHashMap<>();
        place(Map.of());
    }

    private void place(Map<String, RecordLine> next) {
        list.getChildren().setAll(next.values().stream().map(RecordLine::node).toList());
        list.setVisible(!next.isEmpty());
    }

    private void showMore(Present present) {
        shown += AT_A_TIME * 4;
        show(present);
    }

    private RecordLine line(String key) {
        return new RecordLine(parts, records, path.to(key), about.label());
    }

    private HBox head() {
        var heading = Labels.of(about.label(), "field-heading");
        Tip.on(heading, about.help());
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var head = new HBox(heading, add);
        head.getStyleClass().add("field-head");
        return head;
    }

    private void add() {
        if (adding.isPresent()) return;
        parts.pen().present().ifPresent(present -> {
            var form = new AddForm(parts, records, path, present, this::added);
            adding = Optional.of(form);
            box.getChildren().add(form.node());
            form.focus();
        });
    }

    /// An entry was added or not; either way the form for it goes.
    private void added(Optional<String> key) {
        adding.ifPresent(form -> box.getChildren().remove(form.node()));
        adding = Optional.empty();
        parts.pen().present().ifPresent(present -> {
            int at = key.map(records.keys(present.at(path))::indexOf).orElse(-1);
            shown = Math.max(shown, at + 1);
            show(present);
        });
        key.map(lines::get).ifPresentOrElse(RecordLine::unfold, add::requestFocus);
    }
}
