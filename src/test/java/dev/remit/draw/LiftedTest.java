package dev.remit.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Megacorp;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiftedTest {
    private static final Set<Id> CHECKOUT = Set.of(Id.of("checkout"));

    @Test
    void what_is_lifted_and_what_stays_make_up_the_whole() {
        var picture = Pictures.shop();

        var rest = picture.without(CHECKOUT);
        var part = picture.part(CHECKOUT).at(0, 0);

        assertEquals(ids(picture), ids(rest, part));
        assertEquals(picture.edges().size(), rest.edges().size() + part.edges().size());
        assertEquals(
                picture.bundles().size(), rest.bundles().size() + part.bundles().size());
        assertEquals(picture.trays(), rest.trays());
    }

    @Test
    void a_team_takes_its_services_along_and_leaves_no_line_behind() {
        var picture = Pictures.shop();

        var rest = picture.without(CHECKOUT);

        assertEquals(Optional.empty(), rest.find(Id.of("checkout-web")));
        assertEquals(Optional.empty(), rest.find(Id.of("checkout-storefront")));
        assertTrue(rest.edges().stream().allMatch(edge -> rest.byId().containsKey(edge.from())));
        assertTrue(rest.edges().stream().allMatch(edge -> rest.byId().containsKey(edge.to())));
    }

    @Test
    void a_grouping_takes_its_teams_along() {
        var part = Pictures.shop().part(Set.of(Id.of("buy-online"))).at(0, 0);

        assertTrue(part.byId().keySet().containsAll(Set.of(Id.of("checkout"), Id.of("web-shop"))));
    }

    @Test
    void everything_lifted_moves_alike() {
        var picture = Pictures.shop();

        var moved = picture.part(CHECKOUT).at(40, -24);

        assertEquals(
                List.of(),
                Stream.of(moved.teams(), moved.chips())
                        .flatMap(List::stream)
                        .filter(figure -> !figure.box()
                                .equals(picture.box(figure.id()).orElseThrow().moved(40, -24)))
                        .toList());
    }

    @Test
    void lines_stay_tied_to_both_ends_wherever_a_team_is_moved() {
        var picture = Pictures.of(Megacorp.of(50, 4, 2), "map", Marks.NONE);
        var team = picture.teams().get(20);
        var lifted = picture.part(Set.of(team.id()));

        var moved = lifted.at(333, 777);

        assertTrue(moved.edges().size() > 10);
        for (Edge edge : moved.edges()) {
            assertTrue(touches(edge.route().start(), box(edge.from(), moved, picture)), edge::toString);
            assertTrue(touches(edge.route().end(), box(edge.to(), moved, picture)), edge::toString);
        }
        for (Bundle bundle : moved.bundles()) {
            assertTrue(touches(bundle.route().start(), box(bundle.from(), moved, picture)), bundle::toString);
            assertTrue(touches(bundle.route().end(), box(bundle.to(), moved, picture)), bundle::toString);
        }
    }

    @Test
    void an_interaction_still_points_into_the_consumer_and_keeps_its_words() {
        var picture = Pictures.of(Documents.document("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "interactions": [{"id": "i", "teamAId": "a", "teamBId": "b", "mode": "X_AS_A_SERVICE"}],
            "diagrams": [{"id": "map", "name": "M",
              "nodes": {"a": {"x": 0, "y": 0, "height": 104}, "b": {"x": 0, "y": 160, "height": 104}}}]
            """), "map", Marks.NONE);

        var moved = picture.part(Set.of(Id.of("b"))).at(0, -320);

        var shape = moved.interactions().getFirst();
        var triangle = assertInstanceOf(Sided.class, shape.form()).outline();
        assertTrue(
                moved.box(Id.of("b")).orElseThrow().contains(triangle.corners().getFirst()));
        assertEquals(
                "X-as-a-Service",
                shape.caption().map(Caption::text).map(Object::toString).orElse(""));
    }

    @Test
    void a_service_can_be_lifted_out_of_its_team() {
        var picture = Pictures.shop();

        var moved = picture.part(Set.of(Id.of("checkout-web"))).at(0, 500);

        assertEquals(1, moved.byId().size());
        assertTrue(moved.edges().stream()
                .allMatch(edge -> touches(edge.route().start(), box(edge.from(), moved, picture))
                        && touches(edge.route().end(), box(edge.to(), moved, picture))));
    }

    @Test
    void some_elements_alone_keep_the_lines_between_them() {
        var some = Pictures.shop().only(Set.of(Id.of("checkout-web"), Id.of("payments-api"), Id.of("checkout")));

        assertEquals(3, some.byId().size());
        assertEquals(1, some.edges().size());
    }

    private static List<Id> ids(Picture... pictures) {
        return Stream.of(pictures)
                .flatMap(Picture::figures)
                .map(Figure::id)
                .sorted()
                .toList();
    }

    private static Rect box(Id id, Picture moved, Picture picture) {
        return moved.box(id).or(() -> picture.box(id)).orElseThrow();
    }

    private static boolean touches(Point end, Rect box) {
        return box.grown(1.5).contains(end);
    }
}
