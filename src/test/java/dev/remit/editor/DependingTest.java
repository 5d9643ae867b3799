package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.prompt.NeededService;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependingTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_dependency_asks_which_services() {
        desk.hold(Tools.interaction()).click("shop").click("pay").key('4');

        desk.choose("cart").choose("card");

        assertEquals(List.of("card"), needs("cart"));
        assertEquals("Connect Cart API and Card", desk.step());
    }

    @Test
    void a_line_from_a_service_to_another_is_a_dependency_at_once() {
        desk.click("search");

        desk.press(ring("search")).dragTo("card").release();

        assertEquals(List.of("card"), needs("search"));
        assertEquals("Connect Search and Card", desk.step());
    }

    @Test
    void a_service_depends_on_another_once() {
        desk.click("search").press(ring("search")).dragTo("card").release();

        desk.click("search").press(ring("search")).dragTo("card");

        assertEquals("Search depends on Card already.", desk.hint());
    }

    @Test
    void a_line_from_a_service_to_a_team_asks_for_its_service() {
        desk.click("search").press(ring("search")).dragTo("pay").release();

        desk.choose("");

        assertEquals(List.of("card"), needs("search"));
    }

    @Test
    void a_line_from_a_service_to_nothing_adds_a_service() {
        var before = desk.state().document();
        desk.click("search")
                .press(ring("search"))
                .dragTo(desk.empty())
                .release()
                .choose("Index");

        assertEquals(List.of("index"), needs("search"));
        assertEquals("Connect Search and Index", desk.step());
        desk.editor.undo();
        assertSame(before, desk.state().document());
    }

    @Test
    void the_tool_for_dependencies_connects_services() {
        desk.hold(Tools.dependency()).click("cart").click("card");

        assertEquals(List.of("card"), needs("cart"));
    }

    @Test
    void from_a_team_the_tool_for_dependencies_asks_which_of_its_services_it_is() {
        desk.hold(Tools.dependency()).click("shop").click("card").choose("sea");

        assertEquals(List.of("card"), needs("search"));
    }

    @Test
    void the_keyboard_lets_a_service_depend_on_one_that_is_named() {
        desk.click("cart").with(state -> state.asking(NeededService.of(state).orElseThrow()));

        desk.choose("ca");

        assertEquals(List.of("card"), needs("cart"));
    }

    private Point ring(String id) {
        Rect box = desk.box(id);
        return new Point(box.right() + 4, box.middleY());
    }

    private List<String> needs(String service) {
        return desk.state().document().services().get(Id.of(service)).dependsOn().stream()
                .map(each -> each.serviceId().id().text())
                .toList();
    }
}
