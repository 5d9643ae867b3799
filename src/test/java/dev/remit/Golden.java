package dev.remit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the program wrote when someone last looked at it and found it good. `-Dgolden.update` takes what it writes now.
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/goldens");

    private Golden() {}

    public static void assertGolden(String name, byte[] actual) {
        var file = FOLDER.resolve(name);
        try {
            if (System.getProperty("golden.update") != null) write(file, actual);
            if (!Files.exists(file)) fail(file + " is missing; run with -Dgolden.update and look at it");
            assertEquals(text(Files.readAllBytes(file)), text(actual), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
