package dev.remit.format.page;

import dev.remit.format.Ink;
import dev.remit.format.PageSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// The style sheets, read from beside this class.
final class Style {
    private Style() {}

    static String read(String name) {
        try (var in = Style.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("No style sheet " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What screen and paper share.
    static String common(String families, Collection<Integer> widths) {
        var css = new StringBuilder(read("page.css").replace("FAMILIES", families));
        for (int width : widths) css.append(".w%1$d { width: %1$dpx; }\n".replace("%1$d", Integer.toString(width)));
        return css.toString();
    }

    /// What takes the colours away; after all else, as it takes those of the edges too.
    static String ink(Ink ink) {
        return switch (ink) {
            case COLOUR -> "";
            case GREY -> read("grey.css");
        };
    }

    /// What only paper has: its size, margins and edges.
    static String print(PageSize page, String pages) {
        return read("print.css")
                .replace("WIDTH", Integer.toString(page.width()))
                .replace("HEIGHT", Integer.toString(page.height()))
                .replace("PAGES", "'" + pages + "'");
    }

    /// What only the screen has, and the browser's own way of printing.
    static String screen() {
        return read("screen.css");
    }
}
