package dev.remit.file.save;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The bytes of a whole file, made while they are written, so that a large one is never in memory as a whole. Every
/// writing makes the same bytes.
@FunctionalInterface
public interface Filling {
    /// In characters.
    int BUFFER = 1 << 14;

    void into(OutputStream out) throws IOException;

    /// How many bytes it has at least, as far as that is known before they are made.
    default long least() {
        return 0;
    }

    static Filling of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    /// Text in UTF-8, which may be written in small pieces.
    static Filling ofText(Words words) {
        return out -> {
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            words.into(text);
            text.flush();
        };
    }

    /// The text of a whole file, made while it is written.
    @FunctionalInterface
    interface Words {
        void into(Writer out) throws IOException;
    }

    /// All of them, for those who must have them in memory.
    default byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            into(out);
        } catch (IOException impossible) {
            // Nothing is written but memory.
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
