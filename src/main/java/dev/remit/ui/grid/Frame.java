package dev.remit.ui.grid;

import dev.remit.draw.geometry.Rect;
import dev.remit.ui.raci.Place;
import java.util.Optional;

/// Where everything of the grid lies, in pixels: two columns of names on the left, a head, a foot and a column of
/// checks stay where they are, and the cells between them move.
///
/// @param width of all of it that is seen
/// @param lines how many there are, titles too
/// @param columns how many there are
/// @param slim columns whose cells hold one letter each
/// @param scrollX how far the cells are moved to the left
public record Frame(double width, double height, int lines, int columns, boolean slim, double scrollX, double scrollY) {
    public static final double LINE = 32;
    public static final double FOOT = 40;
    static final double CODE = 72;
    private static final double HEAD = 56;
    private static final double TURNED_HEAD = 136;
    private static final int TURNED_FROM = 8;
    private static final double ROOMY_COLUMN = 84;
    private static final double WIDEST_COLUMN = 120;
    private static final double COLUMN = 72;
    private static final double SLIM_COLUMN = 56;
    private static final double ROOMY_CHECK = 104;
    private static final double CHECK = 84;
    private static final double LEAST_NAME = 160;
    private static final double MOST_NAME = 384;
    private static final double SHARE_OF_NAMES = 0.3;

    /// From so many columns on their heads are turned.
    boolean isTurned() {
        return columns >= TURNED_FROM;
    }

    double head() {
        return isTurned() ? TURNED_HEAD : HEAD;
    }

    double column() {
        if (slim) return SLIM_COLUMN;
        if (!isRoomy()) return COLUMN;
        double rest = width - CODE - MOST_NAME - ROOMY_CHECK;
        return Math.floor(Math.clamp(rest / Math.max(1, columns), ROOMY_COLUMN, WIDEST_COLUMN));
    }

    double check() {
        return isRoomy() ? ROOMY_CHECK : CHECK;
    }

    private boolean isRoomy() {
        return !isTurned() && width >= CODE + MOST_NAME * 0.75 + columns * ROOMY_COLUMN + ROOMY_CHECK;
    }

    /// The names take what the cells leave, or a share of the whole where those do not fit.
    double name() {
        double rest = width - CODE - check() - columns * column();
        double share = Math.clamp(width * SHARE_OF_NAMES, LEAST_NAME, MOST_NAME);
        return Math.max(rest, Math.min(share, Math.max(LEAST_NAME, width - CODE - check() - column())));
    }

    /// Where the cells begin.
    double left() {
        return CODE + name();
    }

    /// Where the checks begin.
    double right() {
        return Math.max(left(), width - check());
    }

    double top() {
        return head();
    }

    /// Where the totals begin.
    double bottom() {
        return Math.max(top(), height - FOOT);
    }

    double mostX() {
        return Math.max(0, columns * column() - (right() - left()));
    }

    double mostY() {
        return Math.max(0, lines * LINE - (bottom() - top()));
    }

    Frame scrolled(double x, double y) {
        return new Frame(width, height, lines, columns, slim, Math.clamp(x, 0, mostX()), Math.clamp(y, 0, mostY()));
    }

    /// Moved as little as shows the whole cell.
    Frame showing(Place place) {
        double x = place.column() * column();
        double y = place.line() * LINE;
        double newX = Math.min(x, Math.max(scrollX, x + column() - (right() - left())));
        double newY = Math.min(y, Math.max(scrollY, y + LINE - (bottom() - top())));
        return scrolled(newX, newY);
    }

    public int page() {
        return (int) Math.max(1, (bottom() - top()) / LINE - 1);
    }

    int firstLine() {
        return (int) (scrollY / LINE);
    }

    /// One after the last that is seen.
    int endLine() {
        return (int) Math.min(lines, Math.ceil((scrollY + bottom() - top()) / LINE));
    }

    int firstColumn() {
        return (int) (scrollX / column());
    }

    int endColumn() {
        return (int) Math.min(columns, Math.ceil((scrollX + right() - left()) / column()));
    }

    double x(int column) {
        return left() + column * column() - scrollX;
    }

    double y(int line) {
        return top() + line * LINE - scrollY;
    }

    Rect cell(Place place) {
        return new Rect(x(place.column()), y(place.line()), column(), LINE);
    }

    /// The cell at a point; empty in heads, names, checks and totals.
    Optional<Place> at(double x, double y) {
        if (x < left() || x >= right() || y < top() || y >= bottom()) return Optional.empty();
        int line = (int) ((y - top() + scrollY) / LINE);
        int column = (int) ((x - left() + scrollX) / column());
        return line < lines && column < columns ? Optional.of(new Place(line, column)) : Optional.empty();
    }

    /// The same for a hand that has left the cells while it drags: the nearest one.
    Place near(double x, double y) {
        int line = (int) Math.floor((y - top() + scrollY) / LINE);
        int column = (int) Math.floor((x - left() + scrollX) / column());
        return new Place(Math.clamp(line, 0, Math.max(0, lines - 1)), Math.clamp(column, 0, Math.max(0, columns - 1)));
    }

    /// The line at a point, on its names and check too.
    Optional<Integer> lineAt(double y) {
        int line = (int) Math.floor((y - top() + scrollY) / LINE);
        return y >= top() && y < bottom() && line < lines ? Optional.of(line) : Optional.empty();
    }

    /// The column at a point of the head or foot.
    Optional<Integer> columnAt(double x) {
        int column = (int) Math.floor((x - left() + scrollX) / column());
        return x >= left() && x < right() && column < columns ? Optional.of(column) : Optional.empty();
    }
}
