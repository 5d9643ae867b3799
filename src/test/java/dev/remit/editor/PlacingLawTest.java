package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.Seeds;
import dev.remit.draw.Figure;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.arrange.Arranging;
import dev.remit.editor.arrange.Duplicating;
import dev.remit.editor.arrange.Folding;
import dev.remit.editor.arrange.Layering;
import dev.remit.editor.arrange.Nudging;
import dev.remit.editor.gesture.LayingOut;
import dev.remit.shape.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a hand and the commands do to where things stand.
@Tag("promise")
class PlacingLawTest {
    private static final int ROUNDS = 60;
    private static final List<Set<Held>> KEYS = List.of(
            Set.of(),
            Set.of(Held.SHIFT),
            Set.of(Held.FREE),
            Set.of(Held.ALT, Held.COPY),
            Set.of(Held.SHIFT, Held.FREE));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_done_undoing_it_gives_back_the_same_instance(int seed) {
        var desk = Floor.desk();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var before = desk.state().document();

            act(desk, random);

            var after = desk.state().document();
            if (after != before) desk.editor.undo();
            assertSame(before, desk.state().document());
            if (after != before) desk.editor.redo();
            assertSame(after, desk.state().document());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_locked_ever_moves(int seed) {
        var desk = Floor.desk();
        var random = new Random(seed);
        Rect locked = box("law", desk);

        for (int round = 0; round < ROUNDS; round++) {
            act(desk, random);

            assertEquals(locked.corner(), box("law", desk).corner());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_drag_moves_what_was_taken_all_by_the_same_way_and_nothing_else(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var desk = Floor.desk();
            select(desk, random);
            var taken = Grasp.of(desk.state().selection().ids(), desk.state());
            var before = boxes(desk);

            drag(desk, random, Set.of());

            var ways = new HashMap<Id, Point>();
            boxes(desk)
                    .forEach((id, box) -> ways.put(
                            id, box.corner().minus(before.getOrDefault(id, box).corner())));
            for (Figure figure : desk.state().picture().teams()) {
                Point way = ways.get(figure.id());
                Point expected = taken.holds(figure.id()) ? first(taken, ways) : Point.ORIGIN;
                assertEquals(expected, way, figure.id().text());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void escape_gives_back_the_same_document_whenever_it_comes(int seed) {
        var desk = Floor.desk();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var before = desk.state().document();
            select(desk, random);

            desk.press(place(desk, random)).drag(random.nextInt(300), random.nextInt(300));
            desk.drag(random.nextInt(100), random.nextInt(100)).cancel().release();

            assertSame(before, desk.state().document());
        }
    }

    private static Point first(Grasp taken, Map<Id, Point> ways) {
        return taken.figures().stream()
                .map(figure -> ways.get(figure.id()))
                .findFirst()
                .orElse(Point.ORIGIN);
    }

    private static void act(Desk desk, Random random) {
        desk.cancel().cancel();
        select(desk, random);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> drag(desk, random, KEYS.get(random.nextInt(KEYS.size())));
            case 3 -> desk.with(Arranging.values()[random.nextInt(Arranging.values().length)]::of);
            case 4 -> desk.with(Layering.values()[random.nextInt(Layering.values().length)]::of);
            case 5 -> laidOut(desk);
            case 6 -> desk.with(random.nextBoolean() ? Folding::toggled : Duplicating::ofSelection);
            default ->
                Nudging.of(1, -1, Set.of(Held.SHIFT), desk.state())
                        .ifPresent(nudge ->
                                desk.editor.run(nudge.label(), nudge.edit(), new Merge(nudge.key(), Instant.EPOCH)));
        }
    }

    private static void laidOut(Desk desk) {
        desk.with(LayingOut::begun);
        if (desk.state().prompt().isPresent()) desk.choose("");
    }

    /// By one of those that are selected.
    private static void drag(Desk desk, Random random, Set<Held> keys) {
        desk.hold().press(place(desk, random)).hold(keys.toArray(Held[]::new));
        desk.drag(random.nextInt(400) - 200, random.nextInt(300) - 150).drag(random.nextInt(60), random.nextInt(60));
        desk.release().hold();
    }

    private static Point place(Desk desk, Random random) {
        var ids = desk.state().selection().ids();
        Rect box = desk.box(ids.get(random.nextInt(ids.size())).text());
        return new Point(box.right() - 4, box.bottom() - 4);
    }

    private static void select(Desk desk, Random random) {
        var all = new ArrayList<Id>();
        desk.state().picture().teams().forEach(team -> all.add(team.id()));
        desk.state().picture().notes().forEach(note -> all.add(note.id()));
        all.add(Id.of("mail"));
        var some = random.ints(1 + random.nextInt(3), 0, all.size())
                .mapToObj(all::get)
                .distinct()
                .toList();
        desk.editor.select(Selection.of(some));
    }

    private static Map<Id, Rect> boxes(Desk desk) {
        var boxes = new HashMap<Id, Rect>();
        desk.state().picture().figures().forEach(figure -> boxes.put(figure.id(), figure.box()));
        return boxes;
    }

    private static Rect box(String id, Desk desk) {
        return desk.state().picture().box(Id.of(id)).orElseThrow();
    }

    static IntStream seeds() {
        return Seeds.of(10);
    }
}
