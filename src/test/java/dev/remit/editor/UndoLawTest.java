package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.Picture;
import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.edit.Interactions;
import dev.remit.edit.Megacorp;
import dev.remit.edit.Ownerships;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Undoing everything gives back the first instance and doing it again the last, for 10,000 edits of each seed. History
/// keeps 500 steps, so all of them are undone and done again after each 500.
class UndoLawTest {
    private static final int STEPS = 500;
    private static final int ROUNDS = 20;
    private static final Size WINDOW = new Size(800, 600);
    private static final Pictures NOTHING = drawnOnce();

    private static final Document START = Megacorp.of(12, 3, 1);
    private static final List<Id> TEAMS = START.teams().stream().map(Team::id).toList();
    private static final List<Id> SERVICES =
            START.services().stream().map(Service::id).toList();

    private final Editor editor = new Editor(State.of(START, WINDOW, Around.drawing(NOTHING, Desk.CLOCK)));

    /// What it looks like does not matter here, and drawing takes its time.
    private static Pictures drawnOnce() {
        Picture picture = Desk.withTwoTeams().state().picture();
        return (document, diagram) -> picture;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoing_all_gives_back_the_first_instance_and_redoing_all_the_last(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var first = editor.state().document();
            int steps = change(random);
            var last = editor.state().document();

            undo(steps);
            var undone = editor.state().document();
            redo(steps);

            assertSame(first, undone);
            assertSame(last, editor.state().document());
            assertEquals(STEPS, steps);
        }
    }

    private int change(Random random) {
        int steps = 0;
        while (steps < STEPS) {
            var before = editor.state().document();
            editor.run(Text.of("Change {0}", steps), edit(random));
            if (editor.state().document() != before) steps++;
        }
        return steps;
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) editor.undo();
    }

    private void redo(int steps) {
        for (int i = 0; i < steps; i++) editor.redo();
    }

    private static Edit edit(Random random) {
        Ref<Team> team = new Ref<>(any(TEAMS, random));
        Ref<Team> other = new Ref<>(any(TEAMS, random));
        Ref<Service> service = new Ref<>(any(SERVICES, random));
        int number = random.nextInt(1_000_000);
        return switch (random.nextInt(6)) {
            case 0 -> Elements.change(Document::teams, team, it -> named(it, "Team " + number));
            case 1 -> Elements.change(Document::services, service, it -> named(it, "Service " + number));
            case 2 -> Ownerships.add(service, team);
            case 3 -> Interactions.serve(team, other);
            case 4 -> document -> document.without(service.id());
            default -> document -> document.with(START.services().get(service.id()));
        };
    }

    private static Team named(Team team, String name) {
        return Shape.of(Team.class).with(team, "name", name);
    }

    private static Service named(Service service, String name) {
        return Shape.of(Service.class).with(service, "name", name);
    }

    private static Id any(List<Id> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }
}
