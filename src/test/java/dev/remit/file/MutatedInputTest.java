package dev.remit.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.remit.Seeds;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever becomes of the bytes of a file: it is read, and then what was read can be written and read again, or it is
/// refused with a reason. Nothing is thrown and nothing takes long.
@Tag("promise")
class MutatedInputTest {
    private static final int TRIES = 25;
    private static final int MOST_CHANGES = 4;
    private static final int LONGEST_PIECE = 60;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final List<String> SAMPLES =
            List.of("nimbus-notes.remit", "continental-cover.remit", "harbour-payments.remit");

    /// What means something to a reader where it comes unawaited.
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "-1",
            "1e999999999",
            "\\u0000",
            "\\ud800",
            "\u202e",
            "\"id\": \"\",");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_is_read_or_refused_with_a_reason(int seed) throws IOException {
        var random = new Random(seed);
        byte[] sample = Files.readAllBytes(Path.of("samples", SAMPLES.get(seed % SAMPLES.size())));
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = mutated(sample, random);

            var read = assertTimeout(LIMIT, () -> RemitFile.read(bytes), "try " + i);

            switch (read) {
                case Outcome.Done<Document> done -> assertEquals(done.value(), again(done.value()), "try " + i);
                case Outcome.Refused<Document> refused ->
                    assertFalse(refused.problems().isEmpty(), "try " + i);
            }
        }
    }

    static IntStream seeds() {
        return Seeds.of(12);
    }

    private static Document again(Document document) {
        return RemitFile.read(RemitFile.write(document)).orComplain();
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) bytes = changed(bytes, random);
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_PIECE));
        byte[] piece = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(bytes, at, end, new byte[0]);
            case 2 -> inserted(bytes, at, piece);
            case 3 -> inserted(bytes, random.nextInt(bytes.length), piece);
            case 4 -> Arrays.copyOf(bytes, Math.max(1, at));
            default ->
                inserted(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8));
        };
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] piece) {
        return replaced(bytes, at, at, piece);
    }

    /// @param end the first byte that stays
    private static byte[] replaced(byte[] bytes, int from, int end, byte[] piece) {
        byte[] now = new byte[from + piece.length + bytes.length - end];
        System.arraycopy(bytes, 0, now, 0, from);
        System.arraycopy(piece, 0, now, from, piece.length);
        System.arraycopy(bytes, end, now, from + piece.length, bytes.length - end);
        return now;
    }
}
