package dev.remit.ui.raci;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import dev.remit.text.NameOrder;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands across.
final class Columns {
    private Columns() {}

    /// The teams that fill roles of the service.
    static List<Column> ofService(Matrix matrix) {
        return matrix.parties().stream().map(Columns::of).toList();
    }

    private static Column of(Party party) {
        return new Column.OfTeam(party.team().id(), party.team().name(), party.roles());
    }

    /// The activities for which the team has a letter in any of those.
    static List<Column> ofTeam(Raci raci, List<Matrix> matrices, Id team) {
        var used = new BitSet();
        for (Matrix matrix : matrices) add(matrix, matrix.column(team), used);
        return used.stream()
                .<Column>mapToObj(
                        place -> new Column.OfActivity(raci.activities().get(place)))
                .toList();
    }

    private static void add(Matrix matrix, int column, BitSet used) {
        var rows = matrix.rows();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            if (row.letters().get(column) != Letters.NONE) used.set(place);
        }
    }

    /// The teams that fill a role of any service, by name.
    static List<Column> ofAll(Raci raci) {
        Map<Id, Team> teams = new HashMap<>();
        for (Matrix matrix : raci.matrices())
            for (Party party : matrix.parties()) teams.put(party.team().id(), party.team());
        return teams.values().stream()
                .sorted(Comparator.comparing(Team::name, NameOrder.BY_NAME).thenComparing(Team::id))
                .<Column>map(team -> new Column.OfTeam(team.id(), team.name(), List.of()))
                .toList();
    }
}
