package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.draw.geometry.Point;
import dev.remit.file.RemitFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A hand that presses, drags, types and cancels at random, with any tool: nothing is ever lost by it.
class RandomHandTest {
    private static final int STEPS = 400;
    private static final List<String> WORDS =
            List.of("", "Ledger", "Cloud : platform", "a", "\u202Eevil", "Search", "x".repeat(80), "Pay", "1", "2");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_a_hand_does_can_be_undone_to_the_first_document_and_redone_to_the_last(long seed) {
        var desk = Desk.withTwoTeams();
        var first = desk.state().document();
        var random = new Random(seed);

        for (int i = 0; i < STEPS; i++) act(desk, random);
        var last = desk.cancel().cancel().state().document();
        int steps = desk.state().history().step();

        for (int i = 0; i < steps; i++) desk.editor.undo();
        assertSame(first, desk.state().document());
        for (int i = 0; i < steps; i++) desk.editor.redo();
        assertSame(last, desk.state().document());
        assertEquals(last, RemitFile.read(RemitFile.write(last)).orComplain());
    }

    private static void act(Desk desk, Random random) {
        switch (random.nextInt(14)) {
            case 0 -> desk.press(place(desk, random));
            case 1, 2, 3 -> desk.dragTo(place(desk, random));
            case 4, 5 -> desk.release();
            case 6 -> desk.clickTwice(place(desk, random));
            case 7 -> desk.rest(random.nextBoolean() ? 150 : 700);
            case 8 -> desk.wait(2);
            case 9 -> desk.hold(held(random));
            case 10 -> desk.hold(Tools.all().get(random.nextInt(Tools.all().size())));
            case 11, 12 -> answer(desk, random);
            default -> more(desk, random);
        }
    }

    private static void more(Desk desk, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> desk.cancel();
            case 1 -> desk.editor.undo();
            case 2 -> desk.editor.redo();
            default -> desk.editor.fitAll();
        }
    }

    /// Often on something, at times beside everything.
    private static Point place(Desk desk, Random random) {
        var figures = desk.state().picture().figures().toList();
        if (figures.isEmpty() || random.nextInt(4) == 0)
            return new Point(random.nextDouble(-20, 1020), random.nextDouble(-20, 620));
        var box = desk.camera()
                .toScreen(figures.get(random.nextInt(figures.size())).box());
        return box.corner().plus(random.nextDouble() * box.width(), random.nextDouble() * box.height());
    }

    private static Held[] held(Random random) {
        return random.nextBoolean() ? new Held[0] : new Held[] {Held.values()[random.nextInt(Held.values().length)]};
    }

    private static void answer(Desk desk, Random random) {
        String typed = WORDS.get(random.nextInt(WORDS.size()));
        desk.state()
                .prompt()
                .ifPresent(prompt -> desk.with(state -> switch (prompt) {
                    case Prompt.Writing writing ->
                        random.nextBoolean() ? writing.written(typed, state) : writing.writtenAndOn(typed, state);
                    case Prompt.Choosing choosing -> chosen(choosing, typed, random, state);
                }));
    }

    private static State chosen(Prompt.Choosing choosing, String typed, Random random, State state) {
        if (random.nextInt(5) == 0) return choosing.pasted(WORDS, state).orElse(state);
        var choices = choosing.choices(typed, state);
        if (choices.isEmpty()) return choosing.cancelled(state);
        return choosing.chosen(choices.get(random.nextInt(choices.size())), typed, state);
    }
}
