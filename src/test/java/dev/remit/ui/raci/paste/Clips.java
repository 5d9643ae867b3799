package dev.remit.ui.raci.paste;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/// Pages as spreadsheets write them to the clipboard.
final class Clips {
    private Clips() {}

    static Clip read(String name) {
        try (var in = Objects.requireNonNull(Clips.class.getResourceAsStream(name), name)) {
            return Clip.of(Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)), Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
