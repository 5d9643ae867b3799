package dev.remit.file;

import dev.remit.shape.Raw;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/// Writes [Raw] values in the canonical layout: UTF-8, LF, two spaces, one element a block, one field a line.
///
/// Inside an element a list or an object of plain values stands on one line, so one edited field is one changed line.
public final class JsonText {
    /// Down to here objects are blocks whatever they hold: the document, its sections, and the elements in them.
    private static final int BLOCKS = 2;
    private static final int NONE = -1;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final JsonStringEncoder encoder = JsonStringEncoder.getInstance();

    private final int blocks;

    private JsonText(int blocks) {
        this.blocks = blocks;
    }

    /// The value in the canonical layout, with a newline at its end.
    public static byte[] of(Raw raw) {
        return new JsonText(BLOCKS).whole(raw);
    }

    /// The value on one line, with a newline at its end.
    public static byte[] line(Raw raw) {
        return new JsonText(NONE).whole(raw);
    }

    /// A value as it stands so deep in the canonical layout.
    static CharSequence at(int depth, Raw raw) {
        var text = new JsonText(BLOCKS);
        text.value(raw, depth);
        return text.out;
    }

    private byte[] whole(Raw raw) {
        value(raw, 0);
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Raw raw, int depth) {
        switch (raw) {
            case Raw.Text text -> quoted(text.text());
            case Raw.Num number -> out.append(number.written());
            case Raw.Flag flag -> out.append(flag.on());
            case Raw.Nothing nothing -> out.append("null");
            case Raw.Items items -> items(items.items(), depth);
            case Raw.Fields fields -> fields(fields.fields(), depth);
        }
    }

    private void items(List<Raw> items, int depth) {
        boolean block = blocks != NONE && !items.isEmpty() && (depth < blocks || !allPlain(items));
        out.append('[');
        var separator = "";
        for (Raw item : items) {
            out.append(separator);
            separate(block, depth);
            value(item, depth + 1);
            separator = block ? "," : ", ";
        }
        close(']', block, depth);
    }

    private void fields(Map<String, Raw> fields, int depth) {
        boolean block = blocks != NONE && !fields.isEmpty() && (depth <= blocks || !allPlain(fields.values()));
        out.append('{');
        if (!block && !fields.isEmpty()) out.append(' ');
        var separator = "";
        for (var field : fields.entrySet()) {
            out.append(separator);
            separate(block, depth);
            quoted(field.getKey());
            out.append(": ");
            value(field.getValue(), depth + 1);
            separator = block ? "," : ", ";
        }
        if (!block && !fields.isEmpty()) out.append(' ');
        close('}', block, depth);
    }

    private void separate(boolean block, int depth) {
        if (block) line(depth + 1);
    }

    private void close(char bracket, boolean block, int depth) {
        if (block) line(depth);
        out.append(bracket);
    }

    private void line(int depth) {
        out.append('\n').repeat("  ", depth);
    }

    private void quoted(String text) {
        out.append('"');
        encoder.quoteAsString(text, out);
        out.append('"');
    }

    private static boolean allPlain(Iterable<Raw> values) {
        for (Raw value : values) if (!value.isPlain()) return false;
        return true;
    }
}
