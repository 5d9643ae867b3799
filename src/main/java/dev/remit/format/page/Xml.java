package dev.remit.format.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Markup that is well-formed by construction. The one encoder: whatever a person typed passes through [#text] or an
/// attribute, so nothing can break out of its place.
public final class Xml {
    private static final char REPLACEMENT = '\uFFFD';

    private static final int FULL = 1 << 15;

    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();
    private final Consumer<StringBuilder> drain;

    /// Markup that is held until it is asked for.
    public Xml() {
        this(held -> {});
    }

    /// Markup so long that it goes away in pieces.
    ///
    /// @param drain takes what there is so far, and empties it
    Xml(Consumer<StringBuilder> drain) {
        this.drain = drain;
    }

    /// Opens an element. Attributes are names and values in turn; one with an empty value is left out.
    public Xml open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element that can hold nothing, such as `meta`.
    public Xml single(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /// An element that holds only this text.
    public Xml element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Xml text(String text) {
        encode(text);
        return this;
    }

    /// A line break in the source, for those who read it.
    public Xml line() {
        out.append('\n');
        if (out.length() > FULL) drain.accept(out);
        return this;
    }

    /// Lets the last piece go.
    void end() {
        drain.accept(out);
    }

    /// Our own style sheet, the only text that is not encoded: it never holds what a person typed.
    public Xml style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /// Elements that our own surface drew; it encodes what a person typed by itself.
    public Xml drawing(CharSequence elements) {
        out.append(elements);
        return this;
    }

    /// Markup made by another of these.
    public Xml inside(Xml finished) {
        out.append(finished.out);
        return this;
    }

    public Xml doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1].isEmpty()) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            encode(attributes[i + 1]);
            out.append('"');
        }
    }

    private void encode(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else encode(c);
        }
    }

    private void encode(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(isWritable(c) ? c : REPLACEMENT);
        }
    }

    /// What XML 1.0 allows, less the control characters and half characters that only break readers.
    private static boolean isWritable(char c) {
        if (c < ' ') return c == '\t' || c == '\n' || c == '\r';
        return (c < 0x7F || c > 0x9F) && !Character.isSurrogate(c) && c < 0xFFFE;
    }
}
