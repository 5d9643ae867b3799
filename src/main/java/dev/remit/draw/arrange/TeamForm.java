package dev.remit.draw.arrange;

import dev.remit.draw.geometry.Rect;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;

/// How large a team is drawn and where its chips stand in it: rows of equal chips below a header.
///
/// Rows stand 12 apart, so that a finding mark on a chip's corner does not touch the row above.
///
/// @param head height of the header, in which no chip stands
/// @param least the width it has at least
/// @param empty the height it has without a chip
public record TeamForm(int chips, int columns, double head, double least, double empty) {
    public static final double CHIP_WIDTH = 176;
    public static final double CHIP_HEIGHT = 40;
    public static final double PADDING = 12;
    public static final double HEAD = 32;
    static final int MOST_COLUMNS = 4;
    private static final double BETWEEN_COLUMNS = 8;
    private static final double BETWEEN_ROWS = 12;
    private static final double GRID = 8;
    private static final double NARROWEST = 200;
    private static final double WIDEST_FOR_NAME = 384;
    private static final double LETTER = 8.5;
    private static final double LYING = 1.6;

    /// The form of a team with that many chips in up to `columns` columns; enabling teams stand upright.
    public static TeamForm of(Team team, int chips, int columns) {
        return team.is(TopologyType.ENABLING)
                ? new TeamForm(chips, 1, 112, 104, 272)
                : new TeamForm(chips, Math.clamp(columns, 1, Math.max(1, chips)), HEAD, least(team), empty(team));
    }

    /// With room for what it does for services of others, where that is its work.
    private static double empty(Team team) {
        return team.is(Specialism.SRE) || team.is(Specialism.OPERATIONS) ? 96 : 64;
    }

    /// Wide enough for most of its name.
    private static double least(Team team) {
        return Math.clamp(onGrid(team.name().length() * LETTER + 2 * PADDING), NARROWEST, WIDEST_FOR_NAME);
    }

    /// The form of a team whose width is given.
    public static TeamForm of(Team team, int chips, double width) {
        return of(team, chips, (int) ((width - 2 * PADDING + BETWEEN_COLUMNS) / (CHIP_WIDTH + BETWEEN_COLUMNS)));
    }

    /// The form where nothing speaks for another.
    public static TeamForm usual(Team team, int chips) {
        return lying(team, chips, (int) Math.ceil(Math.sqrt(chips)));
    }

    /// The form with at least so many columns that it lies: only enabling teams stand, and the shape tells the type.
    static TeamForm lying(Team team, int chips, int columns) {
        var form = of(team, chips, columns);
        return team.is(TopologyType.ENABLING) || form.width() >= LYING * form.height() || form.columns == chips
                ? form
                : lying(team, chips, columns + 1);
    }

    /// The form with only its header.
    public TeamForm collapsed() {
        return new TeamForm(0, 1, head, least, 48);
    }

    public double width() {
        if (chips == 0) return least;
        return Math.max(least, 2 * PADDING + columns * (CHIP_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS);
    }

    public double height() {
        if (chips == 0) return empty;
        double rows = Math.ceilDiv(chips, columns);
        return onGrid(head + rows * (CHIP_HEIGHT + BETWEEN_ROWS) - BETWEEN_ROWS + PADDING);
    }

    /// Where the chip of that number stands in a team drawn in that box.
    public Rect chip(int number, Rect team) {
        double left = team.x() + PADDING + number % columns * (CHIP_WIDTH + BETWEEN_COLUMNS);
        double top = team.y() + head + Math.floorDiv(number, columns) * (CHIP_HEIGHT + BETWEEN_ROWS);
        return new Rect(left, top, CHIP_WIDTH, CHIP_HEIGHT);
    }

    /// The next multiple of the grid.
    static double onGrid(double length) {
        return Math.ceil(length / GRID) * GRID;
    }
}
