package dev.remit.report.raci;

import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What teams are for services, for machines: one row a letter, or one row a team and service with a column an
/// activity.
final class TeamGrids {
    private static final List<String> SERVICE = List.of("team_id", "team", "service_id", "service", "model");

    private TeamGrids() {}

    static Grid tall(List<TeamDuty> duties) {
        return new Grid(
                headed(List.of("activity", "activity_name", "letters", "origin")),
                () -> duties.stream().flatMap(duty -> duty.services().stream().flatMap(place -> tall(duty, place))));
    }

    static Grid wide(List<TeamDuty> duties, List<Activity> activities) {
        return new Grid(
                headed(activities.stream().map(Activity::code).toList()),
                () -> duties.stream().flatMap(duty -> duty.services().stream().map(place -> wide(duty, place))));
    }

    private static List<String> headed(List<String> more) {
        var header = new ArrayList<>(SERVICE);
        header.addAll(more);
        return header;
    }

    private static List<Cell> wide(TeamDuty duty, TeamDuty.Place place) {
        var row = row(duty, place);
        place.cells().forEach(cell -> row.add(RaciTile.of(cell.letters())));
        return row;
    }

    private static Stream<List<Cell>> tall(TeamDuty duty, TeamDuty.Place place) {
        return place.cells().stream().filter(cell -> !cell.isEmpty()).map(cell -> tall(duty, place, cell));
    }

    private static List<Cell> tall(TeamDuty duty, TeamDuty.Place place, dev.remit.raci.Cell cell) {
        var row = row(duty, place);
        row.add(Words.of(cell.activity().code()));
        row.add(Words.of(cell.activity().name()));
        row.add(RaciTile.of(cell.letters()));
        row.add(Words.of(cell.origin().name().toLowerCase(Locale.ROOT)));
        return row;
    }

    private static List<Cell> row(TeamDuty duty, TeamDuty.Place place) {
        Matrix matrix = place.matrix();
        var row = new ArrayList<Cell>();
        row.add(Words.of(duty.team().id()));
        row.add(Words.of(duty.team().name()));
        row.add(Words.of(matrix.service().id()));
        row.add(Words.of(matrix.service().name()));
        row.add(matrix.model().<Cell>map(model -> Words.of(model.name())).orElse(Blank.BLANK));
        return row;
    }
}
