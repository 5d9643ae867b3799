package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window before anything is open.
@ExtendWith(ApplicationExtension.class)
class StartPageTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(App.build(stage, CLOCK, new NoAnswer()));
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    @Test
    void a_blank_organisation_is_ready_to_draw_on(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#start-blank").<Button>query()::fire);

        await(() -> desk().isPresent());
        assertEquals("Untitled", desk().orElseThrow().name());
        assertEquals(1, desk().orElseThrow().document().diagrams().size());
        assertFalse(desk().orElseThrow().isChanged());
        await(() -> robot.lookup("#map-room").query().isVisible());
    }

    @Test
    void a_key_makes_a_new_one_too(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);

        await(() -> desk().isPresent());
        assertTrue(desk().orElseThrow().document().teams().isEmpty());
    }

    @Test
    void a_template_is_opened_and_belongs_to_no_file(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#start-stream-aligned").<Button>query()::fire);

        await(() -> desk().isPresent());
        assertEquals(Optional.empty(), desk().orElseThrow().file());
        assertFalse(desk().orElseThrow().document().teams().isEmpty());
    }

    @Test
    void a_recent_file_is_one_click_away_and_a_missing_one_can_be_removed(FxRobot robot)
            throws TimeoutException, IOException {
        Path shop = Files.copy(Path.of("samples/nimbus-notes.remit"), folder.resolve("nimbus-notes.remit"));
        robot.interact(() -> window.orElseThrow().filing().open(shop));
        await(() -> desk().isPresent());
        Files.delete(shop);
        robot.interact(window.orElseThrow().filing()::close);
        await(() -> robot.lookup("Not found at this place").tryQuery().isPresent());

        robot.interact(robot.lookup("Remove").<ButtonBase>query()::fire);

        await(() -> robot.lookup("Nothing yet. What you open or save is listed here.")
                .<Labeled>tryQuery()
                .isPresent());
        assertTrue(session().showing().preferences().recent().isEmpty());
    }

    @Test
    void an_empty_map_says_how_to_begin_until_something_stands_on_it(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#start-blank").<Button>query()::fire);
        await(() -> robot.lookup("#empty-map").query().isVisible());

        robot.interact(robot.lookup("#empty-add").<Button>query()::fire);
        await(() -> desk().flatMap(desk -> desk.state().prompt()).isPresent());
        boolean whileNaming = robot.lookup("#empty-map").query().isVisible();
        robot.write("Checkout").type(KeyCode.ENTER);

        await(() -> !desk().orElseThrow().document().teams().isEmpty());
        assertFalse(whileNaming);
        assertFalse(robot.lookup("#empty-map").query().isVisible());
    }

    private Session session() {
        return window.orElseThrow().session();
    }

    private Optional<Desk> desk() {
        return session().showing().desk();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
