package dev.remit.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// What is said when a file is refused: `line:column code message (at pointer)`, one a line.
final class Refusals {
    private Refusals() {}

    static String refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] file) {
        Outcome<Document> read = RemitFile.read(file);
        assertInstanceOf(Outcome.Refused.class, read);
        return read.problems().stream().map(Refusals::line).collect(Collectors.joining("\n"));
    }

    static String line(Problem problem) {
        String pointer = problem.place().pointer().isEmpty()
                ? ""
                : " (at " + problem.place().pointer() + ")";
        return "%d:%d %s %s%s"
                .formatted(
                        problem.place().line(), problem.place().column(), problem.code(), problem.message(), pointer);
    }

    static String withoutPlace(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
