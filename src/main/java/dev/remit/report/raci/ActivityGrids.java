package dev.remit.report.raci;

import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Activities across services, for machines: one row a letter, or one row a service with the teams by letter, parted by
/// bars.
final class ActivityGrids {
    private static final List<String> SERVICE = List.of("activity", "activity_name", "service_id", "service", "model");

    private ActivityGrids() {}

    static Grid tall(List<ActivityPage> pages) {
        return new Grid(
                headed("team_id", "team", "letters", "origin"),
                () -> rows(pages)
                        .flatMap(row -> row.cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .map(cell -> tall(row, cell))));
    }

    static Grid wide(List<ActivityPage> pages) {
        return new Grid(
                headed("accountable", "responsible", "consulted", "informed", "by_hand", "stand_in"),
                () -> rows(pages).map(ActivityGrids::wide));
    }

    private static Stream<ActivityRow> rows(List<ActivityPage> pages) {
        return pages.stream().flatMap(page -> page.rows().stream());
    }

    private static List<String> headed(String... more) {
        var header = new ArrayList<>(SERVICE);
        header.addAll(List.of(more));
        return header;
    }

    private static List<Cell> tall(ActivityRow activity, dev.remit.raci.Cell cell) {
        var row = row(activity);
        row.add(Words.of(cell.team().id()));
        row.add(Words.of(cell.team().name()));
        row.add(RaciTile.of(cell.letters()));
        row.add(Words.of(cell.origin().name().toLowerCase(Locale.ROOT)));
        return row;
    }

    private static List<Cell> wide(ActivityRow activity) {
        var row = row(activity);
        row.add(teams(activity, cell -> cell.letters().isAccountable()));
        row.add(teams(activity, cell -> cell.letters().isResponsible()));
        row.add(teams(activity, cell -> cell.letters() == dev.remit.model.Letters.C));
        row.add(teams(activity, cell -> cell.letters() == dev.remit.model.Letters.I));
        row.add(teams(activity, cell -> cell.origin() == dev.remit.raci.Origin.OVERRIDE));
        row.add(teams(activity, cell -> cell.origin() == dev.remit.raci.Origin.FALLBACK));
        return row;
    }

    private static Cell teams(ActivityRow activity, Predicate<dev.remit.raci.Cell> wanted) {
        return Words.of(activity.cells().stream()
                .filter(wanted)
                .map(cell -> cell.team().name())
                .collect(Collectors.joining("|")));
    }

    private static List<Cell> row(ActivityRow activity) {
        var matrix = activity.matrix();
        var row = new ArrayList<Cell>();
        row.add(Words.of(activity.row().activity().code()));
        row.add(Words.of(activity.row().activity().name()));
        row.add(Words.of(matrix.service().id()));
        row.add(Words.of(matrix.service().name()));
        row.add(matrix.model().<Cell>map(model -> Words.of(model.name())).orElse(Blank.BLANK));
        return row;
    }
}
