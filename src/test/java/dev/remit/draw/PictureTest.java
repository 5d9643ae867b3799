package dev.remit.draw;

import static dev.remit.draw.Pictures.picture;
import static dev.remit.draw.Pictures.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PictureTest {
    @Test
    void a_click_means_the_service_before_its_team_and_the_team_before_its_grouping() {
        var picture = shop();
        Rect chip = picture.box(Id.of("web-shop")).orElseThrow();
        Rect team = picture.box(Id.of("storefront")).orElseThrow();
        Rect stream = picture.box(Id.of("buy-online")).orElseThrow();

        assertEquals(Optional.of(Id.of("web-shop")), picture.at(chip.middle()));
        assertEquals(Optional.of(Id.of("storefront")), picture.at(team.corner().plus(20, 20)));
        assertEquals(
                Optional.of(Id.of("buy-online")), picture.at(stream.corner().plus(4, 4)));
        assertEquals(Optional.empty(), picture.at(new Point(-100, -100)));
    }

    @Test
    void a_click_on_an_interaction_means_it_where_no_chip_is() {
        var picture = shop();
        var shape = picture.find(Id.of("checkout-storefront")).orElseThrow();

        assertEquals(
                Optional.of(Id.of("checkout-storefront")),
                picture.at(shape.box().middle()));
    }

    @Test
    void everything_lies_within_the_extent() {
        var picture = shop();
        Rect extent = picture.extent();

        assertTrue(picture.figures().allMatch(figure -> extent.contains(figure.box())));
        assertTrue(picture.edges().stream()
                .allMatch(edge -> extent.contains(edge.route().box())));
    }

    @Test
    void nothing_to_show_has_no_extent() {
        var empty = Pictures.of(ShopPlatform.organisation(), "empty", Marks.NONE);

        assertEquals(Rect.EMPTY, empty.extent());
        assertEquals(Optional.empty(), empty.at(new Point(0, 0)));
    }

    @Test
    void a_diagram_shows_what_it_lists_where_it_says() {
        var some = Pictures.of(ShopPlatform.organisation(), "some", Marks.NONE);

        assertEquals(
                List.of("n", "postgres", "payments-api", "checkout", "buy-online", "f"),
                some.figures().map(figure -> figure.id().text()).toList());
        assertEquals(
                Optional.of(new Point(80, 160)), some.box(Id.of("checkout")).map(Rect::corner));
        assertEquals("Data platform owns it", chip(some, "postgres").words().toString());
    }

    @Test
    void role_groups_are_not_shown() {
        assertEquals(Optional.empty(), shop().find(Id.of("management")));
    }

    @Test
    void marks_change_nothing_else() {
        var picture = shop();

        var marked = picture.marked(Marks.NONE.selecting(Set.of(Id.of("checkout"))));

        assertSame(picture.chips(), marked.chips());
        assertEquals(picture.marked(Marks.NONE), marked.marked(Marks.NONE));
    }

    @Test
    void a_team_counts_its_own_findings_and_those_of_its_services() {
        var picture = shop();
        var checkout = (TeamBox) picture.find(Id.of("checkout")).orElseThrow();

        assertEquals(new Tally(1, 3, 0), picture.marks().tally(checkout));
    }

    @Test
    void an_sre_team_says_what_it_does_for_others() {
        var sre = (TeamBox) shop().find(Id.of("payments-sre")).orElseThrow();

        assertEquals(
                List.of("Shares on-call for 1", "Runs 1 service"),
                sre.lines().stream().map(Object::toString).toList());
    }

    @Test
    void a_folded_team_hides_its_chips_and_says_how_many() {
        var picture = Pictures.of(dev.remit.Documents.document("""
            "teams": [{"id": "a", "name": "A"}],
            "services": [{"id": "s", "name": "S", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]}],
            "diagrams": [{"id": "map", "name": "M", "nodes": {"a": {"x": 8, "y": 16, "collapsed": true}}}]
            """), "map", Marks.NONE);

        assertEquals(List.of(), picture.chips());
        assertEquals(
                List.of("1 service"),
                picture.teams().getFirst().lines().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(new Rect(8, 16, 200, 48), picture.teams().getFirst().box());
    }

    @Test
    void a_team_on_a_higher_layer_is_painted_last_and_hit_first() {
        var picture = Pictures.of(dev.remit.Documents.document("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
            "diagrams": [{"id": "map", "name": "M", "nodes": {
              "a": {"x": 8, "y": 16, "layer": 1}, "b": {"x": 8, "y": 16}, "c": {"x": 8, "y": 16, "layer": -1}}}]
            """), "map", Marks.NONE);

        assertEquals(
                List.of("c", "b", "a"),
                picture.teams().stream().map(team -> team.id().text()).toList());
        assertEquals(Optional.of(Id.of("a")), picture.at(new Point(20, 24)));
    }

    @Test
    void services_stand_as_the_diagram_orders_them_and_the_others_after_them_by_tier() {
        var picture = Pictures.of(dev.remit.Documents.document("""
            "teams": [{"id": "a", "name": "A"}],
            "services": [
              {"id": "r", "name": "R", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]},
              {"id": "s", "name": "S", "tier": 1, "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]},
              {"id": "t", "name": "T", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]},
              {"id": "u", "name": "U", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]}],
            "diagrams": [{"id": "map", "name": "M", "order": {"a": ["u", "gone", "r"], "gone": ["s"]}}]
            """), "map", Marks.NONE);

        assertEquals(
                List.of("u", "r", "s", "t"),
                picture.chips().stream().map(chip -> chip.id().text()).toList());
    }

    @Test
    void dependencies_between_teams_are_counted_in_bundles() {
        var picture = picture("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "services": [
              {"id": "s", "name": "S", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}],
               "dependsOn": [{"serviceId": "t"}, {"serviceId": "u"}, {"serviceId": "v"}, {"serviceId": "gone"}]},
              {"id": "t", "name": "T", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]},
              {"id": "u", "name": "U", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]},
              {"id": "v", "name": "V", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}]}]
            """);

        assertEquals(
                List.of("a b 2"),
                picture.bundles().stream()
                        .map(bundle -> bundle.from() + " " + bundle.to() + " " + bundle.count())
                        .toList());
        assertEquals(3, picture.edges().size());
    }

    private static Chip chip(Picture picture, String id) {
        return (Chip) picture.find(Id.of(id)).orElseThrow();
    }
}
