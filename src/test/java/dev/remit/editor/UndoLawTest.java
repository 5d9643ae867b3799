package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.Seeds;
import dev.remit.draw.Picture;
import dev.remit.text.Text;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Undoing everything gives back the first instance and doing it again the last, for 10,000 edits of each seed. History
/// keeps 500 steps, so all of them are undone and done again after each 500.
@Tag("promise")
class UndoLawTest {
    private static final int STEPS = 500;
    private static final int ROUNDS = 20;
    private static final Size WINDOW = new Size(800, 600);
    private static final Pictures NOTHING = drawnOnce();

    private final Editor editor = new Editor(State.of(RandomEdits.START, WINDOW, Around.drawing(NOTHING, Desk.CLOCK)));

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

    /// One in eight is two changes that go on with each other, which is one step.
    private int change(Random random) {
        int steps = 0;
        while (steps < STEPS) {
            var before = editor.state().document();
            var edits = new RandomEdits(random);
            var label = Text.of("Change {0}", steps);
            if (random.nextInt(8) == 0) {
                var merge = new Merge("step " + steps, Instant.EPOCH);
                editor.run(label, edits.next(), merge);
                editor.run(label, edits.next(), merge);
            } else editor.run(label, edits.next());
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

    static IntStream seeds() {
        return Seeds.of(20);
    }
}
