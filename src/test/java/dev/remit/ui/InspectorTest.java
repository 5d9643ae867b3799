package dev.remit.ui;

import static dev.remit.Documents.document;
import static dev.remit.ui.Hand.control;
import static dev.remit.ui.Hand.field;
import static dev.remit.ui.Hand.fire;
import static dev.remit.ui.Hand.turn;
import static dev.remit.ui.Hand.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
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
class InspectorTest {
    private static final Document SHOP = document("""
        "teams": [{ "id": "checkout", "name": "Checkout", "headcount": 7, "topologyType": "PLATFORM", "tags": ["eu"] },
          { "id": "search", "name": "Search", "headcount": 5 }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "checkout", "role": "ACCOUNTABLE" }] },
          { "id": "pay", "name": "Pay", "owners": [{ "teamId": "search", "role": "ACCOUNTABLE" }] }]
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
    void a_field_that_is_left_is_one_step_that_can_be_undone(FxRobot robot) {
        window().select(robot, "checkout");
        turn(robot, "load");

        type(robot, "headcount", "8.5");
        robot.type(KeyCode.TAB);

        assertEquals("8.5", checkout().headcount().orElseThrow().toPlainString());
        assertEquals("Change headcount of Checkout", window().lastChange());
        window().undo(robot);
        assertSame(SHOP, window().document());
        assertEquals("7", field(robot, "headcount").getText());
    }

    @Test
    void a_wrong_word_is_explained_and_the_old_value_kept(FxRobot robot) {
        window().select(robot, "checkout");
        turn(robot, "load");

        type(robot, "headcount", "seven");
        robot.type(KeyCode.TAB);

        assertSame(SHOP, window().document());
        assertEquals("seven", field(robot, "headcount").getText());
        assertEquals(
                "\"seven\" is not a number. Write digits, such as 12 or 2.5.",
                robot.lookup(".wrong-sentence").<Label>query().getText());
    }

    @Test
    void escape_puts_back_what_stood_there_and_takes_the_sentence_away(FxRobot robot) {
        window().select(robot, "checkout");
        turn(robot, "load");
        type(robot, "headcount", "seven");
        robot.type(KeyCode.ENTER);

        robot.type(KeyCode.ESCAPE);

        assertEquals("7", field(robot, "headcount").getText());
        assertTrue(robot.lookup(".wrong-sentence").tryQuery().isEmpty());
    }

    @Test
    void a_share_is_shown_as_it_was_understood(FxRobot robot) {
        window().select(robot, "checkout");
        turn(robot, "load");

        type(robot, "toilShare", "0.7");
        robot.type(KeyCode.ENTER);

        assertEquals("70 %", field(robot, "toilShare").getText());
    }

    @Test
    void a_choice_is_taken_when_it_is_left(FxRobot robot) {
        window().select(robot, "checkout");

        robot.interact(control(robot, "topologyType")::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.TAB);

        assertEquals("Change topology type of Checkout", window().lastChange());
        assertEquals(1, window().history().past().size());
    }

    @Test
    void what_differs_is_mixed_and_set_for_all_in_one_step(FxRobot robot) {
        window().select(robot, "checkout", "search");

        assertEquals("Mixed", field(robot, "headcount").getPromptText());
        assertEquals("", field(robot, "headcount").getText());
        type(robot, "headcount", "6");
        robot.type(KeyCode.ENTER);

        assertEquals("[6, 6]", headcounts());
        window().undo(robot);
        assertSame(SHOP, window().document());
    }

    @Test
    void what_kinds_do_not_share_is_not_shown_for_several(FxRobot robot) {
        window().select(robot, "checkout", "cart");

        assertTrue(robot.lookup("#field-tags").tryQuery().isPresent());
        assertFalse(robot.lookup("#field-headcount").tryQuery().isPresent());
    }

    @Test
    void typing_goes_on_while_the_document_is_checked_and_changed(FxRobot robot) throws TimeoutException {
        window().select(robot, "checkout");
        type(robot, "name", "Check");

        window().run(robot, Elements.rename(Id.of("search"), "Find"));
        window().awaitCheck();
        robot.write("ing out");

        assertEquals("Checking out", field(robot, "name").getText());
        assertTrue(field(robot, "name").isFocused());
    }

    @Test
    void what_is_typed_is_taken_before_something_else_is_selected(FxRobot robot) {
        window().select(robot, "checkout");
        type(robot, "name", "Tills");

        window().select(robot, "search");

        assertEquals("Tills", checkout().name());
        assertEquals("Search", robot.lookup(".card-title").<Label>query().getText());
    }

    @Test
    void words_that_cannot_be_taken_do_not_go_in_silence(FxRobot robot) {
        window().select(robot, "checkout");
        turn(robot, "load");
        type(robot, "headcount", "seven");

        window().select(robot, "search");

        assertEquals(
                "Headcount was not changed. \"seven\" is not a number. Write digits, such as 12 or 2.5.",
                window().lastMessage());
    }

    @Test
    void what_is_typed_is_taken_before_the_document_is_left(FxRobot robot) {
        window().select(robot, "checkout");
        type(robot, "name", "Tills");

        robot.interact(() -> window().leave());

        assertEquals("Tills", checkout().name());
    }

    @Test
    void a_small_number_is_one_press_and_pressed_again_unknown(FxRobot robot) {
        window().select(robot, "cart");

        fire(robot, "#field-tier");
        var pressed = cart().tier();
        fire(robot, "#field-tier");

        assertEquals(Optional.of(1), pressed);
        assertEquals(Optional.empty(), cart().tier());
    }

    @Test
    void what_was_saved_can_be_put_back(FxRobot robot) {
        window().select(robot, "checkout");
        type(robot, "name", "Tills");
        robot.type(KeyCode.ENTER);

        fire(robot, "#field-name-back");

        assertEquals("Checkout", checkout().name());
        assertFalse(robot.lookup("#field-name-back").query().isVisible());
    }

    @Test
    void a_flag_of_several_is_neither_on_nor_off(FxRobot robot) {
        window().select(robot, "checkout", "search");
        robot.interact(() -> ((CheckBox) control(robot, "temporary")).fire());
        window().select(robot, "checkout");
        robot.interact(() -> ((CheckBox) control(robot, "temporary")).fire());

        window().select(robot, "checkout", "search");

        assertTrue(((CheckBox) control(robot, "temporary")).isIndeterminate());
    }

    @Test
    void every_control_has_a_name_and_a_sentence_of_help(FxRobot robot) {
        window().select(robot, "checkout");

        var names = Stream.of("load", "api", "raci", "overview").flatMap(page -> {
            turn(robot, page);
            return robot.lookup(".field .text-field, .field .combo-box, .field .text-area").queryAll().stream();
        });

        names.forEach(node -> {
            assertTrue(Optional.ofNullable(node.getAccessibleText()).isPresent(), node.toString());
            assertTrue(Optional.ofNullable(node.getAccessibleHelp()).isPresent(), node.toString());
        });
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private Team checkout() {
        return window().document().teams().get(Id.of("checkout"));
    }

    private Service cart() {
        return window().document().services().get(Id.of("cart"));
    }

    private String headcounts() {
        return window().document().teams().stream()
                .map(team -> team.headcount().orElseThrow().toPlainString())
                .toList()
                .toString();
    }
}
