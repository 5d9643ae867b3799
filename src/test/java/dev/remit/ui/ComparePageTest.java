package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Both sides of a merge in the opened.orElseThrow().
@ExtendWith(ApplicationExtension.class)
class ComparePageTest {
    private static final String SHOP = "\"teams\": [{ \"id\": \"shop\", \"name\": \"%s\" }]";

    @TempDir
    private Path folder;

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @Test
    void it_is_decided_by_keyboard_and_mouse(FxRobot robot) throws IOException, TimeoutException {
        open(robot, conflicted());
        assertEquals("Take 1 difference", take(robot).getText());

        robot.type(KeyCode.SPACE);
        assertEquals("Take 2 differences", take(robot).getText());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#compare-none").<Button>query().fire());
        assertTrue(take(robot).isDisabled());
        robot.interact(() -> robot.lookup("#compare-all").<Button>query().fire());
        robot.interact(take(robot)::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(isShown(robot));
        assertEquals(List.of("Theirs", "Site"), names());
        assertEquals(
                "2 differences were taken from other.", opened.orElseThrow().lastMessage());
    }

    @Test
    void nothing_behind_it_takes_a_key_and_one_can_look_at_the_map_and_come_back(FxRobot robot)
            throws IOException, TimeoutException {
        open(robot, conflicted());
        opened.orElseThrow().select(robot, "web");

        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Mine", "Web"), names());

        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        OpenWindow.await(() -> robot.lookup("#map-room").query().isVisible());
        assertFalse(isShown(robot));
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("differences").type(KeyCode.ENTER);
        OpenWindow.await(() -> isShown(robot));
        assertFalse(robot.lookup("#map-room").query().isVisible());
    }

    @Test
    void what_another_program_has_changed_is_compared_reloaded_or_left(FxRobot robot)
            throws IOException, TimeoutException {
        Path file = Files.write(folder.resolve("shop.remit"), Documents.bytes(SHOP.formatted("Shop")));
        robot.interact(() -> opened.orElseThrow().files().open(file));
        OpenWindow.await(() -> opened.orElseThrow().desk().isPresent());
        Files.write(file, Documents.bytes(SHOP.formatted("Theirs")));
        robot.interact(opened.orElseThrow()::comeBack);
        OpenWindow.await(() -> robot.lookup("#outside").query().isVisible());

        assertEquals(
                List.of("Compare", "Reload", "Keep mine"),
                robot.from(robot.lookup("#outside").<Node>query()).lookup(".button").<Button>queryAll().stream()
                        .map(Button::getText)
                        .toList());
        robot.interact(() -> robot.from(robot.lookup("#outside").<Node>query())
                .lookup("Compare")
                .<Button>query()
                .fire());
        OpenWindow.await(() -> isShown(robot));
        robot.interact(take(robot)::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("Theirs"), names());
        assertFalse(robot.lookup("#outside").query().isVisible());
    }

    @Test
    void a_newer_file_says_all_the_time_why_it_cannot_be_changed(FxRobot robot) throws IOException, TimeoutException {
        String newer = new String(Documents.bytes(SHOP.formatted("Shop")), StandardCharsets.UTF_8)
                .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"3.2\"");
        Path file = Files.writeString(folder.resolve("newer.remit"), newer);

        robot.interact(() -> opened.orElseThrow().files().open(file));
        OpenWindow.await(() -> opened.orElseThrow().desk().isPresent());

        var bar = robot.lookup("#read-only").<Node>query();
        assertTrue(bar.isVisible());
        assertEquals(
                "Made with format 3.2; this is 1.0. Opened read-only so nothing is lost.",
                robot.from(bar).lookup(".label").<Label>query().getText());
    }

    @Test
    void nothing_stands_in_the_way_of_a_keyboard_or_a_screen_reader(FxRobot robot)
            throws IOException, TimeoutException {
        open(robot, conflicted());

        assertEquals(List.of(), Barriers.in(robot.lookup("#compare").<Parent>query()));
    }

    private Path conflicted() throws IOException {
        return Files.writeString(folder.resolve("conflicted.remit"), """
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "Test", "asOf": "2026-06-01" },
              "teams": [
            <<<<<<< HEAD
                { "id": "shop", "name": "Mine" },
                { "id": "web", "name": "Web" }
            ||||||| base
                { "id": "shop", "name": "Shop" },
                { "id": "web", "name": "Web" }
            =======
                { "id": "shop", "name": "Theirs" },
                { "id": "web", "name": "Site" }
            >>>>>>> other
              ]
            }
            """, StandardCharsets.UTF_8);
    }

    private void open(FxRobot robot, Path file) throws TimeoutException {
        robot.interact(() -> opened.orElseThrow().files().open(file));
        OpenWindow.await(() -> isShown(robot));
        OpenWindow.await(() ->
                !robot.lookup("#compare-table").<TableView<?>>query().getItems().isEmpty());
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#compare").tryQuery().filter(Node::isVisible).isPresent();
    }

    private static Button take(FxRobot robot) {
        return robot.lookup("#compare-take").query();
    }

    private List<String> names() {
        return opened.orElseThrow().document().teams().stream()
                .map(team -> team.name())
                .toList();
    }
}
