package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.RaciOverride;
import dev.remit.model.Team;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.stream.Stream;

/// What one team is for one activity of a service, and why. A view on its matrix: reasons are found when asked for.
public final class Cell {
    private final Matrix matrix;
    private final Row row;
    private final int column;

    Cell(Matrix matrix, Row row, int column) {
        this.matrix = matrix;
        this.row = row;
        this.column = column;
    }

    public Activity activity() {
        return row.activity();
    }

    public Party party() {
        return matrix.parties().get(column);
    }

    public Team team() {
        return party().team();
    }

    public Letters letters() {
        return row.letters().get(column);
    }

    public boolean isEmpty() {
        return letters() == Letters.NONE;
    }

    /// The strongest origin of its letters; OVERRIDE too where letters were taken away by hand and none is left.
    public Origin origin() {
        return matrix.origin(row, column);
    }

    /// One a role, in the order of the roles: those the team fills, and those it stands in for.
    public List<Reason> reasons() {
        return matrix.reasons(row, column);
    }

    /// The letters, and whether they only support: an R set by hand so, which no other role brings in full.
    public Mark mark() {
        boolean maySupport = letters() == Letters.R && origin() == Origin.OVERRIDE;
        return maySupport && doing().allMatch(Reason::supports) ? Mark.SUPPORT : Mark.of(letters());
    }

    private Stream<Reason> doing() {
        return reasons().stream().filter(reason -> reason.letters() == Letters.R);
    }

    /// What each role that comes to this column must have so that the team has what is wanted, with as little set by
    /// hand as can be. In the order of the roles.
    public List<Setting> settings(Mark wanted) {
        return Setting.of(matrix.seats(row, column), wanted);
    }

    /// What is set by hand for this service alone, for the roles that come to this column.
    public List<RaciOverride> overrides() {
        return matrix.seats(row, column).stream()
                .flatMap(seat -> seat.ladder().service().stream())
                .map(Entry.ByHand::override)
                .toList();
    }

    /// What is set by hand for all of the service's domain, likewise.
    public List<RaciOverride> ofDomain() {
        return matrix.seats(row, column).stream()
                .flatMap(seat -> seat.ladder().domain().stream())
                .map(Entry.ByHand::override)
                .toList();
    }

    /// "R+A Core: default of YBIYRI, row OPS-02; fills BUILD because it builds the service".
    public Text text() {
        return isEmpty()
                ? Text.of("{0} has no letter: {1}", team().name(), why())
                : Text.of("{0} {1}: {2}", letters().spelling(), team().name(), why());
    }

    /// What follows the colon there. Where roles merge, the letters each brings stand first.
    public Text why() {
        var speaking = reasons().stream()
                .filter(reason -> isEmpty() || reason.letters() != Letters.NONE)
                .toList();
        boolean alone = isEmpty() || speaking.size() == 1;
        var parts = speaking.stream().map(alone ? Reason::text : Cell::part).toList();
        return Text.of("{0}", Words.list(parts));
    }

    private static Text part(Reason reason) {
        return Text.of("{0} ({1})", reason.letters().spelling(), reason.text());
    }
}
