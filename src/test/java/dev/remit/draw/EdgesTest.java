package dev.remit.draw;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.geometry.Route;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Spot;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdgesTest {
    @Test
    void an_edge_begins_and_ends_at_the_chips_it_joins() {
        var picture = Pictures.of(Megacorp.of(50, 4, 2), "map", Marks.NONE);

        assertTrue(picture.edges().size() > 300);
        for (Edge edge : picture.edges()) {
            assertTrue(touches(edge.route().start(), picture.box(edge.from()).orElseThrow()), edge::toString);
            assertTrue(touches(edge.route().end(), picture.box(edge.to()).orElseThrow()), edge::toString);
        }
    }

    @Test
    void chips_opposite_each_other_are_joined_by_one_straight_line() {
        var document = document("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "services": [
              {"id": "s", "name": "S", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}],
               "dependsOn": [{"serviceId": "t"}]},
              {"id": "t", "name": "T", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]}],
            "diagrams": [{"id": "map", "name": "Map", "nodes": {"a": {"x": 0, "y": 0}, "b": {"x": 400, "y": 8}}}]
            """);

        var picture = Pictures.of(document, "map", Marks.NONE);

        assertEquals(2, picture.edges().getFirst().route().points().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_line_runs_through_a_team_or_chip_that_it_does_not_join(long seed) {
        var picture = Pictures.of(organisation(seed), "map", Marks.NONE);
        var teams = teams(picture);

        assertEquals(
                List.of(),
                picture.edges().stream()
                        .filter(edge -> crosses(edge.route(), picture, teamsOf(edge, teams)::contains)
                                || crossesChips(edge.route(), picture, edge))
                        .toList());
        assertEquals(
                List.of(),
                picture.bundles().stream()
                        .filter(bundle ->
                                crosses(bundle.route(), picture, List.of(bundle.from(), bundle.to())::contains))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_line_runs_under_the_words_of_a_header(long seed) {
        var picture = Pictures.of(organisation(seed), "map", Marks.NONE);

        var headers = picture.teams().stream()
                .filter(team -> !team.isBare() && !team.isUpright())
                .map(team -> new Rect(
                        team.box().x() + 1, team.box().y() + 1, team.box().width() - 2, 28))
                .toList();

        assertEquals(
                List.of(),
                picture.edges().stream()
                        .filter(edge -> headers.stream().anyMatch(header -> hits(edge.route(), header)))
                        .toList());
    }

    @Test
    void lines_beside_each_other_keep_their_distance() {
        var picture = Pictures.picture("""
            "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
            "services": [
              {"id": "s", "name": "S", "owners": [{"teamId": "a", "role": "ACCOUNTABLE"}],
               "dependsOn": [{"serviceId": "t"}, {"serviceId": "u"}, {"serviceId": "v"}]},
              {"id": "t", "name": "T", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]},
              {"id": "u", "name": "U", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]},
              {"id": "v", "name": "V", "owners": [{"teamId": "b", "role": "ACCOUNTABLE"}]}]
            """);

        var starts = picture.edges().stream()
                .map(edge -> edge.route().start().y())
                .sorted()
                .toList();

        assertTrue(IntStream.range(1, 3).allMatch(i -> starts.get(i) - starts.get(i - 1) >= 8), starts::toString);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /// Megacorp of some size, laid out as usual or with all teams put anywhere by hand.
    private static Document organisation(long seed) {
        var random = new Random(seed);
        var document = Megacorp.of(8 + random.nextInt(60), 1 + random.nextInt(7), random.nextInt(4));
        return random.nextBoolean() ? document : scattered(document, random);
    }

    /// With at least 24 between any two teams.
    private static Document scattered(Document document, Random random) {
        var spots = new HashMap<Id, Spot>();
        document.teams().forEach(team -> spots.put(team.id(), new Spot(8000 * spots.size(), 0)));
        var apart = Diagrams.place(Id.of("map"), spots).apply(document);
        var taken = new ArrayList<Rect>();
        for (TeamBox team : Pictures.of(apart, "map", Marks.NONE).teams()) {
            Rect box = Stream.generate(() -> team.box().at(8 * random.nextInt(900), 8 * random.nextInt(600)))
                    .filter(place -> taken.stream().noneMatch(place.grown(24)::overlaps))
                    .findFirst()
                    .orElseThrow();
            taken.add(box);
            spots.put(team.id(), new Spot((int) box.x(), (int) box.y()));
        }
        return Diagrams.place(Id.of("map"), spots).apply(document);
    }

    private static Map<Id, Id> teams(Picture picture) {
        var teams = new HashMap<Id, Id>();
        for (TeamBox team : picture.teams()) team.services().forEach(service -> teams.put(service, team.id()));
        return teams;
    }

    private static List<Id> teamsOf(Edge edge, Map<Id, Id> teams) {
        return List.of(teams.getOrDefault(edge.from(), edge.from()), teams.getOrDefault(edge.to(), edge.to()));
    }

    private static boolean crosses(Route route, Picture picture, Predicate<Id> isEnd) {
        return picture.teams().stream()
                .filter(team -> !isEnd.test(team.id()))
                .anyMatch(team -> hits(route, team.box()));
    }

    private static boolean crossesChips(Route route, Picture picture, Edge edge) {
        return picture.chips().stream()
                .filter(chip -> !chip.id().equals(edge.from()) && !chip.id().equals(edge.to()))
                .anyMatch(chip -> hits(route, chip.box()));
    }

    private static boolean hits(Route route, Rect box) {
        var points = route.points();
        return IntStream.range(1, points.size())
                .mapToObj(i -> Rect.holding(points.subList(i - 1, i + 1)))
                .anyMatch(segment -> segment.x() < box.right()
                        && segment.right() > box.x()
                        && segment.y() < box.bottom()
                        && segment.bottom() > box.y());
    }

    private static boolean touches(Point end, Rect box) {
        return box.grown(1.5).contains(end);
    }
}
