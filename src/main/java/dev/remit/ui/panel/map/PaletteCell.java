package dev.remit.ui.panel.map;

import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.command.Command;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.search.Entry;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line of the command palette: a heading, or an entry with its sign, its name, and its keys or what it is.
final class PaletteCell extends ListCell<PaletteRow> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Label name = Labels.of("");
    private final Label detail = Labels.of("", "small");
    private final HBox row = new HBox(8, name, detail);

    PaletteCell() {
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        detail.setMinWidth(Label.USE_PREF_SIZE);
        row.getStyleClass().add("palette-row");
        // As wide as the list and no wider, so that nothing is scrolled to the side.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PaletteRow item, boolean empty) {
        super.updateItem(item, empty);
        setText("");
        setGraphic(empty ? null : row);
        pseudoClassStateChanged(HEAD, !empty && item instanceof PaletteRow.Head);
        if (empty) return;
        switch (item) {
            case PaletteRow.Head head -> show(head.section().title().toString(), List.of(), "", "muted");
            case PaletteRow.Offered offered -> show(offered.entry());
        }
    }

    private void show(Entry entry) {
        switch (entry) {
            case Entry.OfCommand it -> show(it.title(), List.of(icon(it.command())), keys(it.command()), "keys");
            case Entry.OfElement it ->
                show(
                        it.title(),
                        List.of(Glyphs.of(it.element())),
                        Kinds.of(it.element()).toString(),
                        "muted");
            case Entry.OfDiagram it ->
                show(
                        it.title(),
                        List.of(Icon.MAP.node(14)),
                        Kinds.of(it.diagram()).toString(),
                        "muted");
            case Entry.OfFile it ->
                show(it.title(), List.of(Icon.OPEN.node(14)), it.path().toString(), "muted");
            case Entry.OfFinding it -> {
                Severity severity = it.finding().severity();
                show(
                        it.finding().message().toString(),
                        List.of(Signs.of(severity, 12)),
                        it.finding().rule(),
                        "muted");
            }
        }
    }

    private void show(String words, List<Node> sign, String more, String style) {
        name.setText(words);
        name.setGraphic(sign.isEmpty() ? null : sign.getFirst());
        detail.setText(more);
        detail.getStyleClass().setAll("label", "small", style);
        detail.setVisible(!more.isEmpty());
        setAccessibleText(
                more.isEmpty() ? words : Text.of("{0}, {1}", words, more).toString());
    }

    private static Node icon(Command command) {
        return command.icon().orElse(Icon.COMMAND).node(14);
    }

    private static String keys(Command command) {
        return command.shortcut().map(KeyCombination::getDisplayText).orElse("");
    }
}
