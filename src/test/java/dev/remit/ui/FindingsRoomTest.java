package dev.remit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.model.Severity;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.triage.Listed;
import dev.remit.ui.triage.Triage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
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

/// The room of findings by keyboard: what was found, what repairs it, what is ignored, the rules and the teams.
@ExtendWith(ApplicationExtension.class)
class FindingsRoomTest {
    private static final String SHOP = """
        "teams": [{ "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" },
          { "id": "menu", "name": "Menu", "lifecycle": "GA", "builtBy": "shop" }
        ]
        """;

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, Documents.document(SHOP));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void its_key_opens_it_and_groups_fold_and_unfold(FxRobot robot) {
        assertEquals(Room.FINDINGS, window().showing().room());
        type(robot, "#findings-words", "OWN-001");
        assertEquals(3, rows(robot).size());
        robot.interact(() -> select(robot, 0));

        robot.type(KeyCode.LEFT);
        assertEquals(1, rows(robot).size());
        robot.type(KeyCode.RIGHT);
        assertEquals(3, rows(robot).size());
    }

    @Test
    void enter_reveals_a_finding_on_the_map(FxRobot robot) {
        choose(robot, "OWN-001");

        robot.type(KeyCode.ENTER);

        assertEquals(Room.MAP, window().showing().room());
        assertEquals(
                List.of("cart"),
                window().desk().orElseThrow().state().selection().ids().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_repair_is_previewed_given_up_and_done_by_keys(FxRobot robot) throws TimeoutException {
        choose(robot, "OWN-001");

        robot.push(KeyCode.ALT, KeyCode.ENTER);
        OpenWindow.await(() -> robot.lookup("#repair-preview").tryQuery().isPresent());
        assertEquals("repair-apply", focused(robot));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window().desk().flatMap(Desk::foreseen).isEmpty());
        assertEquals("findings-list", focused(robot));

        robot.push(KeyCode.ALT, KeyCode.ENTER);
        OpenWindow.await(() -> robot.lookup("#repair-preview").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        window().awaitCheck();
        assertEquals("Make Shop the owner of Cart", window().lastChange());
    }

    @Test
    void a_finding_is_ignored_for_a_reason_and_shown_on_demand(FxRobot robot) throws TimeoutException {
        choose(robot, "OWN-001");

        fire(robot, "#button-findings-ignore");
        assertEquals("ignore-reason", focused(robot));
        assertTrue(robot.lookup("#ignore-now").<ButtonBase>query().isDisabled());
        robot.interact(() -> robot.lookup("#ignore-reason").<TextArea>query().setText("Sold in autumn"));
        fire(robot, "#ignore-now");
        window().awaitCheck();

        assertEquals(1, window().document().suppressions().size());
        assertEquals(2, rows(robot).size());
        fire(robot, "#findings-ignored");
        assertEquals(3, rows(robot).size());
    }

    @Test
    void an_empty_filter_says_so_and_is_cleared(FxRobot robot) {
        type(robot, "#findings-words", "nothing like this");

        assertEquals(List.of(), rows(robot));
        assertTrue(robot.lookup("#findings-room .label").<Label>queryAll().stream()
                .anyMatch(label -> label.getText().equals("No findings match this filter.")));
        robot.interact(() -> robot.lookup("#findings-clear").<Hyperlink>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(rows(robot).isEmpty());
        assertEquals("", robot.lookup("#findings-words").<TextField>query().getText());
    }

    @Test
    void a_limit_and_a_severity_of_a_rule_are_set_and_reset(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window().show(now -> now.asking("OWN-006")));
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(() -> severities(robot).getSelectionModel().select(3));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(Severity.INFO),
                window().document().settings().rule("OWN-006").severity());
        assertEquals("Severity of OWN-006", window().lastChange());

        TextField limit = robot.lookup("#rule-sheet .text-field").query();
        String before = limit.getText();
        robot.interact(limit::requestFocus);
        robot.interact(() -> limit.setText("7"));
        robot.interact(() -> limit.fireEvent(new ActionEvent()));
        window().awaitCheck();
        assertTrue(window().document().settings().rule("OWN-006").parameters().containsValue(new BigDecimal("7")));

        fire(robot, "#rule-reset");
        assertTrue(window().document().settings().rules().isEmpty());
        assertEquals(before, limit.getText());
    }

    @Test
    void a_team_leads_to_its_findings(FxRobot robot) {
        fire(robot, "#findings-page-teams");
        robot.interact(() -> {
            TableView<?> teams = robot.lookup("#team-scores").query();
            teams.requestFocus();
            teams.getSelectionModel().select(0);
        });

        robot.type(KeyCode.ENTER);

        assertEquals(Triage.Page.LIST, window().showing().triage().page());
        assertEquals(
                "shop", window().showing().triage().sieve().team().orElseThrow().text());
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private static ComboBox<?> severities(FxRobot robot) {
        return robot.lookup("#rule-severity").query();
    }

    private void choose(FxRobot robot, String code) {
        type(robot, "#findings-words", code);
        robot.interact(() -> select(robot, 1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void select(FxRobot robot, int at) {
        TableView<Listed> table = robot.lookup("#findings-list").query();
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(at);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).<TextField>query().setText(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Listed> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return List.copyOf(
                robot.lookup("#findings-list").<TableView<Listed>>query().getItems());
    }

    private static String focused(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.window(0).getScene().getFocusOwner().getId();
    }
}
