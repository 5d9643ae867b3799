package dev.remit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.Seeds;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of any edits in any order.
@Tag("promise")
class EditLawsTest {
    private static final int EDITS = 10_000;
    private static final int BETWEEN_READINGS = 500;

    static IntStream seeds() {
        return Seeds.of(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_document_can_always_be_written_and_read_again(long seed) {
        var edits = new RandomEdits(seed);
        Document document = Document.named("Test");

        for (int n = 1; n <= EDITS; n++) {
            document = edits.next(document).apply(document);

            if (n % BETWEEN_READINGS == 0)
                assertEquals(
                        Outcome.done(document),
                        RemitFile.read(RemitFile.write(document)),
                        "seed " + seed + " after " + n);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_changes_nothing_gives_the_same_instance_back(long seed) {
        var edits = new RandomEdits(seed);
        Document document = Document.named("Test");

        for (int n = 1; n <= EDITS; n++) {
            Document after = edits.next(document).apply(document);

            if (after.equals(document)) assertSame(document, after, "seed " + seed + ", edit " + n);
            document = after;
        }
    }
}
