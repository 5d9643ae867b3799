package dev.remit.ui;

import static dev.remit.Documents.document;
import static dev.remit.ui.Hand.fire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TeamsRoomTest {
    private static final Document SHOP = document("""
        "teams": [{ "id": "aid", "name": "Aid" },
          { "id": "heads", "name": "Heads", "roleGroup": true },
          { "id": "shop", "name": "Shop", "headcount": 8 },
          { "id": "sre", "name": "Reliability", "specialism": "SRE", "headcount": 6, "timeSplit": { "operational": 0.61 },
            "charter": { "focus": "Engineering first" } }],
        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
          "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }], "operating": { "model": "SRE_RUN" } }],
        "interactions": [{ "id": "i", "teamAId": "sre", "teamBId": "shop", "mode": "COLLABORATION" }]
        """);

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, SHOP);
    }

    @Test
    void a_team_is_compared_with_one_it_works_with_from_the_palette(FxRobot robot) throws TimeoutException {
        window().select(robot, "sre");

        enter(robot, "compare with");

        assertEquals("Reliability and Shop", teams(robot));
        assertEquals(
                List.of("Aid", "Reliability", "Shop"),
                box(robot, "one").getItems().stream().map(Team::name).sorted().toList());
        var focus = labels(robot, "#teams-one-FOCUS");
        assertTrue(focus.contains("Its charter: \"Engineering first\""), focus::toString);
        assertTrue(
                focus.contains("Operational share of time: 61%, though the charter says \"Engineering first\""),
                focus::toString);
        assertTrue(labels(robot, "#teams-other-FOCUS")
                .contains("Usual for a product team: Collaborative building of tools and features."));
    }

    @Test
    void two_that_are_selected_are_compared_and_others_are_chosen(FxRobot robot) throws TimeoutException {
        window().select(robot, "shop", "aid");
        enter(robot, "compare two");
        assertEquals("Shop and Aid", teams(robot));

        robot.interact(() -> box(robot, "other").setValue(SHOP.teams().get(Id.of("sre"))));

        OpenWindow.await(() -> labels(robot, "#teams-other-FOCUS").contains("Reliability"));
        assertEquals(
                1,
                robot.lookup(".teams-facts .name-link")
                        .queryAllAs(Hyperlink.class)
                        .size());
    }

    @Test
    void what_a_charter_does_not_say_is_filled_in_at_the_team(FxRobot robot) throws TimeoutException {
        window().select(robot, "aid", "shop");
        enter(robot, "compare two");

        fire(robot, "#teams-one-FOCUS #fill-charter");

        assertTrue(robot.lookup("#map-room").query().isVisible());
        assertFalse(robot.lookup("#teams-room").query().isVisible());
        assertTrue(robot.lookup("#field-charter-focus").query().isFocused());
    }

    private void enter(FxRobot robot, String command) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write(command).type(KeyCode.ENTER);
        OpenWindow.await(() -> robot.lookup("#teams-one-FOCUS").tryQuery().isPresent());
    }

    private static String teams(FxRobot robot) {
        return box(robot, "one").getValue().name() + " and "
                + box(robot, "other").getValue().name();
    }

    private static ComboBox<Team> box(FxRobot robot, String which) {
        return robot.lookup("#teams-" + which).queryComboBox();
    }

    private static List<String> labels(FxRobot robot, String part) {
        return robot.lookup(part + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }
}
