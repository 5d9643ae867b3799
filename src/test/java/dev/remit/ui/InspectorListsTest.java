package dev.remit.ui;

import static dev.remit.Documents.document;
import static dev.remit.ui.Hand.field;
import static dev.remit.ui.Hand.fire;
import static dev.remit.ui.Hand.turn;
import static dev.remit.ui.Hand.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lists in the inspector, and names that are found by some of their letters.
@ExtendWith(ApplicationExtension.class)
class InspectorListsTest {
    private static final Document SHOP = document("""
        "teams": [{ "id": "checkout", "name": "Checkout", "tags": ["eu"] }, { "id": "search", "name": "Search" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "checkout", "role": "ACCOUNTABLE" }] },
          { "id": "pay", "name": "Pay" }]
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
    void a_tag_is_added_to_all_without_taking_others_away(FxRobot robot) {
        window().select(robot, "checkout", "cart");

        type(robot, "tags", "audit");
        robot.type(KeyCode.ENTER);

        assertEquals(
                "[audit, eu]",
                window().document().teams().get(Id.of("checkout")).tags().toString());
        assertEquals("[audit]", cart().tags().toString());
    }

    @Test
    void another_owner_is_found_by_some_letters(FxRobot robot) {
        window().select(robot, "cart");

        type(robot, "owner", "sea");
        robot.type(KeyCode.ENTER);

        assertEquals("search", cart().owners().getFirst().teamId().id().text());
        assertEquals("Move Cart to Search", window().lastChange());
    }

    @Test
    void a_record_is_added_once_it_is_complete(FxRobot robot) {
        window().select(robot, "cart");
        turn(robot, "reliability");

        fire(robot, "#field-dependsOn-add");
        fire(robot, "#field-dependsOn-take");
        assertSame(SHOP, window().document());
        type(robot, "#new-serviceId", "Pay");
        fire(robot, "#field-dependsOn-take");

        assertEquals("pay", cart().dependsOn().getFirst().serviceId().id().text());
        assertEquals("Add to depends on of Cart", window().lastChange());
        assertTrue(robot.lookup("#field-dependsOn-pay-synchronous").tryQuery().isPresent());
    }

    @Test
    void an_entry_is_removed_in_one_step(FxRobot robot) {
        window().select(robot, "cart");

        fire(robot, "#field-owners-checkout-remove");

        assertTrue(cart().owners().isEmpty());
        window().undo(robot);
        assertSame(SHOP, window().document());
    }

    @Test
    void a_role_is_found_by_what_it_means(FxRobot robot) {
        window().select(robot, "cart");
        turn(robot, "raci");
        fire(robot, "#field-roleBindings-add");

        type(robot, "#new-role", "security");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertEquals("SECURITY", field(robot, "#new-role").getText());
    }

    @Test
    void escape_closes_the_suggestions_first_and_then_puts_the_name_back(FxRobot robot) {
        window().select(robot, "cart");
        type(robot, "owner", "sea");

        robot.type(KeyCode.ESCAPE);
        String afterOne = field(robot, "owner").getText();
        robot.type(KeyCode.ESCAPE);

        assertEquals("sea", afterOne);
        assertEquals("Checkout", field(robot, "owner").getText());
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private Service cart() {
        return window().document().services().get(Id.of("cart"));
    }
}
