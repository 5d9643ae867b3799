package dev.remit.ui.panel;

import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The diagrams of the document, one tab each.
final class Tabs implements Panel {
    private final Session session;
    private final HBox row = new HBox();
    private Optional<Document> document = Optional.empty();
    private Optional<Id> diagram = Optional.empty();

    Tabs(Session session) {
        this.session = session;
        row.getStyleClass().add("tabs");
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> {
            var now = Optional.of(desk.state().diagram());
            if (document.filter(desk.document()::equals).isPresent() && now.equals(diagram)) return;
            document = Optional.of(desk.document());
            diagram = now;
            row.getChildren().setAll(tabs(desk.document(), desk.state().diagram()));
        });
    }

    private List<? extends Region> tabs(Document all, Id shown) {
        if (all.diagrams().isEmpty()) return List.of(only());
        var group = new ToggleGroup();
        return all.diagrams().stream().map(each -> tab(each, shown, group)).toList();
    }

    private ToggleButton tab(Diagram each, Id shown, ToggleGroup group) {
        var tab = new ToggleButton(each.name());
        tab.setMnemonicParsing(false);
        tab.getStyleClass().add("tab");
        tab.setToggleGroup(group);
        tab.setSelected(each.id().equals(shown));
        tab.setOnAction(event -> session.edit(editor -> editor.turnTo(each.id())));
        return tab;
    }

    private static Label only() {
        return Labels.of(Text.of("Whole organisation"), "tab", "tab-only");
    }
}
