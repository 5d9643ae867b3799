package dev.remit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of groups of rows, with a head that repeats on every page and perhaps a row of totals.
///
/// @param caption what it shows, for those who hear it
/// @param groupLabel the head of the column with the groups' names; empty where rows are not grouped
public record TableBlock(
        String caption, String groupLabel, List<Column> columns, List<Group> groups, Optional<Totals> totals)
        implements Block {
    public TableBlock {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        for (var group : groups) for (var row : group.rows()) checkWidth(row, columns.size());
    }

    /// Rows that belong together, such as the activities of a phase.
    public record Group(String label, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// Whether a row is set apart from the others, such as the teams that a plan changes.
    public enum Shade {
        PLAIN,
        SHADED
    }

    /// One cell a column.
    ///
    /// @param at what words elsewhere may lead to
    public record Row(List<Cell> cells, Anchor at, Shade shade) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(List<Cell> cells) {
            this(cells, Anchor.NONE, Shade.PLAIN);
        }

        public Row at(Anchor place) {
            return new Row(cells, place, shade);
        }

        public Row shaded() {
            return new Row(cells, at, Shade.SHADED);
        }
    }

    /// The last line. Its cells stand under the last columns, its label takes all before them.
    public record Totals(String label, List<Cell> cells) {
        public Totals {
            cells = List.copyOf(cells);
        }
    }

    /// A table without groups and totals.
    public static TableBlock of(String caption, List<Column> columns, List<Row> rows) {
        return new TableBlock(caption, "", columns, List.of(new Group("", rows)), Optional.empty());
    }

    public boolean isGrouped() {
        return !groupLabel.isEmpty();
    }

    public int rows() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    /// The first so many rows, without totals.
    public TableBlock first(int rows) {
        return new TableBlock(caption, groupLabel, columns, cut(0, rows), Optional.empty());
    }

    /// What is left without the first so many rows. A group that is cut keeps its name.
    public TableBlock from(int row) {
        return new TableBlock(caption, groupLabel, columns, cut(row, rows()), totals);
    }

    private List<Group> cut(int from, int to) {
        var kept = new ArrayList<Group>();
        int first = 0;
        for (var group : groups) {
            int size = group.rows().size();
            int begin = Math.clamp(from - first, 0, size);
            int end = Math.clamp(to - first, 0, size);
            if (begin < end) kept.add(new Group(group.label(), group.rows().subList(begin, end)));
            first += size;
        }
        return kept;
    }

    /// The columns at these places only, in that order, without the totals' cells of the others.
    public TableBlock only(List<Integer> places) {
        var kept = groups.stream()
                .map(group -> new Group(group.label(), rowsOnly(group.rows(), places)))
                .toList();
        return new TableBlock(caption, groupLabel, pick(columns, places), kept, totals.map(it -> only(it, places)));
    }

    private Totals only(Totals all, List<Integer> places) {
        int first = columns.size() - all.cells().size();
        var below = places.stream()
                .filter(place -> place >= first)
                .map(place -> all.cells().get(place - first))
                .toList();
        return new Totals(all.label(), below);
    }

    private static List<Row> rowsOnly(List<Row> rows, List<Integer> places) {
        return rows.stream()
                .map(row -> new Row(pick(row.cells(), places), row.at(), row.shade()))
                .toList();
    }

    private static <T> List<T> pick(List<T> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    /// The same without groups and totals: a group's name stands in every row.
    public Grid grid() {
        var header = new ArrayList<String>();
        if (isGrouped()) header.add(groupLabel.toLowerCase(java.util.Locale.ROOT));
        columns.forEach(column -> header.add(column.id()));
        return new Grid(header, () -> groups.stream().flatMap(this::flat));
    }

    private Stream<List<Cell>> flat(Group group) {
        return group.rows().stream().map(row -> isGrouped() ? labelled(group.label(), row.cells()) : row.cells());
    }

    private static List<Cell> labelled(String label, List<Cell> cells) {
        var all = new ArrayList<Cell>(cells.size() + 1);
        all.add(new Words(label));
        all.addAll(cells);
        return all;
    }

    private static void checkWidth(Row row, int columns) {
        if (row.cells().size() == columns) return;
        throw new IllegalArgumentException("A row of " + row.cells().size() + " cells under " + columns + " columns");
    }

    /// The places of all columns of this kind.
    public List<Integer> places(Column.Kind kind) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).kind() == kind)
                .boxed()
                .toList();
    }
}
