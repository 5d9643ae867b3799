package dev.remit.format.workbook;

import dev.remit.text.Place;
import java.util.List;

/// A sheet of a workbook that was read.
public record Page(String name, List<Line> lines) {
    public Page {
        lines = List.copyOf(lines);
    }

    /// One row.
    ///
    /// @param row from 0
    /// @param cells from the first column to the last that holds something
    public record Line(int row, List<Held> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public Held at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Held.NOTHING;
        }
    }

    /// `RACI!E7`
    public Place place(int row, int column) {
        return Place.pointing(name + "!" + Addresses.of(row, Math.max(0, column)));
    }
}
