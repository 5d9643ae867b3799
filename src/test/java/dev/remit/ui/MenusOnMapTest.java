package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Editor;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The menus that open on the map and its tabs, by pointer and by key.
@ExtendWith(ApplicationExtension.class)
class MenusOnMapTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(App.build(stage, CLOCK, new UnseenWindow(folder)));
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.orElseThrow().filing().open(Path.of("samples/nimbus-notes.remit")));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> session().showing().desk().flatMap(Desk::checked).isPresent());
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
    }

    @Test
    void on_a_service_the_other_button_opens_its_menu_in_the_usual_order(FxRobot robot) {
        clickOther(robot, "billing");

        assertEquals(
                List.of(
                        "Rename",
                        "Open link",
                        "-",
                        "Move to a team…",
                        "Who runs it…",
                        "Owner history…",
                        "Depend on a service…",
                        "Dependencies…",
                        "-",
                        "Move service forward in its team",
                        "Move service back in its team",
                        "-",
                        "Show responsibilities",
                        "Show findings (3)",
                        "Isolate neighbours",
                        "Select similar",
                        "-",
                        "Cut from the diagram",
                        "Copy",
                        "Duplicate",
                        "Copy as",
                        "-",
                        "Remove from diagram",
                        "Delete from model"),
                open());
        assertEquals(List.of(Id.of("billing")), state().selection().ids());
    }

    @Test
    void the_menu_key_opens_it_at_what_is_selected(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.reveal(List.of(Id.of("core")))));

        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);

        assertTrue(open().contains("Change type"), open().toString());
    }

    @Test
    void beside_everything_it_is_about_the_diagram(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.become(State::answered)));
        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);

        assertEquals(List.of("Paste", "Add by name…", "Select all"), open().subList(0, 3));
    }

    @Test
    void beside_everything_it_is_about_the_diagram_whatever_is_selected(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.reveal(List.of(Id.of("core")))));
        robot.interact(() -> session().edit(Editor::fitAll));
        var corner = robot.lookup("#diagram").<Node>query().localToScreen(6, 6);

        robot.clickOn(corner.getX(), corner.getY(), MouseButton.SECONDARY);

        assertEquals(
                List.of(
                        "Paste",
                        "Add by name…",
                        "Select all",
                        "-",
                        "Lay out automatically…",
                        "Frame selection",
                        "-",
                        "Fit all",
                        "Minimap",
                        "RACI",
                        "-",
                        "Export diagram as PNG…",
                        "Export diagram as SVG…",
                        "Export diagram as PDF…",
                        "-",
                        "New diagram",
                        "Rename diagram"),
                open());
        assertFalse(item("context-arrange.frame").isDisable());
    }

    @Test
    void a_submenu_changes_the_type_of_a_team(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.reveal(List.of(Id.of("core")))));
        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);

        robot.interact(() -> item("context-team.type-platform").fire());

        assertEquals(
                "Change Core to Platform",
                state().history().undoable().orElseThrow().toString());
    }

    @Test
    void a_diagram_is_added_named_and_chosen_by_its_tab(FxRobot robot) {
        robot.clickOn("#button-diagram-new").write("Pager").type(KeyCode.ENTER);
        var named = name();
        robot.clickOn("#diagram-map");

        assertEquals("Pager", named);
        assertEquals("map", state().diagram().text());
        assertEquals(
                "Add diagram Pager", state().history().undoable().orElseThrow().toString());
    }

    @Test
    void the_other_button_on_a_tab_offers_what_can_be_done_with_its_diagram(FxRobot robot) {
        robot.clickOn(robot.lookup(".tabs .tab").nth(0).<Node>query(), MouseButton.SECONDARY);

        assertEquals(List.of("Rename diagram", "-", "New diagram", "Duplicate diagram", "-", "Delete diagram"), open());
    }

    @Test
    void the_wheel_over_the_minimap_zooms_and_a_command_folds_it_away(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.zoom(3)));
        WaitForAsyncUtils.waitForFxEvents();
        double before = state().camera().zoom();
        var minimap = robot.lookup(".minimap").<Node>query();
        boolean wasShown = minimap.isVisible();

        robot.moveTo(minimap).scroll(3, VerticalDirection.UP);
        double zoomed = state().camera().zoom();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M).release(KeyCode.M, KeyCode.SHIFT, KeyCode.CONTROL);

        assertTrue(wasShown);
        assertTrue(zoomed != before, "zoom " + zoomed);
        assertFalse(session().showing().shows(Pane.MINIMAP));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(minimap.isVisible());
    }

    @Test
    void where_nothing_is_in_sight_a_button_leads_back(FxRobot robot) {
        robot.interact(() ->
                session().edit(editor -> editor.look(editor.state().camera().panned(-9000, 0))));

        robot.clickOn("#button-view-to-content");

        assertTrue(state().camera()
                .seen(state().window())
                .contains(state().picture().extent()));
    }

    @Test
    void escape_makes_everything_bright_before_it_clears_the_selection(FxRobot robot) {
        robot.interact(() -> session().edit(editor -> editor.reveal(List.of(Id.of("core")))));
        robot.press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        robot.interact(() -> item("context-view.isolate").fire());
        var lit = session().showing().spotlight();

        robot.interact(() -> menus().forEach(ContextMenu::hide));
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
        robot.type(KeyCode.ESCAPE);

        assertTrue(lit.isPresent());
        assertEquals(Optional.empty(), session().showing().spotlight());
        assertEquals(1, state().selection().ids().size());
    }

    private void clickOther(FxRobot robot, String id) {
        Point middle = state().camera()
                .toScreen(state().picture().box(Id.of(id)).orElseThrow())
                .middle();
        var at = robot.lookup("#diagram").<Node>query().localToScreen(middle.x(), middle.y());
        robot.clickOn(at.getX(), at.getY(), MouseButton.SECONDARY);
    }

    private String name() {
        return state().document().diagrams().get(state().diagram()).name();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private static List<String> open() {
        WaitForAsyncUtils.waitForFxEvents();
        return menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .map(item -> item instanceof SeparatorMenuItem ? "-" : item.getText())
                .toList();
    }

    private static MenuItem item(String id) {
        return menus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : List.of(item).stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Session session() {
        return window.orElseThrow().session();
    }

    private State state() {
        WaitForAsyncUtils.waitForFxEvents();
        return session().showing().desk().orElseThrow().state();
    }
}
