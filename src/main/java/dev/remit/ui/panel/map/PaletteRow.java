package dev.remit.ui.panel.map;

import dev.remit.ui.search.Entry;
import dev.remit.ui.search.Section;

/// A line of the command palette.
sealed interface PaletteRow {
    record Head(Section section) implements PaletteRow {}

    record Offered(Entry entry) implements PaletteRow {}
}
