package dev.remit.ui.panel.map;

import dev.remit.ui.panel.Layers;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.TabPage;
import dev.remit.ui.panel.finding.FindingsPane;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tab;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pane beneath the map: what was found, what was looked for, and what was changed, one tab each.
final class BottomPane implements Panel {
    private static final double NARROW = 520;

    private final SearchPane search;
    private final Map<Tab, TabPage> pages;
    private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
    private final VBox box = new VBox();
    private final HBox row = new HBox();
    private final HBox under = new HBox();
    private HBox beside = row;

    BottomPane(Session session) {
        search = new SearchPane(session);
        pages = new EnumMap<>(Map.of(
                Tab.FINDINGS, new FindingsPane(session),
                Tab.SEARCH, search,
                Tab.CHANGES, new ChangesPane(session)));
        row.getStyleClass().addAll("tabs", "bottom-tabs");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        pages.forEach((tab, page) -> row.getChildren().add(tab(tab, page, session)));
        row.getChildren().add(spring);
        under.getStyleClass().add("under-tabs");
        under.managedProperty().bind(under.visibleProperty());
        arrange(row);
        var content = new Layers();
        pages.values().forEach(page -> {
            page.node().setVisible(false);
            page.tools().setVisible(false);
            content.lay(page.node());
        });
        content.node().setMinHeight(0);
        VBox.setVgrow(content.node(), Priority.ALWAYS);
        box.getStyleClass().addAll("pane", "bottom-pane");
        box.setMinWidth(0);
        box.getChildren().setAll(row, under, content.node());
        box.widthProperty().addListener((property, old, now) -> arrange(now.doubleValue() < NARROW ? under : row));
    }

    /// In a narrow pane the tools of a page find no place beside the tabs.
    private void arrange(HBox place) {
        beside = place;
        under.setVisible(place == under);
        pages.values().stream().map(TabPage::tools).filter(Region::isVisible).forEach(this::put);
    }

    private void put(Region tools) {
        if (tools.getParent() == beside) return;
        row.getChildren().remove(tools);
        under.getChildren().remove(tools);
        beside.getChildren().add(tools);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        tabs.forEach((tab, button) -> button.setSelected(tab == showing.tab()));
        pages.forEach((tab, page) -> {
            boolean isShown = tab == showing.tab();
            page.node().setVisible(isShown);
            page.tools().setVisible(isShown);
            page.tools().setManaged(isShown);
            if (!isShown) return;
            put(page.tools());
            page.show(showing);
        });
    }

    /// Puts the keyboard into the field of the search.
    void search() {
        search.focus();
    }

    private ToggleButton tab(Tab tab, TabPage page, Session session) {
        var button = new ToggleButton(page.title().toString());
        button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        // Clicking the tab that is shown would switch it off; it stays.
        button.setOnAction(event -> {
            button.setSelected(true);
            session.show(now -> now.on(tab));
        });
        tabs.put(tab, button);
        return button;
    }
}
