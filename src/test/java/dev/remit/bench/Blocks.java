package dev.remit.bench;

import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Editor;
import dev.remit.editor.Selection;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.OpenWindow;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// For how long the window's thread answers nobody while a person does the first and the second time what can be done
/// with 1,000 teams, 9,600 services and 30,000 dependencies. Budget: 100 ms.
public final class Blocks {
    private static final double BUDGET = 100;
    private static final Id TEAM = Id.of("team-500");
    private static final Id SERVICE = Id.of("service-5000");

    private final OpenWindow window;
    private final Document document;

    private Blocks(OpenWindow window, Document document) {
        this.window = window;
        this.document = document;
    }

    /// @param arguments none
    public static void main(String... arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var document = Megacorp.of(1000, 10, 3);
        var windows = new ArrayList<OpenWindow>();
        var shown = new CountDownLatch(1);
        Platform.startup(() -> {
            windows.add(new OpenWindow(new Stage()));
            shown.countDown();
        });
        shown.await();
        new Blocks(windows.getFirst(), document).measure();
        Platform.exit();
    }

    private void measure() throws InterruptedException {
        tell("first", "show the window", () -> {});
        for (String time : List.of("first", "second")) {
            tell(time, "open", () -> window.files().open("Megacorp", () -> Outcome.done(document)));
            while (!isChecked()) tell(time, "first check", () -> {});
            lettering(time);
            for (Id id : List.of(TEAM, SERVICE, Id.of("interaction-500"))) selecting(time, id);
            selecting(
                    time,
                    Stream.of(document.teams(), document.services())
                            .flatMap(table -> table.stream())
                            .map(Element::id)
                            .toArray(Id[]::new));
            tell(time, "zoom to 100 %", () -> fire("view.actual-size"));
            selecting(time);
            tell(time, "delete", () -> session().run(Text.of("Delete"), Elements.delete(List.of(TEAM))));
            tell(time, "undo", () -> session().edit(Editor::undo));
            for (String command : List.of(
                    "view.lens-tier",
                    "view.lens-cognitive-load",
                    "view.lens-findings",
                    "view.raci",
                    "view.map",
                    "view.bottom",
                    "edit.search",
                    "edit.find",
                    "window.settings",
                    "help.keys",
                    "help.messages",
                    "help.about")) tell(time, command, () -> fire(command));
            typing(time);
            Platform.runLater(() -> others().forEach(Window::hide));
        }
    }

    /// Nothing is selected: the room shows the first service there is.
    private void lettering(String time) throws InterruptedException {
        tell(time, "raci first entry", () -> fire("view.raci"));
        tell(time, "letter", () -> press(KeyCode.C));
        tell(time, "another letter", () -> press(KeyCode.I));
        for (String command : List.of("raci.by-activity", "raci.by-team", "raci.by-service"))
            tell(time, command, () -> fire(command));
        tell(time, "undo", () -> session().edit(Editor::undo));
        tell(time, "undo", () -> session().edit(Editor::undo));
        tell(time, "view.map", () -> fire("view.map"));
    }

    private void selecting(String time, Id... ids) throws InterruptedException {
        String what = ids.length == 1 ? ids[0].text() : ids.length + " selected";
        tell(time, what, () -> session().edit(editor -> editor.select(Selection.of(List.of(ids)))));
        for (String page : ids.length == 1 ? List.of("load", "api", "raci", "findings", "overview") : List.<String>of())
            tell(time, what + ", " + page, () -> turn(page));
    }

    private static void typing(String time) throws InterruptedException {
        tell(time, "edit.palette", () -> fire("edit.palette"));
        for (String letter : List.of("s", "e", "r")) tell(time, "palette, " + letter, () -> type(letter));
    }

    private Session session() {
        return window.session();
    }

    private boolean isChecked() {
        return session().showing().desk().flatMap(Desk::checked).isPresent();
    }

    private static Stream<Window> windows() {
        return List.copyOf(Window.getWindows()).stream();
    }

    private static Stream<Window> others() {
        return windows().filter(each -> each.getScene().lookup("MenuBar") == null);
    }

    private static void turn(String page) {
        windows()
                .flatMap(each -> Stream.ofNullable(each.getScene().lookup("#page-" + page)))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire);
    }

    private static void type(String letter) {
        windows()
                .flatMap(each -> Stream.ofNullable(each.getScene().lookup("#command-palette-field")))
                .map(TextField.class::cast)
                .forEach(field -> field.appendText(letter));
    }

    private static void press(KeyCode key) {
        windows()
                .flatMap(each -> Stream.ofNullable(each.getScene().lookup("#raci-grid")))
                .forEach(grid -> grid.fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getChar(), key, false, false, false, false)));
    }

    private static void fire(String command) {
        windows()
                .flatMap(each -> Stream.ofNullable(each.getScene().lookup("MenuBar")))
                .map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream())
                .flatMap(Blocks::items)
                .filter(item -> command.equals(item.getId()))
                .forEach(MenuItem::fire);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(Blocks::items) : Stream.of(item);
    }

    private static void tell(String time, String what, Runnable step) throws InterruptedException {
        var block = Watch.during(step);
        System.out.printf(Locale.ROOT, "%-6s %-28s %6.1f ms, busy %6.1f ms%n", time, what, block.wall(), block.busy());
        if (block.busy() > BUDGET) block.where().forEach(place -> System.out.println("         " + place));
    }
}
