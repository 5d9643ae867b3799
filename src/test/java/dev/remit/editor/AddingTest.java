package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.prompt.QuickAdd;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddingTest {
    private final Desk desk = Desk.withTwoTeams();

    @Test
    void a_double_click_on_nothing_adds_the_team_that_is_named() {
        Point empty = desk.empty();

        desk.clickTwice(empty).choose("Search");

        assertEquals("Add team Search", desk.step());
        assertEquals(TopologyType.STREAM_ALIGNED, team("search-2").topologyType());
        assertTrue(desk.box("search-2").grown(8).contains(empty));
    }

    @Test
    void a_type_after_a_colon_is_the_type() {
        desk.clickTwice(desk.empty()).choose("Cloud : platform");

        assertEquals(TopologyType.PLATFORM, team("cloud").topologyType());
    }

    @Test
    void a_double_click_in_a_team_adds_a_service_to_it() {
        desk.clickTwice(desk.middle("pay")).choose("Ledger");

        assertEquals("pay", desk.owner("ledger"));
    }

    @Test
    void beside_the_name_a_team_that_is_full_of_services_takes_another_one() {
        var shop = desk.box("shop");
        var beside = new Point(shop.right() - 12, shop.y() + 16);

        desk.clickTwice(beside).choose("Ledger");

        assertEquals("shop", desk.owner("ledger"));
    }

    @Test
    void several_lines_become_several_things_in_one_step() {
        desk.clickTwice(desk.empty());
        var prompt = (Prompt.Choosing) desk.state().prompt().orElseThrow();

        desk.with(state -> prompt.pasted(List.of("Alpha", "Beta : enabling", " ", "Gamma : service"), state)
                .orElseThrow());

        assertEquals("Add 3 elements", desk.step());
        assertEquals(TopologyType.ENABLING, team("beta").topologyType());
        assertTrue(document().services().contains(Id.of("gamma")));
        assertEquals(List.of("alpha", "beta", "gamma"), desk.selected());
    }

    @Test
    void a_tool_puts_a_team_where_it_is_clicked_and_asks_for_its_name() {
        desk.hold(Tools.adding(Blueprint.PLATFORM_TEAM)).press(desk.empty()).release();

        desk.write("Cloud");

        assertEquals("Cloud", team("cloud").name());
        assertEquals("Add Cloud", desk.step());
        assertEquals(Tools.select(), desk.state().tool());
    }

    @Test
    void naming_what_was_just_added_is_part_of_adding_it() {
        var before = document();
        desk.hold(Tools.adding(Blueprint.PLATFORM_TEAM))
                .press(desk.empty())
                .release()
                .write("Cloud");

        desk.editor.undo();

        assertSame(before, document());
    }

    @Test
    void a_tool_that_is_locked_stays_in_hand() {
        desk.with(state -> state.used(Habits::turningToolLock)).hold(Tools.adding(Blueprint.NOTE));

        desk.press(desk.empty()).release().write("Agreed in May");

        assertEquals(Tools.adding(Blueprint.NOTE), desk.state().tool());
        assertEquals(
                "Agreed in May",
                document().diagrams().get(Id.of("map")).notes().getFirst().text());
    }

    @Test
    void a_service_put_on_a_team_belongs_to_it() {
        desk.hold(Tools.adding(Blueprint.SERVICE)).press("pay").release().write("Ledger");

        assertEquals("pay", desk.owner("ledger"));
    }

    @Test
    void a_team_put_on_a_value_stream_joins_it() {
        var stream = Desk.of("""
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "teams": [{ "id": "shop", "name": "Shop", "valueStreamId": "sales" }, { "id": "pay", "name": "Pay" }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0 }, "pay": { "x": 900, "y": 0 },
              "sales": { "x": -40, "y": -40, "width": 700, "height": 400 } } }]
            """);

        stream.hold(Tools.adding(Blueprint.STREAM_ALIGNED_TEAM))
                .press(stream.camera().toScreen(new Point(400, 300)))
                .release();

        assertEquals(
                "sales",
                stream.state()
                        .document()
                        .teams()
                        .get(Id.of("new-team"))
                        .valueStreamId()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void escape_puts_the_tool_away() {
        desk.hold(Tools.adding(Blueprint.NOTE)).cancel();

        assertEquals(Tools.select(), desk.state().tool());
    }

    @Test
    void teams_that_were_placed_automatically_stay_where_they_were() {
        var auto = Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }, { "id": "ops", "name": "Ops" }],
            "diagrams": [{ "id": "map", "name": "Map" }]
            """);
        var before = List.of(auto.box("pay"), auto.box("shop"), auto.box("ops"));

        auto.clickTwice(new Point(990, 590)).choose("Search");

        assertEquals(before, List.of(auto.box("pay"), auto.box("shop"), auto.box("ops")));
    }

    @Test
    void a_team_that_grows_moves_those_away_that_it_would_cover() {
        var tight = Desk.of("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
            "diagrams": [{ "id": "map", "name": "Map", "nodes": {
              "shop": { "x": 0, "y": 0, "width": 200 }, "pay": { "x": 0, "y": 104 } } }]
            """);

        tight.clickTwice(tight.middle("shop")).choose("Search");

        var picture = tight.state().picture();
        assertTrue(!picture.box(Id.of("shop"))
                .orElseThrow()
                .overlaps(picture.box(Id.of("pay")).orElseThrow()));
    }

    @Test
    void what_was_not_pointed_at_is_put_where_it_covers_nothing() {
        for (String name : List.of("Alpha", "Beta", "Gamma"))
            desk.with(state -> state.asking(QuickAdd.team(FreeSpot.near(state))))
                    .choose(name);

        var boxes =
                desk.state().picture().teams().stream().map(team -> team.box()).toList();
        for (var box : boxes)
            assertEquals(1, boxes.stream().filter(box::overlaps).count());
    }

    private Document document() {
        return desk.state().document();
    }

    private Team team(String id) {
        return document().teams().get(Id.of(id));
    }
}
