package dev.remit.ui;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Ownerships;
import dev.remit.editor.Button;
import dev.remit.editor.Input;
import dev.remit.editor.State;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tray at the edge of the map, with more services in it than fit.
@ExtendWith(ApplicationExtension.class)
class TrayPaneTest {
    private static final int MANY = 40;

    private Optional<OpenWindow> window = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(new OpenWindow(stage));
        stage.setWidth(1400);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        String services = IntStream.range(0, MANY)
                .mapToObj(i -> "{ \"id\": \"s%d\", \"name\": \"Service %d\" }".formatted(i, i))
                .collect(Collectors.joining(","));
        window().open(robot, document("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
                """ + services + "]"));
    }

    @Test
    void it_lies_beside_the_map_and_covers_none_of_it(FxRobot robot) {
        Bounds tray = onScreen(robot.lookup("#tray-pane").query());
        Bounds map = onScreen(robot.lookup("#diagram").query());

        assertEquals(MANY, tray(robot).getItems().size());
        assertEquals(tray.getMaxX(), map.getMinX());
        assertEquals(-tray.getWidth(), state().dock().x());
        assertEquals(map.getHeight(), state().dock().height());
    }

    @Test
    void there_is_none_while_every_service_has_an_owner(FxRobot robot) {
        window().run(
                        robot,
                        Ownerships.transfer(
                                tray(robot).getItems().stream()
                                        .map(Service::ref)
                                        .toList(),
                                new Ref<Team>(Id.of("shop"))));

        assertFalse(robot.lookup("#tray-pane").query().isVisible());
        assertEquals(0, state().dock().width());
    }

    @Test
    void what_is_selected_elsewhere_is_selected_in_it_and_seen(FxRobot robot) {
        window().select(robot, "s39");

        assertEquals(List.of("Service 39"), selected(robot));
        assertTrue(robot.lookup("#tray").lookup("Service 39").tryQuery().isPresent());
    }

    @Test
    void it_opens_for_one_that_is_selected_elsewhere(FxRobot robot) {
        fold(robot);
        assertTrue(robot.lookup("#tray").tryQuery().isEmpty());

        window().select(robot, "s3");

        assertEquals(List.of("Service 3"), selected(robot));
    }

    @Test
    void what_is_selected_in_it_is_selected_everywhere_and_given_away_by_keyboard(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> {
            tray(robot).requestFocus();
            tray(robot).getSelectionModel().select(0);
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).type(KeyCode.M);
        OpenWindow.await(() -> state().prompt().isPresent());

        robot.type(KeyCode.ENTER);

        OpenWindow.await(() -> window().lastChange().equals("Move 2 services to Shop"));
        assertEquals(MANY - 2, tray(robot).getItems().size());
    }

    @Test
    void one_is_dragged_onto_the_team_that_shall_answer_for_it(FxRobot robot) throws TimeoutException {
        Node row = robot.lookup("#tray").lookup("Service 1").query();
        var team =
                state().camera().toScreen(state().picture().box(Id.of("shop")).orElseThrow());
        Node map = robot.lookup("#diagram").query();
        var there = map.localToScreen(team.right() - 6, team.y() + 6);

        robot.drag(row).moveBy(12, 0).moveTo(there).moveBy(1, 1).drop();

        OpenWindow.await(() -> window().lastChange().equals("Move Service 1 to Shop"));
    }

    @Test
    void one_that_is_held_above_it_and_let_go_has_no_owner(FxRobot robot) {
        var cart =
                state().camera().toScreen(state().picture().box(Id.of("cart")).orElseThrow());
        var above = new Input.Move(state().dock().middle(), Set.of());

        robot.interact(() -> window().edit(editor -> {
            editor.handle(new Input.Press(cart.middle(), Button.PRIMARY, 1, Set.of()));
            editor.handle(above);
        }));
        var styles = robot.lookup("#tray-pane").query().getPseudoClassStates();
        assertTrue(styles.contains(PseudoClass.getPseudoClass("drop-target")));
        robot.interact(() -> window().edit(editor -> editor.handle(new Input.Release(above.at(), Set.of()))));

        assertEquals("Leave Cart without an owner", window().lastChange());
        assertEquals(MANY + 1, tray(robot).getItems().size());
    }

    @Test
    void escape_lets_go_of_what_is_dragged_out_of_it(FxRobot robot) {
        Node row = robot.lookup("#tray").lookup("Service 1").query();
        robot.drag(row).moveBy(12, 0).moveTo("#diagram");

        robot.type(KeyCode.ESCAPE).drop();

        assertEquals("", window().lastChange());
        assertTrue(state().gesture().isIdle());
    }

    private static void fold(FxRobot robot) {
        robot.interact(robot.lookup("#tray-turn").<ButtonBase>query()::fire);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static ListView<Service> tray(FxRobot robot) {
        return robot.lookup("#tray").query();
    }

    private static List<String> selected(FxRobot robot) {
        return tray(robot).getSelectionModel().getSelectedItems().stream()
                .map(Service::name)
                .toList();
    }

    private State state() {
        return window().desk().orElseThrow().state();
    }

    private OpenWindow window() {
        return window.orElseThrow();
    }
}
