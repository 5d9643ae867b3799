package dev.remit.draw.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Megacorp;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Id MAP = Id.of("map");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_ever_overlaps(long seed) {
        var document = organisation(seed);

        var arranged = arranged(document);

        assertEquals(List.of(), overlaps(standing(document, arranged)), "seed " + seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_chip_lies_inside_its_team_and_touches_no_other(long seed) {
        var document = organisation(seed);
        var shown = shown(document);

        var arranged = arranged(document);

        for (var team : shown.teams()) {
            Rect box = arranged.box(team.id()).orElseThrow();
            var chips = shown.services(team).stream()
                    .map(service -> arranged.box(service.id()).orElseThrow())
                    .toList();
            assertTrue(chips.stream().allMatch(box.grown(-8)::contains), "seed " + seed + ", " + team.id());
            assertEquals(List.of(), overlaps(chips), "seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_has_a_place_keeps_it_and_the_rest_stands_on_the_grid(long seed) {
        var document = organisation(seed);
        var nodes = map(document).nodes();

        var arranged = arranged(document);

        for (var team : shown(document).teams()) {
            Rect box = arranged.box(team.id()).orElseThrow();
            var node = nodes.get(team.id());
            if (node == null) assertEquals(0, box.x() % 8 + box.y() % 8 + box.width() % 8 + box.height() % 8);
            else assertEquals(box.at(node.x(), node.y()), box);
        }
    }

    @ParameterizedTest(name = "{0} teams")
    @ValueSource(ints = {3, 12, 50, 300})
    void a_map_is_neither_a_row_nor_a_column(int teams) {
        var arranged = arranged(Megacorp.of(teams, 4, 0));

        Rect all = Rect.covering(arranged.boxes().values());

        assertTrue(all.width() / all.height() > 0.7 && all.width() / all.height() < 2.2, all::toString);
    }

    @Test
    void the_same_organisation_is_always_placed_alike() {
        assertEquals(arranged(organisation(7)), arranged(organisation(7)));
    }

    @Test
    void only_enabling_teams_stand() {
        var document = organisation(11);
        var shown = shown(document).only(id -> true);

        var places = Layouts.standard().place(shown, Structure.of(document, TODAY));

        for (var team : shown.teams()) {
            Rect box = places.getOrDefault(team.id(), Rect.EMPTY);
            boolean isUpright = new Member(team, 0).isUpright();
            assertEquals(isUpright, box.height() > box.width(), team.toString());
        }
    }

    @Test
    void a_new_team_joins_its_value_stream_where_that_stands() {
        var document = Documents.document("""
            "valueStreams": [{"id": "v", "name": "V"}],
            "teams": [{"id": "a", "name": "A", "valueStreamId": "v"}, {"id": "b", "name": "B", "valueStreamId": "v"}],
            "diagrams": [{"id": "map", "name": "Map", "nodes": {"a": {"x": 400, "y": 160}}}]
            """);

        var boxes = arranged(document).boxes();

        assertEquals(new Rect(400, 160, 200, 64), boxes.get(Id.of("a")));
        assertEquals(new Rect(400, 264, 200, 64), boxes.get(Id.of("b")));
        assertEquals(new Rect(384, 128, 232, 216), boxes.get(Id.of("v")));
    }

    @Test
    void value_may_flow_to_the_left() {
        var right = Documents.document(STREAMS.formatted("LEFT_TO_RIGHT"));
        var left = Documents.document(STREAMS.formatted("RIGHT_TO_LEFT"));

        assertTrue(x(right, "a") < x(right, "b"));
        assertTrue(x(left, "a") > x(left, "b"));
    }

    private static final String STREAMS = """
        "valueStreams": [{"id": "v", "name": "V"}, {"id": "w", "name": "W"}],
        "teams": [
          {"id": "a", "name": "A", "valueStreamId": "v"}, {"id": "a2", "name": "A2", "valueStreamId": "v"},
          {"id": "a3", "name": "A3", "valueStreamId": "v"}, {"id": "b", "name": "B", "valueStreamId": "w"}],
        "diagrams": [{"id": "map", "name": "Map", "flowDirection": "%s"}]
        """;

    private static double x(Document document, String team) {
        return arranged(document).box(Id.of(team)).orElseThrow().x();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Document organisation(long seed) {
        var random = new Random(seed * 31);
        return RandomOrganisation.of(seed, random.nextInt(60), random.nextInt(200));
    }

    private static Arrangement arranged(Document document) {
        return Arrangement.of(shown(document), Structure.of(document, TODAY), map(document), Layouts.standard());
    }

    private static Shown shown(Document document) {
        return Shown.of(Structure.of(document, TODAY), map(document));
    }

    private static Diagram map(Document document) {
        return document.diagrams().get(MAP);
    }

    private static List<Rect> standing(Document document, Arrangement arranged) {
        var all = new ArrayList<>(arranged.teams(shown(document)));
        all.addAll(arranged.alone(shown(document)));
        return all;
    }

    private static List<Map.Entry<Rect, Rect>> overlaps(List<Rect> boxes) {
        var overlaps = new ArrayList<Map.Entry<Rect, Rect>>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) overlaps.add(Map.entry(boxes.get(i), boxes.get(j)));
            }
        }
        return overlaps;
    }
}
