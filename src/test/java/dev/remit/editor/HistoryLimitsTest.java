package dev.remit.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.edit.Elements;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How far back one can go: 500 steps, or as many as take about 64 MiB.
class HistoryLimitsTest {
    private static final long MOST_BYTES = 64L << 20;

    @Test
    void five_hundred_steps_can_be_taken_back_and_none_before() {
        var document = Documents.document("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]");
        var history = History.of(document);

        for (int i = 1; i <= 510; i++) {
            document = Elements.rename(Id.of("shop"), "Shop " + i).apply(document);
            history = history.with(Text.of("Step"), document, Selection.NONE);
        }

        assertEquals(500, history.step());
        assertEquals("Shop 10", first(history).teams().get(Id.of("shop")).name());
    }

    @Test
    void of_steps_that_change_very_much_only_the_latest_are_kept() {
        var both = List.of(Megacorp.of(100, 20, 0), Megacorp.of(100, 20, 0));
        long each = Weight.of(both.get(0), both.get(1));
        var history = History.of(both.get(1));

        for (int i = 0; i < 40; i++) history = history.with(Text.of("Import"), both.get(i % 2), Selection.NONE);

        assertEquals(MOST_BYTES / each, history.step());
    }

    @Test
    void the_last_step_can_be_taken_back_whatever_it_takes() {
        var large = Megacorp.of(1000, 70, 0);
        var before = Documents.document("");

        var history = History.of(before)
                .with(
                        Text.of("Step"),
                        Documents.document("\"teams\": [{ \"id\": \"a\", \"name\": \"A\" }]"),
                        Selection.NONE)
                .with(Text.of("Import"), large, Selection.NONE);

        assertTrue(Weight.of(large, before) > MOST_BYTES);
        assertEquals(1, history.step());
    }

    @Test
    void what_is_shared_weighs_nothing() {
        var document = Megacorp.of(100, 20, 0);
        var renamed = Elements.rename(document.services().toList().getFirst().id(), "Other")
                .apply(document);

        assertEquals(0, Weight.of(document, document));
        assertEquals(1024, Weight.of(renamed, document));
    }

    private static Document first(History history) {
        return history.at(0, Selection.NONE).document();
    }
}
