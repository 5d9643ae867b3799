package dev.remit.report.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.raci.Role;
import dev.remit.raci.Row;
import dev.remit.report.Cell;
import dev.remit.report.Column;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Variant;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A matrix as a table: activities by phase down, the teams that have letters across, and how many activities each
/// answers for.
record RaciTable(Matrix matrix, Lettering lettering, List<Integer> columns) {
    private static final int CODE_WIDTH = 56;
    private static final int TEAM_WIDTH = 92;

    static TableBlock of(Matrix matrix) {
        return of(matrix, new Lettering(Variant.RACI));
    }

    static TableBlock of(Matrix matrix, Lettering lettering) {
        return new RaciTable(matrix, lettering, lettered(matrix, lettering)).block();
    }

    private static List<Integer> lettered(Matrix matrix, Lettering lettering) {
        return IntStream.range(0, matrix.parties().size())
                .filter(column -> lettering.rows(matrix).stream()
                        .anyMatch(row -> row.letters().get(column) != Letters.NONE))
                .boxed()
                .toList();
    }

    private TableBlock block() {
        var caption = Text.of(
                "Who is responsible, accountable, consulted and informed for {0}",
                matrix.service().name());
        return new TableBlock(
                caption.toString(), Text.of("Phase").toString(), heads(), phases(), Optional.of(totals()));
    }

    private List<Column> heads() {
        var heads = new ArrayList<Column>();
        heads.add(Column.of("activity", Text.of("Activity").toString(), Column.Kind.CODE, CODE_WIDTH));
        heads.add(Column.of("activity_name", "", Column.Kind.NAME, 0));
        for (int column : columns) heads.add(head(matrix.parties().get(column)));
        return heads;
    }

    private Column head(Party party) {
        String parts =
                party.roles().stream().map(this::part).map(Text::toString).collect(Collectors.joining(", "));
        return Column.of(party.team().id().text(), party.team().name(), Column.Kind.LETTERS, TEAM_WIDTH)
                .under(parts);
    }

    /// What a team does in a role, in a word.
    private Text part(Role role) {
        return switch (role) {
            case Role.Fixed.BUILD -> Text.of("builds");
            case Role.Fixed.SRE -> runs(OperatingModel.SRE_RUN) ? Text.of("runs") : Text.of("SRE");
            case Role.Fixed.PLATFORM -> Text.of("platform");
            case Role.Fixed.SECURITY -> Text.of("security");
            case Role.Fixed.OPS -> runs(OperatingModel.OPS_HANDOFF) ? Text.of("runs") : Text.of("operations");
            case Role.Fixed.MANAGER -> Text.of("manages");
            case Role.Own own -> own.title();
        };
    }

    private boolean runs(OperatingModel model) {
        return matrix.model().equals(Optional.of(model));
    }

    private List<TableBlock.Group> phases() {
        Map<String, List<TableBlock.Row>> phases = new LinkedHashMap<>();
        for (var row : lettering.rows(matrix))
            phases.computeIfAbsent(row.activity().phase().toString(), phase -> new ArrayList<>())
                    .add(line(row));
        return phases.entrySet().stream()
                .map(phase -> new TableBlock.Group(phase.getKey(), phase.getValue()))
                .toList();
    }

    private TableBlock.Row line(Row row) {
        var tiles = lettering.tiles(row);
        var line = new ArrayList<Cell>();
        line.add(new Words(row.activity().code()));
        line.add(new Words(row.activity().name().toString()));
        for (int column : columns) line.add(tiles.get(column));
        return new TableBlock.Row(line);
    }

    private TableBlock.Totals totals() {
        var counts = columns.stream()
                .map(column -> (Cell) Quantity.of(answered(column)))
                .toList();
        return new TableBlock.Totals(
                Text.of("Activities each team answers for (A)").toString(), counts);
    }

    private long answered(int column) {
        return lettering.rows(matrix).stream()
                .filter(row -> row.letters().get(column).isAccountable())
                .count();
    }
}
