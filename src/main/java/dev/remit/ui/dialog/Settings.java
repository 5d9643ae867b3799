package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.command.Commands;
import dev.remit.ui.command.Desktop;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The window of the settings: page by page, or all that match some words. Whatever is set holds at once.
public final class Settings {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private final Window owner;
    private final Session session;
    private final Desktop desktop;
    private Commands bound = new Commands(List.of());
    private Optional<Sheet> open = Optional.empty();

    public Settings(Window owner, Session session, Desktop desktop) {
        this.owner = owner;
        this.session = session;
        this.desktop = desktop;
    }

    /// The keys of these can be set.
    public void offer(Commands now) {
        bound = now;
        open.ifPresent(sheet -> sheet.keys.bind(now));
    }

    public void open() {
        var sheet = open.orElseGet(() -> new Sheet(session, desktop, bound));
        if (open.isEmpty()) sheet.open(owner, () -> open = Optional.empty());
        open = Optional.of(sheet);
        show(session.showing());
        sheet.search.requestFocus();
    }

    public void show(Showing showing) {
        open.ifPresent(sheet -> sheet.show(showing));
    }

    /// The window while it is open.
    private static final class Sheet {
        private final KeyTable keys;
        private final List<SettingPage> pages;
        private final TextField search = new TextField();
        private final VBox content = new VBox();
        private final VBox tabs = new VBox(2);
        private final ToggleGroup group = new ToggleGroup();
        private SettingPage chosen;
        private Optional<Preferences> shown = Optional.empty();

        Sheet(Session session, Desktop desktop, Commands bound) {
            keys = new KeyTable(session, desktop);
            keys.bind(bound);
            pages = new SettingPages(session, desktop, keys).all();
            chosen = pages.getFirst();
            search.setId("settings-search");
            Labels.name(search, Text.of("Search settings and keys"));
            search.setPromptText(Text.of("Search settings and keys").toString());
            search.textProperty().addListener((property, old, words) -> fill());
            content.getStyleClass().add("settings");
            tabs.getStyleClass().add("settings-tabs");
            addTabs();
            fill();
        }

        void open(Window owner, Runnable closed) {
            var scroll = new ScrollPane(content);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            var pane = new BorderPane(scroll);
            pane.setTop(search);
            pane.setLeft(tabs);
            pane.getStyleClass().add("settings-sheet");
            var dialog = new Dialog<ButtonType>();
            dialog.initOwner(owner);
            dialog.initModality(Modality.NONE);
            dialog.setTitle(Text.of("Settings").toString());
            dialog.setResizable(true);
            dialog.getDialogPane().getStyleClass().add("settings-dialog");
            dialog.getDialogPane().setContent(pane);
            dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
            dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
            dialog.setOnHidden(event -> closed.run());
            dialog.show();
        }

        void show(Showing showing) {
            var preferences = showing.preferences();
            if (shown.filter(it -> it == preferences).isPresent()) return;
            shown = Optional.of(preferences);
            pages.forEach(
                    page -> page.settings().forEach(setting -> setting.show().accept(preferences)));
            keys.show();
        }

        private void addTabs() {
            for (SettingPage page : pages) {
                var tab = new ToggleButton(page.title().toString(), page.icon().node(16));
                tab.setToggleGroup(group);
                tab.setMaxWidth(Double.MAX_VALUE);
                tab.getStyleClass().add("settings-tab");
                tab.setUserData(page);
                tab.setOnAction(event -> choose(page));
                tabs.getChildren().add(tab);
            }
        }

        private void choose(SettingPage page) {
            chosen = page;
            search.clear();
            fill();
        }

        private void fill() {
            String words = search.getText().trim();
            keys.find(words);
            group.getToggles().forEach(tab -> tab.setSelected(words.isEmpty() && tab.getUserData() == chosen));
            var parts = new ArrayList<Node>();
            if (words.isEmpty()) add(chosen, chosen.settings(), parts);
            else pages.forEach(page -> add(page, page.found(words), parts));
            content.getChildren().setAll(parts.isEmpty() ? nothing(words) : parts);
        }

        private static void add(SettingPage page, List<Setting> settings, List<Node> parts) {
            if (settings.isEmpty()) return;
            parts.add(Labels.of(page.title(), "settings-title"));
            settings.forEach(setting -> parts.add(setting.node()));
        }

        private List<Node> nothing(String words) {
            var clear = new Hyperlink(Text.of("Clear search").toString());
            clear.setOnAction(event -> search.clear());
            return List.of(Labels.wrapped(Text.of("No setting matches “{0}”.", words), "muted"), clear);
        }
    }
}
