package dev.remit.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.editor.ReadingOrder;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The diagram as a screen reader meets it.
@ExtendWith(ApplicationExtension.class)
class SpokenListTest {
    private final Session session;
    private final List<Id> order;
    private Optional<DiagramView> diagram = Optional.empty();

    SpokenListTest(@TempDir Path folder) {
        var window = new UnseenWindow(folder);
        session = window.session;
        window.filing.open("Megacorp", () -> Outcome.done(Megacorp.of(60, 3, 1)));
        order = ReadingOrder.of(state().whole());
    }

    @Start
    void start(Stage stage) {
        var fonts = Fonts.bundled();
        diagram = Optional.of(new DiagramView(session, fonts, new TextWidths(fonts), () -> Theme.LIGHT));
        stage.setScene(new Scene(diagram(), 800, 600));
        stage.show();
    }

    @BeforeEach
    void show(FxRobot robot) {
        robot.interact(() -> diagram().show(session.showing()));
    }

    @Test
    void it_is_a_list_of_all_that_is_on_the_diagram(FxRobot robot) {
        assertEquals(AccessibleRole.LIST_VIEW, diagram().getAccessibleRole());
        assertEquals(order.size(), ask(robot, AccessibleAttribute.ITEM_COUNT));
        assertEquals(true, ask(robot, AccessibleAttribute.MULTIPLE_SELECTION));
    }

    @Test
    void an_item_says_what_it_is_and_which_and_where(FxRobot robot) {
        Node item = item(robot, 1);
        Rect box = state().camera().toScreen(state().picture().box(order.get(1)).orElseThrow());

        assertEquals(AccessibleRole.LIST_ITEM, item.getAccessibleRole());
        assertEquals(words(order.get(1)), ask(robot, item, AccessibleAttribute.TEXT));
        assertEquals(1, ask(robot, item, AccessibleAttribute.INDEX));
        assertEquals(box.x(), item.getBoundsInParent().getMinX(), 1e-3);
        assertEquals(box.width(), item.getBoundsInParent().getWidth(), 1e-3);
    }

    @Test
    void sixty_four_items_stand_for_all_of_them(FxRobot robot) {
        var nodes = new HashSet<Object>();
        var wrong = new ArrayList<Integer>();
        robot.interact(() -> {
            for (int i = 0; i < order.size(); i++) {
                var item = (Node) diagram().queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, i);
                nodes.add(item);
                if (!item.queryAccessibleAttribute(AccessibleAttribute.INDEX).equals(i)) wrong.add(i);
            }
        });

        assertTrue(order.size() > 200, () -> order.size() + " elements");
        assertEquals(SpokenList.MOST, nodes.size());
        assertEquals(List.of(), wrong);
    }

    @Test
    void the_same_element_is_the_same_item(FxRobot robot) {
        assertSame(item(robot, 7), item(robot, 7));
    }

    @Test
    void what_is_selected_is_said_to_be(FxRobot robot) {
        select(robot, order.get(2), order.get(3));

        var selected = (ObservableList<?>) ask(robot, AccessibleAttribute.SELECTED_ITEMS);

        assertEquals(List.of(item(robot, 2), item(robot, 3)), List.copyOf(selected));
        assertEquals(true, ask(robot, item(robot, 2), AccessibleAttribute.SELECTED));
        assertEquals(false, ask(robot, item(robot, 4), AccessibleAttribute.SELECTED));
    }

    @Test
    void the_item_the_keyboard_is_at_has_the_focus(FxRobot robot) {
        select(robot, order.get(5));

        assertSame(item(robot, 5), ask(robot, AccessibleAttribute.FOCUS_ITEM));
    }

    @Test
    void focus_can_be_moved_without_selecting(FxRobot robot) {
        select(robot, order.get(5));
        Node item = item(robot, 6);

        robot.interact(() -> item.executeAccessibleAction(AccessibleAction.REQUEST_FOCUS));
        show(robot);

        assertSame(item, ask(robot, AccessibleAttribute.FOCUS_ITEM));
        assertEquals(List.of(order.get(5)), state().selection().ids());
    }

    @Test
    void items_can_be_selected(FxRobot robot) {
        ObservableList<Node> wanted = FXCollections.observableArrayList(item(robot, 1), item(robot, 4));

        robot.interact(() -> diagram().executeAccessibleAction(AccessibleAction.SET_SELECTED_ITEMS, wanted));

        assertEquals(List.of(order.get(1), order.get(4)), state().selection().ids());
    }

    @Test
    void an_item_can_be_brought_into_view(FxRobot robot) {
        robot.interact(
                () -> session.edit(editor -> editor.look(editor.state().camera().panned(-90_000, 0))));

        robot.interact(() -> diagram().executeAccessibleAction(AccessibleAction.SHOW_ITEM, item(robot, 0)));

        Rect seen = state().camera().seen(state().window());
        assertTrue(seen.overlaps(state().picture().box(order.getFirst()).orElseThrow()));
        assertEquals(Optional.of(order.getFirst()), Walk.at(state()));
    }

    private void select(FxRobot robot, Id... ids) {
        robot.interact(() -> session.edit(editor -> editor.select(Selection.of(ids))));
        show(robot);
    }

    private Object ask(FxRobot robot, AccessibleAttribute attribute, Object... parameters) {
        return ask(robot, diagram(), attribute, parameters);
    }

    private static Object ask(FxRobot robot, Node node, AccessibleAttribute attribute, Object... parameters) {
        var answers = new ArrayList<>();
        robot.interact(() -> answers.add(node.queryAccessibleAttribute(attribute, parameters)));
        return answers.getFirst();
    }

    private Node item(FxRobot robot, int index) {
        return (Node) ask(robot, AccessibleAttribute.ITEM_AT_INDEX, index);
    }

    private String words(Id id) {
        var desk = session.showing().desk().orElseThrow();
        return new Spoken(desk)
                .of(desk.state().picture().find(id).orElseThrow())
                .toString();
    }

    private State state() {
        return session.showing().desk().orElseThrow().state();
    }

    private DiagramView diagram() {
        return diagram.orElseThrow();
    }
}
