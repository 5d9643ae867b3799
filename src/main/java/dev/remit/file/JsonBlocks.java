package dev.remit.file;

import dev.remit.shape.Raw;
import dev.remit.shape.Series;
import java.io.IOException;
import java.io.Writer;

/// An object in the canonical layout whose lists are long: each of their elements is made, written and let go before
/// the next is made.
public final class JsonBlocks {
    private static final int FIELD = 1;
    private static final int ITEM = 2;

    private final Writer out;
    private String separator = "{\n  ";

    public JsonBlocks(Writer out) {
        this.out = out;
    }

    public JsonBlocks field(String name, Raw value) throws IOException {
        named(name).append(JsonText.at(FIELD, value));
        return this;
    }

    /// @param items objects, or lists
    public JsonBlocks items(String name, Series<Raw> items) throws IOException {
        named(name).append('[');
        var before = "\n    ";
        for (Raw item : items) {
            out.append(before).append(JsonText.at(ITEM, item));
            before = ",\n    ";
        }
        out.append(before.startsWith(",") ? "\n  ]" : "]");
        return this;
    }

    public void end() throws IOException {
        out.append("\n}\n");
    }

    private Writer named(String name) throws IOException {
        out.append(separator).append(JsonText.at(FIELD, Raw.of(name))).append(": ");
        separator = ",\n  ";
        return out;
    }
}
