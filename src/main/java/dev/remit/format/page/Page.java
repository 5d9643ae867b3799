package dev.remit.format.page;

import java.util.List;

/// Markup ready for the printer, and the headings that can be found in it.
public record Page(String markup, List<Bookmark> bookmarks) {
    public Page {
        bookmarks = List.copyOf(bookmarks);
    }
}
