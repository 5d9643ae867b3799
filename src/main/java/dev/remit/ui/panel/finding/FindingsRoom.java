package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Layers;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.triage.Triage.Page;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was found as a workplace: the findings, the rules behind them, and how the teams stand, a page each.
public final class FindingsRoom implements Panel {
    private final Session session;
    private final VBox room = new VBox();
    private final Map<Page, Panel> pages;
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);

    public FindingsRoom(Session session, Triaging triaging, Buttons buttons) {
        this.session = session;
        pages = new EnumMap<>(Map.of(
                Page.LIST, new FindingsPage(session, triaging, buttons),
                Page.RULES, new RulesPage(session),
                Page.TEAMS, new TeamsPage(session)));
        var row = new HBox();
        row.getStyleClass().addAll("tabs", "findings-tabs");
        for (Page page : Page.values()) row.getChildren().add(tab(page));
        var content = new Layers();
        pages.values().stream().map(Panel::node).forEach(page -> {
            page.setVisible(false);
            content.lay(page);
        });
        content.node().setMinHeight(0);
        VBox.setVgrow(content.node(), Priority.ALWAYS);
        room.setId("findings-room");
        room.getStyleClass().add("findings-room");
        room.getChildren().setAll(row, content.node());
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.sees(Room.FINDINGS);
        room.setVisible(isShown);
        if (!isShown) return;
        var now = showing.triage().page();
        tabs.forEach((page, tab) -> tab.setSelected(page == now));
        pages.forEach((page, panel) -> panel.node().setVisible(page == now));
        pages.forEach((page, panel) -> {
            if (page == now) panel.show(showing);
        });
    }

    private ToggleButton tab(Page page) {
        var tab = new ToggleButton(title(page).toString());
        tab.setId("findings-page-" + page.name().toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        // Clicking the tab that is shown would switch it off; it stays.
        tab.setOnAction(event -> {
            tab.setSelected(true);
            session.show(now -> now.sorting(now.triage().on(page)));
        });
        tabs.put(page, tab);
        return tab;
    }

    private static Text title(Page page) {
        return switch (page) {
            case LIST -> Text.of("Findings");
            case RULES -> Text.of("Rules");
            case TEAMS -> Text.of("Teams");
        };
    }
}
