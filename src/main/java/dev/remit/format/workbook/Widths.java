package dev.remit.format.workbook;

import dev.remit.report.Cell;
import dev.remit.report.Scattered;
import dev.remit.report.Tab;
import dev.remit.report.Tab.Kind;
import java.util.Arrays;

/// How wide the columns of a sheet are, in characters: as wide as what stands in them, within reason.
final class Widths {
    /// So many rows are looked at; more would seldom say anything else.
    private static final int SAMPLED = 400;

    /// Columns of letters beyond that are narrow, under heads that are turned.
    private static final int MOST_FLAT = 10;

    private static final double LEAST_LETTERS = 11;

    /// Beside a bold head in the middle: the button of the filter, and as much on the other side.
    private static final long CENTRED = 5;

    private static final double TURNED_LETTERS = 5.5;
    private static final double LINE = 13.5;
    private static final double ROOM = 4;
    private static final int MOST_LINES = 6;
    private static final double POINTS_A_CHAR = 6.2;
    private static final double LEAST_TURNED = 60;
    private static final double MOST_TURNED = 220;

    private final Tab tab;
    private final int[] longest;
    private final boolean turned;

    private Widths(Tab tab) {
        this.tab = tab;
        this.longest = new int[tab.heads().size()];
        this.turned =
                tab.heads().stream().filter(head -> head.kind() == Kind.LETTERS).count() > MOST_FLAT;
        if (tab.sight() == Tab.Sight.SHOWN) measure();
    }

    private void measure() {
        int rows = 0;
        for (var row : tab.rows()) {
            Scattered.visit(row, this::measure);
            if (++rows == SAMPLED) break;
        }
    }

    static Widths of(Tab tab) {
        return new Widths(tab);
    }

    boolean areTurned() {
        return turned;
    }

    /// The height of the heads, in points: as many lines as the longest takes.
    double height() {
        return turned ? turnedHeight() : lines() * LINE + ROOM;
    }

    private double turnedHeight() {
        int most = tab.heads().stream()
                .filter(head -> head.kind() == Kind.LETTERS)
                .mapToInt(head -> head.label().length())
                .max()
                .orElse(0);
        return Math.clamp(most * POINTS_A_CHAR, LEAST_TURNED, MOST_TURNED);
    }

    private int lines() {
        int most = 1;
        for (int column = 0; column < tab.heads().size(); column++)
            most = Math.max(most, lines(tab.heads().get(column).label(), of(column) - 2));
        return Math.min(most, MOST_LINES);
    }

    /// Broken between words where they do not fit beside each other.
    private static int lines(String label, double width) {
        int lines = 1;
        double used = 0;
        for (String word : label.split(" ", -1)) {
            boolean isNext = used > 0 && used + 1 + word.length() > width;
            if (isNext) lines++;
            used = isNext || used == 0 ? word.length() : used + 1 + word.length();
        }
        return lines;
    }

    double of(int column) {
        var head = tab.heads().get(column);
        int label = Arrays.stream(head.label().split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return switch (head.kind()) {
            case ID, CODE -> fitting(column, label, 8, 26);
            case NAME -> fitting(column, label, 16, 76);
            case TEXT -> fitting(column, label, 10, 36);
            case PROSE -> fitting(column, label, 16, 60);
            case LETTERS -> turned ? TURNED_LETTERS : Math.clamp(label + CENTRED, LEAST_LETTERS, 22);
            case NUMBER -> fitting(column, label, 9, 16);
            case DAY -> fitting(column, label, 12, 14);
            case CHECK -> 10;
        };
    }

    /// Two more for the button of the filter.
    private double fitting(int column, int label, int least, int most) {
        return Math.clamp(Math.max(longest[column], label + 2L) + 2, least, most);
    }

    private void measure(int column, Cell cell) {
        longest[column] = Math.max(longest[column], cell.plain().length());
    }
}
