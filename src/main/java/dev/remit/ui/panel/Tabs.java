package dev.remit.ui.panel;

import dev.remit.edit.Diagrams;
import dev.remit.editor.TabOrder;
import dev.remit.editor.prompt.DiagramName;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The diagrams of the document, one tab each, and a sign to add one. A second click renames.
public final class Tabs implements Panel {
    private static final double LEAST = 56;

    private final Session session;
    private final HBox tabs = new HBox();
    private final HBox row = new HBox(tabs);
    private Optional<Document> document = Optional.empty();
    private Optional<Id> diagram = Optional.empty();

    public Tabs(Session session) {
        this.session = session;
        tabs.setMinWidth(0);
        row.getStyleClass().add("tabs");
    }

    /// Shows the sign that adds a diagram.
    public void offer(Buttons buttons) {
        var add = buttons.icon("diagram.new");
        add.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(add);
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
            tabs.getChildren().setAll(tabs(desk.document(), desk.state().diagram()));
        });
    }

    private List<? extends Region> tabs(Document all, Id shown) {
        if (all.diagrams().isEmpty()) return List.of(only());
        var group = new ToggleGroup();
        return TabOrder.of(all).stream().map(each -> tab(each, shown, group)).toList();
    }

    private ToggleButton tab(Diagram each, Id shown, ToggleGroup group) {
        var tab = new ToggleButton(each.name());
        tab.setId("diagram-" + each.id());
        tab.setMnemonicParsing(false);
        tab.setMinWidth(LEAST);
        Tip.on(tab, each.name());
        tab.getStyleClass().add("tab");
        tab.setToggleGroup(group);
        tab.setSelected(each.id().equals(shown));
        tab.setOnAction(event -> {
            // Clicking the tab that is shown would switch it off; it stays.
            tab.setSelected(true);
            turnTo(each);
        });
        tab.setOnMousePressed(event -> press(event, each));
        return tab;
    }

    /// With the other button the tab is turned to before its menu opens.
    private void press(MouseEvent event, Diagram each) {
        if (event.getButton() == MouseButton.SECONDARY) turnTo(each);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2)
            session.edit(editor -> editor.become(state -> state.asking(DiagramName.of(state))));
    }

    private void turnTo(Diagram each) {
        session.edit(editor -> editor.turnTo(each.id()));
    }

    private static Label only() {
        return Labels.of(Text.of("{0}", Diagrams.WHOLE), "tab", "tab-only");
    }
}
