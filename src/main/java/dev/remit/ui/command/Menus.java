package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.session.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menu bar made from the commands, kept up to date with what is shown.
public final class Menus {
    private static final int ICON = 14;

    private final Map<Command, MenuItem> items = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> more = new HashMap<>();
    private final List<Consumer<Showing>> updates = new ArrayList<>();
    private final MenuBar bar = new MenuBar();
    private final Commands commands;

    public Menus(Commands commands) {
        this.commands = commands;
        // On a Mac the menus stand at the top of the screen; elsewhere this changes nothing.
        bar.setUseSystemMenuBar(true);
        commands.all().forEach(command -> items.put(command, item(command)));
        for (Place.Menu place : Place.Menu.values()) {
            var menu = new Menu(place.title().toString());
            menu.getItems().setAll(items(place));
            bar.getMenus().add(menu);
        }
    }

    public MenuBar bar() {
        return bar;
    }

    /// A menu of some of the commands; lines set the groups apart.
    ContextMenu context(List<List<Entry>> groups) {
        var menu = new ContextMenu();
        for (List<Entry> group : groups) {
            if (!menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
            group.forEach(entry -> menu.getItems().addAll(items(entry)));
        }
        return menu;
    }

    /// Some commands of such a menu, by their ids; a star stands for all that begin so.
    ///
    /// @param submenu the title of the menu inside it where they stand
    record Entry(Optional<Text> submenu, List<String> ids) {
        static Entry of(String... ids) {
            return new Entry(Optional.empty(), List.of(ids));
        }

        static Entry under(Text title, String... ids) {
            return new Entry(Optional.of(title), List.of(ids));
        }
    }

    private List<MenuItem> items(Entry entry) {
        var found = entry.ids().stream()
                .flatMap(id -> commands.like(id).stream())
                .map(this::contextItem)
                .toList();
        if (entry.submenu().isEmpty()) return found;
        var menu = new Menu(entry.submenu().get().toString());
        menu.getItems().setAll(found);
        updates.add(showing -> menu.setDisable(isIdle(menu)));
        return List.of(menu);
    }

    /// Whether nothing in it can be chosen.
    private static boolean isIdle(Menu menu) {
        return menu.getItems().stream().allMatch(MenuItem::isDisable);
    }

    private MenuItem contextItem(Command command) {
        var item = item(command);
        item.setId("context-" + command.id());
        Optional.ofNullable(items.get(command))
                .map(MenuItem::acceleratorProperty)
                .ifPresent(item.acceleratorProperty()::bind);
        command.icon().ifPresent(icon -> item.setGraphic(icon.node(ICON)));
        updates.add(showing -> update(command, item, showing));
        return item;
    }

    /// From now on the commands have these keys. The first of each stands in the menus, the others work too.
    public void bind(Commands bound, Scene scene) {
        more.forEach(scene.getAccelerators()::remove);
        more.clear();
        items.forEach((command, item) -> {
            var keys = bound.get(command.id()).shortcuts();
            item.setAccelerator(keys.stream().findFirst().orElse(null));
            keys.stream().skip(1).forEach(other -> more.put(other, () -> fire(item)));
        });
        scene.getAccelerators().putAll(more);
    }

    private static void fire(MenuItem item) {
        if (!item.isDisable()) item.fire();
    }

    public void show(Showing showing) {
        items.forEach((command, item) -> update(command, item, showing));
        updates.forEach(update -> update.accept(showing));
    }

    private List<MenuItem> items(Place.Menu place) {
        var entries = new ArrayList<MenuItem>();
        var submenus = new LinkedHashMap<Text, Menu>();
        int group = 0;
        for (Command command : items.keySet().stream()
                .filter(command -> command.place().menu() == place)
                .sorted((one, other) ->
                        Integer.compare(one.place().group(), other.place().group()))
                .toList()) {
            if (command.place().group() != group && !entries.isEmpty()) entries.add(new SeparatorMenuItem());
            group = command.place().group();
            add(command, items.getOrDefault(command, new MenuItem()), entries, submenus);
        }
        return entries;
    }

    private static void add(Command command, MenuItem item, List<MenuItem> entries, Map<Text, Menu> submenus) {
        var under = command.place().submenu();
        if (under.isEmpty()) {
            entries.add(item);
            return;
        }
        var submenu = submenus.computeIfAbsent(under.get(), title -> {
            var menu = new Menu(title.toString());
            entries.add(menu);
            return menu;
        });
        submenu.getItems().add(item);
    }

    private static MenuItem item(Command command) {
        MenuItem item = command.ticked().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.setId(command.id());
        // A title is shown as it is: an underscore in a name is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> command.run().run());
        return item;
    }

    private static void update(Command command, MenuItem item, Showing showing) {
        item.setText(command.title().apply(showing).toString());
        item.setDisable(!command.enabled().test(showing));
        if (item instanceof CheckMenuItem tick)
            command.ticked().ifPresent(ticked -> tick.setSelected(ticked.test(showing)));
    }
}
