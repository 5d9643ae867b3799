package dev.remit.ui.grid;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Token;
import dev.remit.raci.Cell;
import dev.remit.raci.Origin;
import dev.remit.ui.raci.Block;
import dev.remit.ui.raci.Line;
import dev.remit.ui.raci.Place;
import java.util.Optional;

/// Paints the cells that are seen.
record CellPaint(Brush brush, Sight sight) {
    void paint() {
        var frame = sight.frame();
        brush.clipped(frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top());
        for (int line = frame.firstLine(); line < frame.endLine(); line++) line(line);
        cursor();
        brush.unclipped();
    }

    private void line(int line) {
        var frame = sight.frame();
        switch (sight.workspace().tableau().lines().get(line)) {
            case Line.Title _ ->
                brush.fill(frame.left(), frame.y(line), frame.right() - frame.left(), Frame.LINE, Token.BG_SUBTLE);
            case Line.Entry _ -> {
                for (int column = frame.firstColumn(); column < frame.endColumn(); column++)
                    cell(new Place(line, column));
            }
        }
        brush.across(frame.y(line) + Frame.LINE - 1, frame.left(), frame.right(), Token.BORDER_SOFT);
    }

    private void cell(Place place) {
        var box = sight.frame().cell(place);
        var cell = sight.workspace().tableau().cell(place, sight.workspace().raci());
        ground(place, cell).ifPresent(token -> brush.fill(box, 0, token));
        brush.down(box.x(), box.y(), box.bottom(), Token.BORDER_SOFT);
        cell.ifPresent(it -> letters(it, place, box));
    }

    private void letters(Cell cell, Place place, Rect box) {
        var tiles = new TilePaint(brush, sight.workspace().variant());
        tiles.tile(cell.mark(), box);
        if (cell.origin() == Origin.OVERRIDE) tiles.corner(box, isFlagged(place));
    }

    private boolean isFlagged(Place place) {
        return sight.workspace()
                .tableau()
                .spot(place)
                .filter(sight.flagged()::contains)
                .isPresent();
    }

    private Optional<Token> ground(Place place, Optional<Cell> cell) {
        if (isSelected(place)) return Optional.of(Token.ACCENT_BG);
        if (cell.isEmpty()) return Optional.of(Token.BG_INSET);
        if (sight.isCursorLine(place.line()) || sight.isCursorColumn(place.column()))
            return Optional.of(Token.RACI_CROSS);
        boolean isHovered = sight.isHoverLine(place.line()) || sight.isHoverColumn(place.column());
        return isHovered ? Optional.of(Token.BG_SUBTLE) : Optional.empty();
    }

    /// The cursor's own cell has a ring, so that it needs no ground where nothing else is selected.
    private boolean isSelected(Place place) {
        Block block = sight.workspace().selection();
        return !block.isOneCell() && block.contains(place.line(), place.column());
    }

    private void cursor() {
        var frame = sight.frame();
        var workspace = sight.workspace();
        if (workspace.spot().isEmpty()) return;
        var block = workspace.selection();
        if (!block.isOneCell()) {
            var first = frame.cell(new Place(block.top(), block.left()));
            var last = frame.cell(new Place(block.bottom(), block.right()));
            ring(Rect.between(first.x(), first.y(), last.right(), last.bottom()), 1);
        }
        ring(frame.cell(workspace.cursor()), sight.focused() ? 2 : 1);
    }

    private void ring(Rect box, double width) {
        double inset = width / 2;
        brush.outline(
                new Rect(box.x() + inset, box.y() + inset - 1, box.width() - width + 1, box.height() - width + 1),
                0,
                Token.ACCENT,
                width);
    }
}
