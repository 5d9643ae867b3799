package dev.remit.ui;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.edit.OperatingModels;
import dev.remit.edit.RaciOverrides;
import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.raci.Cell;
import dev.remit.raci.Standing;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Room;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The RACI as a person works on it.
@ExtendWith(ApplicationExtension.class)
class RaciRoomTest {
    private static final Document SHOP = document("""
        "organisation": { "name": "Shop", "defaults": [
          { "role": "PLATFORM", "teamId": "platform" }, { "role": "MANAGER", "teamId": "heads" }] },
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "heads", "name": "Product heads" },
          { "id": "platform", "name": "Platform" }],
        "services": [
          { "id": "cart", "name": "Cart", "builtBy": "checkout", "operating": { "model": "YBIYRI" } },
          { "id": "pay", "name": "Payments", "builtBy": "checkout", "operating": { "model": "YBIYRI" } }]
        """);

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        opened = Optional.of(new OpenWindow(stage));
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        window().open(robot, SHOP);
        robot.interact(() -> window().show(now -> now.in(Room.RACI)));
        OpenWindow.await(() -> ledger().filter(Ledger::isShown).isPresent());
    }

    @Test
    void letters_are_typed_and_taken_back(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.R, KeyCode.A);

        assertEquals("R+A", letters("cart", "PLN-02", "platform"));
        assertEquals("R", letters("cart", "PLN-02", "heads"));
        assertEquals("Make Platform accountable for PLN-02 of Cart", window().lastChange());

        robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Z).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", letters("cart", "PLN-02", "platform"));
        assertEquals(SHOP, window().document());
    }

    @Test
    void the_cursor_goes_to_what_is_taken_back(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.I, KeyCode.DOWN, KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        window().undo(robot);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(
                Optional.of(new Spot(Id.of("cart"), "PLN-01", Id.of("platform"))),
                ledger().orElseThrow().workspace().spot());
    }

    @Test
    void the_cell_is_read_out(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        var cell = (Node) grid(robot).queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
        assertEquals(
                "Cart, PLN-01 Prioritise work by customer value and slice it into small batches, Product heads:"
                        + " Accountable",
                cell.getAccessibleText());
    }

    @Test
    void a_reason_is_kept_for_the_letters_that_follow_and_given_to_those_before(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.C);
        assertEquals("The last letter has no reason", label(robot, "#raci-unexplained"));

        robot.clickOn("#raci-reason").write("Asked for").type(KeyCode.ENTER);
        robot.interact(() -> grid(robot).requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.C);

        assertEquals(
                List.of(Optional.of("Asked for"), Optional.of("Asked for")),
                window().document().raciOverrides().stream()
                        .map(each -> each.reason())
                        .toList());
        assertFalse(robot.lookup("#raci-unexplained").query().isVisible());
    }

    @Test
    void letters_come_from_a_spreadsheet_and_what_is_none_is_told_first(FxRobot robot) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("R\tX\tc\n");
            Clipboard.getSystemClipboard().setContent(content);
        });

        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(labels(robot, "#raci-paste .label").contains("1 cell is not understood and left out: B1 \"X\"."));
        assertEquals("A", letters("cart", "PLN-01", "heads"));

        robot.interact(robot.lookup("#raci-paste-plain").<ButtonBase>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("C", letters("cart", "PLN-01", "heads"));
        assertFalse(robot.lookup("#raci-paste").query().isVisible());
    }

    @Test
    void letters_are_chosen_from_a_list(FxRobot robot) {
        robot.type(KeyCode.F2);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);

        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("C", letters("cart", "PLN-01", "checkout"));
    }

    @Test
    void an_activity_is_seen_across_all_services(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#raci-by-activity").<ButtonBase>query()::fire);

        OpenWindow.await(() -> ledger().filter(Ledger::isShown).isPresent());
        assertEquals(3, ledger().orElseThrow().workspace().tableau().lines().size());
    }

    @Test
    void when_the_service_that_is_looked_at_goes_another_is_shown(FxRobot robot) throws TimeoutException {
        window().run(robot, Elements.delete(List.of(Id.of("cart"))));

        OpenWindow.await(() -> ledger().filter(Ledger::isShown)
                .filter(it -> it.view().equals(new View.OfService(Id.of("pay"))))
                .filter(it -> !it.workspace().tableau().isEmpty())
                .isPresent());
    }

    @Test
    void without_services_it_says_what_makes_letters(FxRobot robot) throws TimeoutException {
        window().run(robot, Elements.delete(List.of(Id.of("cart"), Id.of("pay"))));

        OpenWindow.await(() ->
                labels(robot, "#raci-nothing .label").stream().anyMatch(words -> words.startsWith("No services yet.")));
    }

    @Test
    void another_side_is_asked_for_from_the_palette(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window().show(now -> now.in(Room.MAP)));

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        robot.write("raci by team").type(KeyCode.ENTER);

        OpenWindow.await(() -> ledger().filter(Ledger::isShown)
                .filter(it -> it.view().equals(new View.OfTeam(Id.of("checkout"))))
                .isPresent());
        assertTrue(robot.lookup("#raci-room").query().isVisible());
    }

    @Test
    void letters_that_the_organisation_has_moved_on_beneath_are_listed_and_kept(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.RIGHT, KeyCode.I);
        WaitForAsyncUtils.waitForFxEvents();
        var service = Ref.<Service>to("cart");
        window().run(robot, OperatingModels.decide(service, OperatingModel.OPS_HANDOFF));
        OpenWindow.await(
                () -> ledger().orElseThrow().byHand().stream().anyMatch(each -> each.standing() == Standing.HOLDS));
        window().run(
                        robot,
                        RaciOverrides.confirm(Map.of(
                                window().document()
                                        .raciOverrides()
                                        .iterator()
                                        .next()
                                        .id(),
                                Letters.C)));

        OpenWindow.await(
                () -> ledger().orElseThrow().byHand().stream().anyMatch(each -> each.standing() == Standing.MOVED));
        robot.interact(() -> grid(robot).requestFocus());
        OpenWindow.await(() -> robot.lookup("#raci-keep").tryQuery().isPresent());
        robot.interact(robot.lookup("#raci-keep").<ButtonBase>query()::fire);

        OpenWindow.await(
                () -> ledger().orElseThrow().byHand().stream().anyMatch(each -> each.standing() == Standing.HOLDS));
        assertEquals("Keep a letter set by hand", window().lastChange());
    }

    @Test
    void an_activity_of_the_documents_own_is_added_beside_the_grid(FxRobot robot) throws TimeoutException {
        robot.interact(robot.lookup("#raci-side-own").<ButtonBase>query()::fire);
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn("#raci-new-activity").write("Publish the data").type(KeyCode.ENTER);

        OpenWindow.await(() -> ledger().orElseThrow().workspace().tableau().lines().stream()
                .anyMatch(line -> line.toString().contains("Publish the data")));
        assertEquals("Add activity Publish the data", window().lastChange());
    }

    @Test
    void a_filter_that_leaves_nothing_says_so(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#raci-words").<TextField>query().setText("no such thing"));

        OpenWindow.await(() -> robot.lookup("#raci-nothing").query().isVisible());
        assertTrue(labels(robot, "#raci-nothing .label").contains("No lines match this filter."));
        robot.interact(robot.lookup("#raci-clear").<ButtonBase>query()::fire);
        OpenWindow.await(() -> !robot.lookup("#raci-nothing").query().isVisible());
    }

    private String letters(String service, String activity, String team) {
        WaitForAsyncUtils.waitForFxEvents();
        return ledger().flatMap(it -> new Spot(Id.of(service), activity, Id.of(team))
                        .in(it.workspace().raci()))
                .map(Cell::letters)
                .map(Letters::spelling)
                .orElse("closed");
    }

    private Optional<Ledger> ledger() {
        return window().showing().raci();
    }

    private static Node grid(FxRobot robot) {
        return robot.lookup("#raci-grid").query();
    }

    private static String label(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).<Label>query().getText();
    }

    private static List<String> labels(FxRobot robot, String what) {
        return robot.lookup(what).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }
}
