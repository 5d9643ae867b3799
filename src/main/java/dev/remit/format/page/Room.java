package dev.remit.format.page;

import dev.remit.format.PageSize;

/// What blocks may take of a page, in pixels of 1/96 inch.
record Room(int width, int height) {
    static final int SIDES = 2 * 56;
    private static final int HEAD_AND_FOOT = 66 + 33;
    private static final int HEADING = 64;
    private static final int TITLE = 35;
    private static final int SMALL_PRINT = 16;

    static Room on(PageSize page) {
        return new Room(page.width() - SIDES, page.height() - HEAD_AND_FOOT);
    }

    /// How high a picture beneath a heading may be, with the small print of a first page beneath it.
    int picture() {
        return height - HEADING - SMALL_PRINT;
    }

    /// The same for one with a title of its own.
    int titled() {
        return picture() - TITLE;
    }
}
