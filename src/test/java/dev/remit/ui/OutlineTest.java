package dev.remit.ui;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.edit.Ownerships;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OutlineTest {
    private static final Document SHOP = document("""
        "valueStreams": [{ "id": "buy", "name": "Buy online" }],
        "teams": [{ "id": "checkout", "name": "Checkout", "valueStreamId": "buy", "topologyType": "PLATFORM" },
          { "id": "search", "name": "Search", "valueStreamId": "buy" }],
        "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "checkout", "role": "ACCOUNTABLE" }] },
          { "id": "pay", "name": "Pay" }],
        "rotations": [{ "id": "nights", "name": "Night watch" }],
        "diagrams": [{ "id": "map", "name": "Everything" }]
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
    void everything_there_is_stands_in_it(FxRobot robot) {
        assertEquals(
                List.of(
                        "Buy online",
                        " Checkout",
                        "  Cart",
                        " Search",
                        "Without an owner",
                        " Pay",
                        "On-call rotations",
                        " Night watch",
                        "Diagrams",
                        " Everything"),
                lines(robot));
    }

    @Test
    void a_name_is_changed_in_place(FxRobot robot) {
        window().select(robot, "cart");
        robot.interact(tree(robot)::requestFocus);

        robot.type(KeyCode.F2).write("Basket").type(KeyCode.ENTER);

        assertEquals("Basket", window().document().services().get(Id.of("cart")).name());
        assertEquals("Rename Cart to Basket", window().lastChange());
        assertTrue(tree(robot).isFocused());
    }

    @Test
    void escape_leaves_a_name_as_it_was(FxRobot robot) {
        window().select(robot, "cart");
        robot.interact(tree(robot)::requestFocus);

        robot.type(KeyCode.F2).write("Basket").type(KeyCode.ESCAPE);

        assertSame(SHOP, window().document());
        assertEquals(List.of(), List.copyOf(robot.lookup(".in-place").queryAll()));
    }

    @Test
    void a_name_in_the_making_outlives_a_check(FxRobot robot) throws TimeoutException {
        window().select(robot, "cart");
        robot.interact(tree(robot)::requestFocus);
        robot.type(KeyCode.F2).write("Bas");

        window().run(robot, Elements.rename(Id.of("search"), "Find"));
        window().awaitCheck();
        robot.write("ket");

        assertEquals("Basket", robot.lookup(".in-place").<TextField>query().getText());
    }

    @Test
    void only_what_matches_and_the_way_to_it_is_left_of_a_filtered_one(FxRobot robot) {
        robot.clickOn("#outline-filter").write("car");

        assertEquals(List.of("Buy online", " Checkout", "  Cart"), lines(robot));
    }

    @Test
    void it_is_filtered_by_type_too(FxRobot robot) {
        robot.clickOn("#outline-filter").write("type:platform");

        assertEquals(List.of("Buy online", " Checkout", "  Cart"), lines(robot));
    }

    @Test
    void a_filter_that_finds_nothing_says_so_and_is_cleared_with_escape(FxRobot robot) {
        robot.clickOn("#outline-filter").write("xyz");
        String said = robot.lookup(".outline-empty .label").<Label>query().getText();

        robot.type(KeyCode.ESCAPE);

        assertEquals("Nothing matches this filter.", said);
        assertFalse(robot.lookup(".outline-empty").query().isVisible());
        assertEquals(10, lines(robot).size());
    }

    @Test
    void a_filter_that_finds_nothing_offers_to_be_cleared(FxRobot robot) {
        robot.clickOn("#outline-filter").write("xyz");

        robot.interact(robot.lookup(".outline-empty .hyperlink").queryAs(Hyperlink.class)::fire);

        assertEquals(10, lines(robot).size());
        assertTrue(robot.lookup("#outline-filter").query().isFocused());
    }

    @Test
    void arrows_select_everywhere(FxRobot robot) {
        window().select(robot, "checkout");
        robot.interact(tree(robot)::requestFocus);

        robot.type(KeyCode.DOWN);

        assertEquals(List.of(Id.of("cart")), selected());
    }

    @Test
    void several_are_selected_with_shift(FxRobot robot) {
        window().select(robot, "checkout");
        robot.interact(tree(robot)::requestFocus);

        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);

        assertEquals(List.of(Id.of("checkout"), Id.of("cart")), selected());
    }

    @Test
    void what_is_selected_elsewhere_is_selected_here(FxRobot robot) {
        window().select(robot, "cart", "pay");

        var items = tree(robot).getSelectionModel().getSelectedItems();

        assertEquals(2, items.size());
    }

    @Test
    void folds_and_selection_outlive_a_change(FxRobot robot) {
        window().select(robot, "search");
        robot.interact(() -> item(robot, "Checkout").setExpanded(false));

        window().run(robot, Ownerships.transfer(List.of(Ref.to("pay")), Ref.to("checkout")));

        assertEquals(
                List.of(
                        "Buy online",
                        " Checkout",
                        " Search",
                        "On-call rotations",
                        " Night watch",
                        "Diagrams",
                        " Everything"),
                lines(robot));
        assertEquals(List.of(Id.of("search")), selected());
        assertSame(item(robot, "Search"), tree(robot).getSelectionModel().getSelectedItem());
    }

    @Test
    void an_element_of_any_kind_is_added_once_it_is_complete(FxRobot robot) {
        robot.interact(() -> robot.lookup("#outline-add").<MenuButton>query().getItems().stream()
                .filter(item -> item.getId().equals("add-Domain"))
                .forEach(MenuItem::fire));

        robot.write("Catalogue").type(KeyCode.ENTER);
        assertSame(SHOP, window().document());
        robot.clickOn("#new-valueStreamId").write("Buy").type(KeyCode.ENTER, KeyCode.ENTER);

        assertEquals("Add Catalogue", window().lastChange());
        assertEquals(List.of(Id.of("catalogue")), selected());
        assertTrue(robot.lookup(".new-element").tryQuery().isEmpty());
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private List<Id> selected() {
        return window().desk().orElseThrow().state().selection().ids();
    }

    private static TreeView<?> tree(FxRobot robot) {
        return robot.lookup("#outline").query();
    }

    private static TreeItem<?> item(FxRobot robot, String name) {
        var tree = tree(robot);
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (name(tree.getTreeItem(row)).equals(name)) return tree.getTreeItem(row);
        }
        throw new AssertionError(name);
    }

    /// What can be seen, further in for what stands beneath.
    private static List<String> lines(FxRobot robot) {
        var tree = tree(robot);
        var lines = new ArrayList<String>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            TreeItem<?> item = tree.getTreeItem(row);
            lines.add(" ".repeat(tree.getTreeItemLevel(item) - 1) + name(item));
        }
        return lines;
    }

    private static String name(TreeItem<?> item) {
        return item.getValue().toString();
    }
}
