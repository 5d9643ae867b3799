package dev.remit.ui;

import static dev.remit.ui.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.model.ExportPreset;
import dev.remit.ui.session.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {
    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void openDialog(FxRobot robot) throws TimeoutException {
        window().open(robot, Documents.document("""
                "teams": [{ "id": "shop", "name": "Shop" }, { "id": "pay", "name": "Pay" }],
                "services": [
                  { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                  { "id": "bill", "name": "Bill", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }],
                "settings": { "presets": [
                  { "name": "Odd", "report": "raci-by-servise", "format": "csv" },
                  { "name": "Table", "report": "raci-by-service", "format": "csv", "options": { "spread": "wide" } }] }
                """));
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        await(() -> robot.lookup("#export-offers").tryQuery().isPresent());
    }

    @Test
    void a_preset_is_chosen_like_a_report(FxRobot robot) throws TimeoutException {
        choosePreset(robot, "Table");

        assertEquals(
                "csv", robot.lookup("#export-format").<ComboBox<String>>query().getValue());
        awaitSize(robot, "61 rows, ");
        assertTrue(robot.lookup("#export-grid").tryQuery().isPresent());
    }

    @Test
    void a_preset_that_is_not_understood_says_why_and_writes_nothing(FxRobot robot) throws TimeoutException {
        choosePreset(robot, "Odd");

        await(() -> robot.lookup("#export-write").<Node>query().isDisabled());
        var told = robot.lookup("#export-warnings .label").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
        assertEquals(
                List.of("There is no report \"raci-by-servise\".", "Did you mean raci-by-service?", "E-EXP-040"), told);
    }

    @Test
    void what_is_chosen_is_kept_in_the_document_and_can_be_undone(FxRobot robot) throws TimeoutException {
        var before = window().document();
        choose(robot, "team-api");
        robot.interact(
                () -> robot.lookup("#export-format").<ComboBox<String>>query().setValue("md"));

        Platform.runLater(robot.lookup("#export-keep").<ButtonBase>query()::fire);
        await(() -> robot.lookup("#preset-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#preset-name").<TextField>query().setText("For the wiki"));
        robot.type(KeyCode.ENTER);
        await(() -> window().document() != before);

        assertEquals("Save the preset For the wiki", window().lastChange());
        var kept = window().document().settings().presets().getFirst();
        assertEquals(new ExportPreset("For the wiki", "team-api", "md", Map.of(), kept.kept()), kept);
        assertEquals(3, presets(robot).getItems().size());
        window().undo(robot);
        assertEquals(before, window().document());
    }

    @Test
    void only_the_teams_that_are_ticked_are_exported(FxRobot robot) throws TimeoutException {
        choose(robot, "raci-by-service");
        robot.interact(
                () -> robot.lookup("#export-format").<ComboBox<String>>query().setValue("csv"));
        awaitSize(robot, "rows");
        robot.interact(() -> {
            ComboBox<Object> scope = robot.lookup("#export-scope").query();
            scope.setValue(scope.getItems().stream()
                    .filter(kind -> kind.toString().equals("TEAMS"))
                    .findFirst()
                    .orElseThrow());
        });
        await(() -> robot.lookup("#export-write").<Node>query().isDisabled());

        var pay = robot.lookup("#export-ticks .list-cell")
                .<Labeled>lookup((Labeled cell) -> "Pay".equals(cell.getText()));
        await(() -> pay.tryQuery().isPresent());
        robot.interact(() -> ((CheckBox) pay.<Labeled>query().getGraphic()).fire());

        await(() -> !robot.lookup("#export-write").<Node>query().isDisabled());
        awaitSize(robot, "rows");
        assertFalse(robot.lookup("#export-warnings").<Node>query().isManaged());
    }

    private void choosePreset(FxRobot robot, String name) {
        robot.interact(() -> presets(robot).getItems().stream()
                .filter(preset -> preset.name().equals(name))
                .forEach(presets(robot).getSelectionModel()::select));
    }

    private void choose(FxRobot robot, String report) {
        ListView<Offer> offers = robot.lookup("#export-offers").query();
        robot.interact(() -> offers.getItems().stream()
                .filter(offer -> offer.report().equals(Optional.of(report)))
                .forEach(offers.getSelectionModel()::select));
    }

    private static ListView<ExportPreset> presets(FxRobot robot) {
        return robot.lookup("#export-presets").query();
    }

    private static void awaitSize(FxRobot robot, String words) throws TimeoutException {
        await(() -> robot.lookup("#export-size").<Labeled>query().getText().contains(words));
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
