package dev.remit.report.raci;

import static dev.remit.text.Words.list;

import dev.remit.model.Letters;
import dev.remit.raci.Entry;
import dev.remit.raci.Reason;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Tile;
import dev.remit.text.Text;
import java.util.stream.Stream;

/// What a cell of a matrix looks like in a report: its letters, and a mark with a reason where they are not those of
/// the operating model.
final class RaciTile {
    private RaciTile() {}

    static Cell of(dev.remit.raci.Cell cell) {
        return of(cell.letters()) instanceof Tile tile ? marked(tile, cell) : Blank.BLANK;
    }

    static Cell of(Letters letters) {
        return switch (letters) {
            case A -> Tile.of(Tile.Letters.A);
            case R -> Tile.of(Tile.Letters.R);
            case R_AND_A -> Tile.of(Tile.Letters.R_AND_A);
            case C -> Tile.of(Tile.Letters.C);
            case I -> Tile.of(Tile.Letters.I);
            case NONE -> Blank.BLANK;
        };
    }

    private static Tile marked(Tile tile, dev.remit.raci.Cell cell) {
        return switch (cell.origin()) {
            case DEFAULT, OVERLAY -> tile;
            case FALLBACK -> tile.marked(Tile.Mark.FALLBACK, unfilled(cell));
            case OVERRIDE -> tile.marked(Tile.Mark.OVERRIDE, byHand(cell));
        };
    }

    /// Why letters were set by hand, or that nobody said so.
    static String byHand(dev.remit.raci.Cell cell) {
        var reasons = cell.reasons().stream()
                .map(reason -> reason.ladder().winner())
                .flatMap(entry -> entry instanceof Entry.ByHand hand ? Stream.of(hand.override()) : Stream.empty())
                .flatMap(override -> override.reason().stream())
                .toList();
        return reasons.isEmpty() ? Text.of("No reason is given.").toString() : String.join(" ", reasons);
    }

    /// Which roles it stands in for.
    static String unfilled(dev.remit.raci.Cell cell) {
        var roles = cell.reasons().stream()
                .filter(Reason.Moved.class::isInstance)
                .map(reason -> reason.role().code())
                .toList();
        return Text.of("No team fills {0}.", list(roles)).toString();
    }
}
