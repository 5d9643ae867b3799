package dev.remit.report.raci;

import dev.remit.analysis.figure.Measure;
import dev.remit.model.Letters;
import dev.remit.report.Block;
import dev.remit.report.Cell;
import dev.remit.report.Column;
import dev.remit.report.Note;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The letters of one team: the activities in which it has any down by phase, its services across. Of many services
/// those with the very same letters share a column, as a platform team has hundreds of them and few kinds.
record TeamTable(TeamDuty duty, List<Alike> columns) {
    private static final int MOST = 8;
    private static final int CODE_WIDTH = 56;
    private static final int SERVICE_WIDTH = 92;

    /// Services in which the team has the same letters for the same reasons, and its cells there by row.
    private record Alike(List<TeamDuty.Place> places, List<Cell> cells) {
        String first() {
            return places.getFirst().matrix().service().name();
        }
    }

    static TeamTable of(TeamDuty duty) {
        return new TeamTable(duty, duty.services().size() <= MOST ? each(duty) : folded(duty));
    }

    TableBlock block() {
        var caption = Text.of(
                "What {0} does, answers for, is asked and is told about",
                duty.team().name());
        return new TableBlock(
                caption.toString(), Text.of("Phase").toString(), heads(), phases(), Optional.of(totals()));
    }

    /// Which services share a column.
    List<Block> notes() {
        return columns.stream()
                .filter(column -> column.places().size() > 1)
                .<Block>map(column -> new Note(Text.of(
                                "Alike with {0}: {1}.",
                                column.first(),
                                dev.remit.text.Words.list(column.places().stream()
                                        .skip(1)
                                        .map(place -> place.matrix().service().name())
                                        .toList()))
                        .toString()))
                .toList();
    }

    static String percent(Optional<Double> share) {
        return share.map(it -> Math.round(it * 1000) / 1000.0)
                .map(Measure.SHARE::shown)
                .orElseGet(Words.UNKNOWN::text);
    }

    private static List<Alike> each(TeamDuty duty) {
        return duty.services().stream()
                .map(place -> new Alike(List.of(place), cells(place)))
                .toList();
    }

    private static List<Alike> folded(TeamDuty duty) {
        Map<List<Cell>, List<TeamDuty.Place>> kinds = new LinkedHashMap<>();
        for (var place : duty.services())
            kinds.computeIfAbsent(cells(place), none -> new ArrayList<>()).add(place);
        return kinds.entrySet().stream()
                .map(kind -> new Alike(kind.getValue(), kind.getKey()))
                .toList();
    }

    private static List<Cell> cells(TeamDuty.Place place) {
        return place.cells().stream().map(RaciTile::of).toList();
    }

    private List<Column> heads() {
        var heads = new ArrayList<Column>();
        heads.add(Column.of("activity", Text.of("Activity").toString(), Column.Kind.CODE, CODE_WIDTH));
        heads.add(Column.of("activity_name", "", Column.Kind.NAME, 0));
        for (var column : columns) heads.add(head(column));
        return heads;
    }

    private static Column head(Alike column) {
        var service = column.places().getFirst().matrix().service();
        int more = column.places().size() - 1;
        return Column.of(service.id().text(), service.name(), Column.Kind.LETTERS, SERVICE_WIDTH)
                .under(more == 0 ? "" : Text.of("and {0} alike", more).toString());
    }

    private List<TableBlock.Group> phases() {
        if (columns.isEmpty()) return List.of();
        Map<String, List<TableBlock.Row>> phases = new LinkedHashMap<>();
        var rows = columns.getFirst().places().getFirst().matrix().rows();
        for (int row = 0; row < rows.size(); row++) {
            if (isEmpty(row)) continue;
            var activity = rows.get(row).activity();
            phases.computeIfAbsent(activity.phase().toString(), none -> new ArrayList<>())
                    .add(line(activity, row));
        }
        return phases.entrySet().stream()
                .map(phase -> new TableBlock.Group(phase.getKey(), phase.getValue()))
                .toList();
    }

    private boolean isEmpty(int row) {
        return columns.stream()
                .allMatch(column -> column.cells().get(row).plain().isEmpty());
    }

    private TableBlock.Row line(dev.remit.raci.Activity activity, int row) {
        var line = new ArrayList<Cell>();
        line.add(Words.of(activity.code()));
        line.add(Words.of(activity.name()));
        for (var column : columns) line.add(column.cells().get(row));
        return new TableBlock.Row(line);
    }

    private TableBlock.Totals totals() {
        var counts = columns.stream()
                .map(column -> (Cell) Quantity.of(answers(column.places().getFirst())))
                .toList();
        return new TableBlock.Totals(
                Text.of("Activities it answers for in each (A)").toString(), counts);
    }

    private static long answers(TeamDuty.Place place) {
        return IntStream.range(0, place.matrix().letters().size())
                .mapToObj(row -> place.matrix().letters().get(row).get(place.column()))
                .filter(Letters::isAccountable)
                .count();
    }
}
