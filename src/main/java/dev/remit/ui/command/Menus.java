package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.session.Showing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menu bar made from the commands, and menus of some of them.
///
/// What their commands are called and whether they are possible is asked when they open or a key is pressed. To ask all
/// 200 after every change took 40 ms with 10,000 elements selected.
public final class Menus {
    private static final int ICON = 14;

    private final Map<String, MenuItem> items = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> more = new HashMap<>();
    private final MenuBar bar = new MenuBar();
    private final Commands commands;
    private final Supplier<Showing> showing;

    /// @param showing what is shown at the moment a menu opens
    public Menus(Commands commands, Supplier<Showing> showing) {
        this.commands = commands;
        this.showing = showing;
        // On a Mac the menus stand at the top of the screen; elsewhere this changes nothing.
        bar.setUseSystemMenuBar(true);
        commands.all().forEach(command -> items.put(command.id(), item(command)));
        for (Place.Menu place : Place.Menu.values()) {
            var menu = new Menu(place.title().toString());
            menu.getItems().setAll(items(place));
            menu.setOnShowing(event -> update(menu.getItems()));
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
        menu.setOnShowing(event -> {
            update(menu.getItems());
            menu.getItems().forEach(Menus::disableIdle);
        });
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
        return List.of(menu);
    }

    /// A menu inside it cannot be opened where nothing in it can be chosen.
    private static void disableIdle(MenuItem item) {
        if (item instanceof Menu menu) menu.setDisable(menu.getItems().stream().allMatch(MenuItem::isDisable));
    }

    private MenuItem contextItem(Command command) {
        var item = item(command);
        item.setId("context-" + command.id());
        Optional.ofNullable(items.get(command.id()))
                .map(MenuItem::acceleratorProperty)
                .ifPresent(item.acceleratorProperty()::bind);
        command.icon().ifPresent(icon -> item.setGraphic(icon.node(ICON)));
        return item;
    }

    /// From now on the commands have these keys. The first of each stands in the menus, the others work too.
    public void bind(Commands bound, Scene scene) {
        more.forEach(scene.getAccelerators()::remove);
        more.clear();
        items.forEach((id, item) -> {
            var keys = bound.get(id).shortcuts();
            item.setAccelerator(keys.stream().findFirst().orElse(null));
            keys.stream().skip(1).forEach(other -> more.put(other, () -> fire(item)));
        });
        scene.getAccelerators().putAll(more);
    }

    private static void fire(MenuItem item) {
        update(List.of(item));
        if (!item.isDisable()) item.fire();
    }

    private static void update(List<MenuItem> all) {
        for (MenuItem item : all) {
            if (item instanceof Menu menu) update(menu.getItems());
            else Event.fireEvent(item, new Event(MenuItem.MENU_VALIDATION_EVENT));
        }
    }

    private List<MenuItem> items(Place.Menu place) {
        var entries = new ArrayList<MenuItem>();
        var submenus = new LinkedHashMap<String, Menu>();
        int group = 0;
        for (Command command : commands.all().stream()
                .filter(command -> command.place().menu() == place)
                .sorted((one, other) ->
                        Integer.compare(one.place().group(), other.place().group()))
                .toList()) {
            if (command.place().group() != group && !entries.isEmpty()) entries.add(new SeparatorMenuItem());
            group = command.place().group();
            add(command, items.getOrDefault(command.id(), new MenuItem()), entries, submenus);
        }
        return entries;
    }

    private static void add(Command command, MenuItem item, List<MenuItem> entries, Map<String, Menu> submenus) {
        var under = command.place().submenu();
        if (under.isEmpty()) {
            entries.add(item);
            return;
        }
        var submenu = submenus.computeIfAbsent(under.get().toString(), title -> {
            var menu = new Menu(title);
            entries.add(menu);
            return menu;
        });
        submenu.getItems().add(item);
    }

    private MenuItem item(Command command) {
        MenuItem item = command.ticked().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.setId(command.id());
        // JavaFX fires this, too, before it does what a key stands for.
        item.setOnMenuValidation(event -> update(command, item, showing.get()));
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
