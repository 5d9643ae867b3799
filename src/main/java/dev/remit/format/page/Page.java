package dev.remit.format.page;

import java.util.List;
import java.util.stream.Stream;

/// Markup ready for the printer, the headings that can be found in it, and what is to be drawn into the room it leaves.
///
/// @param drawings by the number in their [#drawingId]
public record Page(String markup, List<Bookmark> bookmarks, List<Drawing> drawings) {
    /// Stands where something is drawn: one clear pixel.
    public static final String EMPTY_IMAGE =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII=";

    /// What an address of a place in the report itself begins with, on paper.
    public static final String WITHIN = "remit:";

    public Page {
        bookmarks = List.copyOf(bookmarks);
        drawings = List.copyOf(drawings);
    }

    /// All that is written on it, in markup and in pictures.
    public Stream<String> texts() {
        return Stream.concat(Stream.of(markup), drawings.stream().flatMap(Drawing::texts));
    }

    /// The id of the room for a drawing.
    public static String drawingId(int number) {
        return "d" + number;
    }
}
