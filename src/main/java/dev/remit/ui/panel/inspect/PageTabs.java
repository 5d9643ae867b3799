package dev.remit.ui.panel.inspect;

import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The tabs of the inspector, in a second line where they do not fit. The tab somebody turned to is turned to again for
/// the next thing that has it.
final class PageTabs {
    private final Runnable turned;
    private final FlowPane row = new FlowPane();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private List<Page> pages = List.of();
    private String wanted = "overview";

    /// @param turned told when somebody turns to another tab
    PageTabs(Runnable turned) {
        this.turned = turned;
        row.getStyleClass().add("page-tabs");
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Region node() {
        return row;
    }

    /// Tabs of the same pages stay, so that one keeps the keyboard.
    void offer(List<Page> all) {
        boolean isSame = ids(all).equals(ids(pages));
        pages = List.copyOf(all);
        if (isSame) return;
        tabs.clear();
        var group = new ToggleGroup();
        for (Page page : pages) tabs.add(tab(page, group));
        row.getChildren().setAll(tabs);
        select();
    }

    private static List<String> ids(List<Page> pages) {
        return pages.stream().map(Page::id).toList();
    }

    Optional<Page> chosen() {
        return pages.stream()
                .filter(page -> page.id().equals(wanted))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    void show(Optional<Checked> checked) {
        for (int i = 0; i < tabs.size(); i++) {
            Page page = pages.get(i);
            var tab = tabs.get(i);
            checked.map(page.title()).ifPresent(title -> tab.setText(title.toString()));
        }
    }

    private ToggleButton tab(Page page, ToggleGroup group) {
        var tab = new ToggleButton();
        tab.setId("page-" + page.id());
        tab.setMnemonicParsing(false);
        tab.getStyleClass().add("page-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setToggleGroup(group);
        Tip.on(tab, page.hint());
        tab.setText(page.name().toString());
        tab.setOnAction(event -> turn(page.id()));
        return tab;
    }

    /// As if somebody turned to it.
    void turnTo(Page page) {
        turn(page.id());
    }

    private void turn(String page) {
        boolean isOther = !page.equals(wanted);
        wanted = page;
        select();
        if (isOther) turned.run();
    }

    private void select() {
        chosen().ifPresent(page -> tabs.get(pages.indexOf(page)).setSelected(true));
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = chosen().map(pages::indexOf).orElse(0) + by;
        if (by == 0 || event.isAltDown() || at < 0 || at >= pages.size()) return;
        turn(pages.get(at).id());
        tabs.get(at).requestFocus();
        event.consume();
    }
}
