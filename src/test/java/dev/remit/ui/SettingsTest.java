package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.ui.command.Command;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.session.choice.ThemeChoice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sets, and what hides around the map, in the window itself.
@ExtendWith(ApplicationExtension.class)
class SettingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(App.build(stage, CLOCK, new NoAnswer()));
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.orElseThrow().filing().open(Path.of("samples/nimbus-notes.remit")));
        await(() -> session().showing().desk().isPresent());
    }

    @Test
    void a_setting_that_is_searched_for_is_found_and_holds_at_once(FxRobot robot) {
        openSettings(robot);

        search(robot, "dark");
        robot.interact(() ->
                robot.lookup("#setting-theme").<ComboBox<ThemeChoice>>query().setValue(ThemeChoice.DARK));

        assertEquals(ThemeChoice.DARK, preferences().theme());
        assertEquals(List.of("setting-theme"), settings(robot));
    }

    @Test
    void what_is_set_elsewhere_shows_in_the_settings_too(FxRobot robot) throws TimeoutException {
        openSettings(robot);
        search(robot, "guides");
        var box = robot.lookup("#setting-guides").<CheckBox>query();

        robot.interact(() -> session().prefer(now -> now.with("guides", false)));

        await(() -> !box.isSelected());
        robot.interact(box::fire);
        assertTrue(preferences().guides());
    }

    @Test
    void new_keys_are_pressed_and_work_at_once(FxRobot robot) throws TimeoutException {
        openSettings(robot);
        search(robot, "inspector");
        choose(robot, "view.inspector");

        robot.interact(() -> Platform.runLater(robot.lookup("#key-change").<Button>query()::fire));
        await(() -> robot.lookup(".pressed-keys").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL, KeyCode.F9).release(KeyCode.F9, KeyCode.CONTROL);
        robot.type(KeyCode.ENTER);
        await(() -> !preferences().keys().isEmpty());

        assertEquals(
                Map.of("view.inspector", List.of("Shortcut+F9")), preferences().keys());
    }

    @Test
    void keys_that_are_reset_are_as_at_first(FxRobot robot) {
        robot.interact(() -> session().prefer(now -> now.binding("view.inspector", List.of())));
        openSettings(robot);
        search(robot, "inspector");
        choose(robot, "view.inspector");

        robot.interact(robot.lookup("#key-reset").<Button>query()::fire);

        assertEquals(Map.of(), preferences().keys());
    }

    @Test
    void a_key_that_was_bound_anew_works_and_the_old_one_does_not(FxRobot robot) throws TimeoutException {
        robot.interact(() -> session().prefer(now -> now.binding("view.left", List.of("Shortcut+F9"))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);

        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        boolean byOld = preferences().folded().isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.F9).release(KeyCode.F9, KeyCode.CONTROL);

        assertTrue(byOld);
        await(() -> !preferences().folded().isEmpty());
    }

    @Test
    void keys_that_are_shown_follow_those_that_are_set(FxRobot robot) throws TimeoutException {
        var shown = robot.lookup("#search .keys").<Label>query();
        var before = shown.getText();

        robot.interact(() -> session().prefer(now -> now.binding("edit.palette", List.of("Shortcut+F9"))));

        await(() -> shown.getText().equals("Ctrl+F9"));
        assertEquals("Ctrl+K", before);
    }

    @Test
    void focus_mode_leaves_the_map_alone_and_escape_brings_the_rest_back(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);

        robot.press(KeyCode.CONTROL, KeyCode.PERIOD).release(KeyCode.PERIOD, KeyCode.CONTROL);
        await(() -> !robot.lookup(".menu-bar").query().getParent().getParent().isVisible());
        var seen = Stream.of("#outline", "#inspector", ".status-line", ".rail", ".tabs")
                .filter(part -> isSeen(robot.lookup(part).query()))
                .toList();
        robot.type(KeyCode.ESCAPE);

        assertEquals(List.of(), seen);
        await(() -> session().showing().chrome() == Chrome.SHOWN);
        await(() -> robot.lookup(".rail").query().isVisible());
        assertFalse(robot.lookup("#diagram").<Node>query().isDisabled());
    }

    private void openSettings(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isSeen(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private static void search(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#settings-search").<TextField>query().setText(words));
    }

    private static void choose(FxRobot robot, String command) {
        robot.interact(() -> {
            var table = robot.lookup("#keys").<TableView<Command>>query();
            table.getItems().stream()
                    .filter(each -> each.id().equals(command))
                    .forEach(table.getSelectionModel()::select);
        });
    }

    private static List<String> settings(FxRobot robot) {
        return robot
                .lookup(node -> Optional.ofNullable(node.getId())
                        .filter(id -> id.startsWith("setting-"))
                        .isPresent())
                .queryAll()
                .stream()
                .map(Node::getId)
                .toList();
    }

    private Session session() {
        return window.orElseThrow().session();
    }

    private Preferences preferences() {
        return session().showing().preferences();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
