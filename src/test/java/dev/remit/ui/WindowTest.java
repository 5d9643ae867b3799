package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.cli.Remit;
import dev.remit.draw.geometry.Point;
import dev.remit.shape.Id;
import dev.remit.ui.session.Offer;
import dev.remit.ui.session.Preview;
import dev.remit.ui.session.Questions;
import dev.remit.ui.session.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a person meets it, on a screen of 1000 by 1000 that nobody sees.
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Path SAMPLE = Path.of("samples/nimbus-notes.remit");

    @TempDir
    private Path folder;

    private Optional<App.Window> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(App.build(stage, CLOCK, new OneFile(() -> folder.resolve("out.csv"))));
        stage.setWidth(1000);
        stage.setHeight(900);
        stage.show();
    }

    @Test
    void it_starts_with_a_page_that_opens_the_sample(FxRobot robot) throws TimeoutException {
        assertTrue(robot.lookup("#start").query().isVisible());

        fire(robot, "#button-file-sample-nimbus-notes");

        awaitFindings();
        assertTrue(robot.lookup("#map-room").query().isVisible());
        assertEquals("Nimbus Notes", robot.lookup(".card-title").<Label>query().getText());
    }

    @Test
    void a_click_on_a_chip_selects_the_service(FxRobot robot) throws TimeoutException {
        openSample(robot);

        robot.clickOn(robot.point(onScreen(robot, "billing")), MouseButton.PRIMARY);

        awaitSelection("billing");
        assertEquals("billing", robot.lookup(".card-title").<Label>query().getText());
    }

    @Test
    void tab_walks_over_the_map(FxRobot robot) throws TimeoutException {
        openSample(robot);
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);

        robot.type(KeyCode.TAB, 2);

        awaitSelection("web");
    }

    @Test
    void the_keyboard_connects_a_team_with_one_that_is_named(FxRobot robot) throws TimeoutException {
        openSample(robot);
        robot.interact(robot.lookup("#diagram").<Node>query()::requestFocus);
        robot.type(KeyCode.TAB, 2);
        awaitSelection("web");

        robot.type(KeyCode.I).write("dat").type(KeyCode.ENTER).type(KeyCode.DIGIT3);

        awaitSelection("web-data");
    }

    @Test
    void a_name_that_is_typed_is_found_and_selected(FxRobot robot) throws TimeoutException {
        openSample(robot);

        robot.clickOn("#search").write("sear").type(KeyCode.ENTER);

        awaitSelection("search");
    }

    @Test
    void a_finding_that_is_clicked_is_revealed(FxRobot robot) throws TimeoutException {
        openSample(robot);

        robot.clickOn(robot.lookup("#findings .table-row-cell").nth(0).<Node>query());

        awaitSelection("billing");
    }

    @Test
    void the_exported_raci_is_that_of_the_command_line(FxRobot robot) throws TimeoutException, IOException {
        openSample(robot);
        Path expected = folder.resolve("expected.csv");
        Remit.run(
                "export",
                SAMPLE.toString(),
                "--report",
                "raci-by-service",
                "--format",
                "csv",
                "-o",
                expected.toString());

        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        ListView<Offer> offers = robot.lookup("#export-offers").query();
        robot.interact(() -> offers.getItems().stream()
                .filter(offer -> offer.report().equals(Optional.of("raci-by-service")))
                .forEach(offers.getSelectionModel()::select));
        robot.interact(
                () -> robot.lookup("#export-format").<ComboBox<String>>query().setValue("csv"));
        fire(robot, "#export-write");

        await(() -> robot.lookup("#toast").query().isVisible());
        assertEquals(Files.readString(expected), Files.readString(folder.resolve("out.csv")));
    }

    private void openSample(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.orElseThrow().filing().open(SAMPLE));
        awaitFindings();
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(robot.lookup(button).<ButtonBase>query()::fire);
    }

    private Bounds onScreen(FxRobot robot, String id) {
        var state =
                window.orElseThrow().session().showing().desk().orElseThrow().state();
        Point middle = state.camera()
                .toScreen(state.picture().box(Id.of(id)).orElseThrow())
                .middle();
        var at = robot.lookup("#diagram").<Node>query().localToScreen(middle.x(), middle.y());
        return new BoundingBox(at.getX(), at.getY(), 0, 0);
    }

    private void awaitFindings() throws TimeoutException {
        await(() -> desk().flatMap(Desk::checked).isPresent());
    }

    private void awaitSelection(String id) throws TimeoutException {
        await(() -> desk().filter(desk -> desk.state().selection().ids().equals(List.of(Id.of(id))))
                .isPresent());
    }

    private Optional<Desk> desk() {
        return window.orElseThrow().session().showing().desk();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Answers every question with one file.
    private record OneFile(Supplier<Path> file) implements Questions {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.of(file.get());
        }

        @Override
        public Optional<Path> fileToImport() {
            return Optional.empty();
        }

        @Override
        public Optional<String> names() {
            return Optional.empty();
        }

        @Override
        public boolean agrees(Preview preview) {
            return false;
        }

        @Override
        public Optional<Path> fileToWrite(String suggestion, Optional<Path> folder, FileKind kind) {
            return Optional.of(file.get());
        }

        @Override
        public Changes aboutChanges(String name) {
            return Changes.DISCARD;
        }
    }
}
