package dev.remit.cli;

import dev.remit.model.OperatingModel;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.text.Visible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A resolved matrix for a terminal: a heading for each service, team or activity, and its letters below.
final class RaciText {
    private final List<Matrix> matrices;
    private final Chosen chosen;
    private final Function<Cell, String> reason;

    private RaciText(List<Matrix> matrices, Chosen chosen, Function<Cell, String> reason) {
        this.matrices = matrices;
        this.chosen = chosen;
        this.reason = reason;
    }

    static RaciText of(Raci raci, Chosen chosen) {
        return new RaciText(matrices(raci, chosen), chosen, cell -> "");
    }

    /// With the reason behind each letter.
    static RaciText explained(Raci raci, Chosen chosen) {
        return new RaciText(matrices(raci, chosen), chosen, cell -> ": " + cell.why());
    }

    /// One line an activity and a letter.
    String byService() {
        return matrices.stream().map(this::service).collect(Collectors.joining("\n"));
    }

    String byTeam() {
        var lines = new TreeMap<String, List<String>>();
        for (Matrix matrix : matrices) {
            for (Row row : rows(matrix))
                for (Cell cell : cells(row)) {
                    String where = String.format(
                            Locale.ROOT,
                            "%s  %s  %s",
                            letters(cell),
                            row.activity().code(),
                            matrix.service().name());
                    lines.computeIfAbsent(cell.team().name(), key -> new ArrayList<>())
                            .add(where + reason.apply(cell));
                }
        }
        return blocks(lines);
    }

    String byActivity() {
        var lines = new LinkedHashMap<String, List<String>>();
        for (Matrix matrix : matrices) {
            for (Row row : rows(matrix)) {
                var block = lines.computeIfAbsent(heading(row), key -> new ArrayList<>());
                for (Cell cell : cells(row)) {
                    block.add(String.format(
                            Locale.ROOT,
                            "%s  %s  %s%s",
                            letters(cell),
                            matrix.service().name(),
                            cell.team().name(),
                            reason.apply(cell)));
                }
            }
        }
        return blocks(lines);
    }

    private String service(Matrix matrix) {
        var lines = new LinkedHashMap<String, List<String>>();
        for (Row row : rows(matrix)) {
            var block = lines.computeIfAbsent(heading(row), key -> new ArrayList<>());
            for (Cell cell : cells(row))
                block.add(letters(cell) + "  " + cell.team().name() + reason.apply(cell));
        }
        String model = matrix.model().map(OperatingModel::label).orElse("Nobody decided who runs it");
        return Visible.of(matrix.service().name() + ": " + model) + "\n\n" + blocks(lines);
    }

    private List<Row> rows(Matrix matrix) {
        return matrix.rows().stream()
                .filter(row -> chosen.includes("activity", row.activity().code()))
                .toList();
    }

    private List<Cell> cells(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> chosen.includes("team", cell.team().id().text()))
                .toList();
    }

    private static List<Matrix> matrices(Raci raci, Chosen chosen) {
        return raci.matrices().stream()
                .filter(matrix ->
                        chosen.includes("service", matrix.service().id().text()))
                .toList();
    }

    private static String heading(Row row) {
        return row.activity().code() + "  " + row.activity().name();
    }

    private static String letters(Cell cell) {
        return String.format(Locale.ROOT, "%-3s", cell.letters().spelling());
    }

    private static String blocks(Map<String, List<String>> blocks) {
        var text = new StringBuilder();
        blocks.forEach((heading, lines) -> {
            if (lines.isEmpty()) return;
            text.append(Visible.of(heading)).append('\n');
            lines.forEach(line -> text.append("  ").append(Visible.of(line)).append('\n'));
        });
        return text.toString();
    }
}
