package dev.remit.ui.command;

import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;

/// Buttons made from commands, kept up to date with what is shown.
public final class Buttons {
    private static final int TOOLBAR = 16;
    private static final int RAIL = 20;

    private final Commands commands;
    private Commands bound;
    private final List<Consumer<Showing>> updates = new ArrayList<>();

    public Buttons(Commands commands) {
        this.commands = commands;
        bound = commands;
    }

    /// From now on the commands have these keys.
    public void bind(Commands now) {
        bound = now;
    }

    /// An icon alone; its words are its tooltip.
    public ButtonBase icon(String id) {
        var command = commands.get(id);
        var button = command.ticked().isPresent() ? new ToggleButton() : new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "tool");
        return register(command, button, TOOLBAR);
    }

    /// Its words beneath the icon.
    public ButtonBase rail(String id) {
        var command = commands.get(id);
        var button = command.ticked().isPresent() ? new ToggleButton() : new Button();
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-item");
        return register(command, button, RAIL);
    }

    public ButtonBase text(String id, String... styles) {
        var button = new Button();
        button.getStyleClass().addAll(styles);
        return register(commands.get(id), button, TOOLBAR);
    }

    /// Its words alone, as a link.
    public ButtonBase link(String id) {
        return register(commands.get(id), new Hyperlink(), TOOLBAR);
    }

    /// Several behind one button.
    public MenuButton menu(String... ids) {
        var menu = new MenuButton();
        for (String id : ids) {
            var command = commands.get(id);
            var item = new MenuItem();
            item.setMnemonicParsing(false);
            item.setOnAction(event -> command.run().run());
            updates.add(showing -> update(command, item, showing));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The first keys of a command, as they are now.
    public Label keys(String id) {
        var keys = new Label();
        updates.add(showing -> keys.setText(
                bound.get(id).shortcut().map(KeyCombination::getDisplayText).orElse("")));
        return keys;
    }

    public void show(Showing showing) {
        updates.forEach(update -> update.accept(showing));
    }

    private ButtonBase register(Command command, ButtonBase button, int size) {
        command.icon().ifPresent(icon -> button.setGraphic(icon.node(size)));
        button.setMnemonicParsing(false);
        button.setId("button-" + command.id().replace('.', '-'));
        button.setOnAction(event -> command.run().run());
        updates.add(showing -> update(command, button, showing));
        return button;
    }

    private void update(Command command, ButtonBase button, Showing showing) {
        String title = command.title().apply(showing).toString();
        button.setText(title);
        button.setDisable(!command.enabled().test(showing));
        Tip.on(button, tip(title, bound.get(command.id())));
        if (button instanceof ToggleButton toggle)
            command.ticked().ifPresent(ticked -> toggle.setSelected(ticked.test(showing)));
    }

    private static void update(Command command, MenuItem item, Showing showing) {
        item.setText(command.title().apply(showing).toString());
        item.setDisable(!command.enabled().test(showing));
    }

    private static String tip(String title, Command command) {
        return command.shortcut()
                .map(KeyCombination::getDisplayText)
                .map(keys -> title + "  " + keys)
                .orElse(title);
    }
}
