package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.Seeds;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is connected with whatever, from any ring and by any end, the document can be written and read again, and
/// undoing all gives back the first instance.
@Tag("promise")
class ConnectingLawTest {
    private static final int STEPS = 60;

    private final Desk desk = Desk.of("""
        "teams": [{ "id": "ops", "name": "Ops" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "lone", "name": "Lone" },
          { "id": "cart", "name": "Cart", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "interactions": [{ "id": "serves", "teamAId": "shop", "teamBId": "pay", "mode": "X_AS_A_SERVICE" }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": {
          "ops": { "x": 0, "y": 400, "width": 200, "locked": true }, "pay": { "x": 700, "y": 0, "width": 300 },
          "shop": { "x": 0, "y": 0, "width": 300 }, "lone": { "x": 500, "y": 500 } } }]
        """);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_dragged_anywhere_leaves_a_document_that_can_be_kept(int seed) {
        var random = new Random(seed);
        Document first = desk.state().document();

        for (int i = 0; i < STEPS; i++) {
            draw(random);
            answer(random);
        }

        Document last = desk.state().document();
        assertEquals(last, again(last));
        while (desk.state().history().undoable().isPresent()) desk.editor.undo();
        assertSame(first, desk.state().document());
    }

    private void draw(Random random) {
        List<Id> figures =
                desk.state().picture().figures().map(figure -> figure.id()).toList();
        Id id = figures.get(random.nextInt(figures.size()));
        desk.editor.select(Selection.of(id));
        desk.press(start(desk.box(id.text()), random)).drag(5, 5).dragTo(anywhere(random));
        if (random.nextInt(8) == 0) desk.cancel();
        desk.release();
    }

    /// A ring, a plus, the end of a shape, or the middle.
    private static Point start(Rect box, Random random) {
        var side = Side.values()[random.nextInt(4)];
        return side.outside(box, List.of(22, 46, 0, -8).get(random.nextInt(4)));
    }

    private static Point anywhere(Random random) {
        return new Point(random.nextInt(1000), random.nextInt(600));
    }

    /// Until nothing more is asked.
    private void answer(Random random) {
        for (int i = 0; i < 5 && desk.state().prompt().isPresent(); i++) {
            switch (desk.state().prompt().get()) {
                case Prompt.Writing writing -> desk.write("Named " + random.nextInt(5));
                case Prompt.Choosing choosing -> choose(choosing, random);
            }
        }
        desk.cancel().cancel();
    }

    private void choose(Prompt.Choosing prompt, Random random) {
        var choices = prompt.choices("", desk.state());
        if (choices.isEmpty() || random.nextInt(8) == 0) desk.cancel();
        else desk.with(state -> prompt.chosen(choices.get(random.nextInt(choices.size())), "", state));
    }

    private static Document again(Document document) {
        return RemitFile.read(RemitFile.write(document)).orComplain();
    }

    static IntStream seeds() {
        return Seeds.of(20);
    }
}
