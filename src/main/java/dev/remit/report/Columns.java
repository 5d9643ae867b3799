package dev.remit.report;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns of a table of things of one sort and what stands in each, said once for people and for machines.
///
/// `Columns.<Service>none().machine("service_id", it -> Words.of(it.id())).name("service", Text.of("Service"), 0, …)`.
public record Columns<T>(List<Part<T>> parts) {
    public Columns {
        parts = List.copyOf(parts);
    }

    /// One column.
    ///
    /// @param printed whether people see it; ids are for machines alone
    public record Part<T>(Column column, Function<T, Cell> cell, boolean printed) {}

    public static <T> Columns<T> none() {
        return new Columns<>(List.of());
    }

    /// For machines alone, such as the id of what the next column names.
    public Columns<T> machine(String id, Function<T, Cell> cell) {
        return and(new Part<>(Column.of(id, "", Column.Kind.CODE, 0), cell, false));
    }

    public Columns<T> name(String id, Text label, int width, Function<T, Cell> cell) {
        return and(id, label, Column.Kind.NAME, width, cell);
    }

    public Columns<T> text(String id, Text label, int width, Function<T, Cell> cell) {
        return and(id, label, Column.Kind.TEXT, width, cell);
    }

    public Columns<T> number(String id, Text label, int width, Function<T, Cell> cell) {
        return and(id, label, Column.Kind.NUMBER, width, cell);
    }

    public Columns<T> code(String id, Text label, int width, Function<T, Cell> cell) {
        return and(id, label, Column.Kind.CODE, width, cell);
    }

    private Columns<T> and(String id, Text label, Column.Kind kind, int width, Function<T, Cell> cell) {
        return and(new Part<>(Column.of(id, label.toString(), kind, width), cell, true));
    }

    private Columns<T> and(Part<T> part) {
        return new Columns<>(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /// @param caption what it shows, for those who hear it
    public TableBlock table(Text caption, List<T> rows) {
        return table(caption, Text.of(""), Map.of("", rows));
    }

    /// In groups, in the order of the map.
    public TableBlock table(Text caption, Text groupLabel, Map<String, List<T>> groups) {
        var all = new ArrayList<TableBlock.Group>();
        groups.forEach((label, rows) ->
                all.add(new TableBlock.Group(label, rows.stream().map(this::row).toList())));
        return new TableBlock(caption.toString(), groupLabel.toString(), heads(), all, Optional.empty());
    }

    /// One flat table, with the columns that only machines see.
    public Grid grid(List<T> rows) {
        return new Grid(
                parts.stream().map(part -> part.column().id()).toList(),
                rows.stream().map(row -> cells(parts.stream(), row)).toList());
    }

    /// Those that people see.
    public List<Column> heads() {
        return printed().map(Part::column).toList();
    }

    /// What people see of one thing.
    public TableBlock.Row row(T it) {
        return new TableBlock.Row(cells(printed(), it));
    }

    private Stream<Part<T>> printed() {
        return parts.stream().filter(Part::printed);
    }

    private static <T> List<Cell> cells(Stream<Part<T>> parts, T it) {
        return parts.map(part -> part.cell().apply(it)).toList();
    }
}
