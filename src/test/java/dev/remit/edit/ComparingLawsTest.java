package dev.remit.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Seeds;
import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Side;
import dev.remit.edit.compare.Sides;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of the differences of any two documents.
@Tag("promise")
class ComparingLawsTest {
    private static final int ROUNDS = 60;
    private static final int EDITS = 40;

    static IntStream seeds() {
        return Seeds.of(8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void all_differences_make_the_second_of_the_first(long seed) {
        var edits = new RandomEdits(seed);
        Document base = edited(Document.named("Test"), edits);

        for (int n = 0; n < ROUNDS; n++) {
            Document one = edited(base, edits);
            Document other = edited(base, edits);
            var comparison = Comparison.of(one, other);

            assertEquals(other, comparison.take(comparison.differences()).apply(one), "seed " + seed + ", round " + n);
            assertSame(one, comparison.take(List.of()).apply(one));
            assertEquals(one.equals(other), comparison.isEmpty());
            base = one;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void some_differences_make_a_document_that_can_be_written_and_read_again(long seed) {
        var edits = new RandomEdits(seed);
        var random = new SplittableRandom(seed);
        Document base = edited(Document.named("Test"), edits);

        for (int n = 0; n < ROUNDS; n++) {
            Document one = edited(base, edits);
            Document other = edited(base, edits);
            var comparison = Comparison.of(one, other);
            var some = comparison.differences().stream()
                    .filter(each -> random.nextBoolean())
                    .toList();
            Document mixed = comparison.take(some).apply(one);

            assertEquals(Outcome.done(mixed), RemitFile.read(RemitFile.write(mixed)), "seed " + seed + ", round " + n);
            assertEquals(
                    other,
                    Comparison.of(mixed, other)
                            .take(Comparison.of(mixed, other).differences())
                            .apply(mixed));
            assertTrue(Comparison.of(mixed, other).differences().size()
                    <= comparison.differences().size() - some.size());
            base = one;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_changed_something_is_told_by_what_both_were(long seed) {
        var edits = new RandomEdits(seed);
        Document base = edited(Document.named("Test"), edits);

        for (int n = 0; n < ROUNDS; n++) {
            Document changed = edited(base, edits);

            assertOnly(Side.THEIRS, Comparison.of(base, changed), base);
            assertOnly(Side.MINE, Comparison.of(changed, base), base);
            base = changed;
        }
    }

    private static void assertOnly(Side side, Comparison comparison, Document base) {
        var sides = Sides.of(comparison, Optional.of(base));

        assertEquals(
                List.of(),
                comparison.differences().stream()
                        .filter(each -> sides.of(each) != side)
                        .toList());
    }

    private static Document edited(Document document, RandomEdits edits) {
        Document now = document;
        for (int n = 0; n < EDITS; n++) now = edits.next(now).apply(now);
        return now;
    }
}
