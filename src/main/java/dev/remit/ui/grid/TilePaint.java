package dev.remit.ui.grid;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Polygon;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Token;
import dev.remit.model.Letters;
import dev.remit.raci.Mark;
import dev.remit.ui.raci.Variant;
import java.util.List;

/// Paints the letters of a cell as a tile, A first where R stands beside it, and the corner of what was set by hand.
record TilePaint(Brush brush, Variant variant) {
    private static final double WIDTH = 56;
    private static final double HEIGHT = 24;
    private static final double RADIUS = 4;
    private static final double CORNER = 9;
    private static final double BASELINE = 16.5;

    void tile(Mark mark, Rect cell) {
        double width = Math.min(WIDTH, cell.width() - 12);
        var box = new Rect(
                Math.round(cell.x() + (cell.width() - width) / 2),
                Math.round(cell.y() + (cell.height() - HEIGHT) / 2),
                width,
                HEIGHT);
        switch (mark.letters()) {
            case A -> accountable(box);
            case R -> one(isSupport(mark) ? "S" : "R", box, Token.RACI_R, Token.ON_RACI_R);
            case C -> consulted(box);
            case I -> informed(box);
            case R_AND_A -> both(box);
            case NONE -> {}
        }
        if (isSupport(mark)) hollow(box);
    }

    private boolean isSupport(Mark mark) {
        return mark.supports() && variant == Variant.RASCI;
    }

    private void one(String letter, Rect box, Token fill, Token on) {
        brush.fill(box, RADIUS, fill);
        brush.middle(letter, box.middle().x(), box.y() + BASELINE, Brush.LETTER, on);
    }

    /// Its dark blue would sink into a dark page without an edge.
    private void accountable(Rect box) {
        one("A", box, Token.RACI_A, Token.ON_RACI_A);
        brush.outline(edge(box), RADIUS, Token.RACI_A_BORDER, 1);
    }

    /// It leans, so that it is not taken for another letter where colours are not seen.
    private void consulted(Rect box) {
        brush.fill(box, RADIUS, Token.RACI_C);
        brush.leaning("C", box.middle().x(), box.y() + BASELINE, Brush.LETTER, Token.ON_RACI_C);
    }

    private void informed(Rect box) {
        one("I", box, Token.RACI_I, Token.ON_RACI_I);
        brush.dashed(edge(box), RADIUS, Token.RACI_I_BORDER);
    }

    private static Rect edge(Rect box) {
        return new Rect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
    }

    /// An S is an R with a lighter heart, so that both can be told apart without the letter.
    private void hollow(Rect box) {
        brush.outline(
                new Rect(box.x() + 3.5, box.y() + 3.5, box.width() - 7, box.height() - 7), RADIUS - 1, Token.RACI_I, 1);
    }

    private void both(Rect box) {
        double half = Math.round(box.width() / 2);
        brush.fill(box, RADIUS, Token.RACI_R);
        brush.fill(new Rect(box.x(), box.y(), half, box.height()), RADIUS, Token.RACI_A);
        brush.fill(box.x() + half - RADIUS, box.y(), RADIUS, box.height(), Token.RACI_A);
        brush.outline(edge(new Rect(box.x(), box.y(), half, box.height())), RADIUS, Token.RACI_A_BORDER, 1);
        brush.middle("A", box.x() + half / 2, box.y() + BASELINE, Brush.LETTER, Token.ON_RACI_A);
        brush.middle("R", box.x() + half + (box.width() - half) / 2, box.y() + BASELINE, Brush.LETTER, Token.ON_RACI_R);
    }

    /// In the top trailing corner; in the colour of warnings where something else is derived now.
    void corner(Rect cell, boolean isFlagged) {
        double right = cell.x() + cell.width();
        double top = cell.y() + 1;
        var triangle = new Polygon(
                List.of(new Point(right - CORNER, top), new Point(right, top), new Point(right, top + CORNER)));
        var token = isFlagged ? Token.WARNING : Token.RACI_OVERRIDE;
        brush.surface().polygon(triangle, Ink.fill(brush.palette().colour(token)));
    }

    static boolean isEmpty(Mark mark) {
        return mark.letters() == Letters.NONE;
    }
}
