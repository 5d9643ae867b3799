package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/// The RACI of one service: its activities down, its teams across, and why each cell is as it is (model.md 2.13).
///
/// The letters of a role are those of the nearest entry: set by hand for the service, for its domain, overlay, default
/// table. They go to the team that fills the role. Where none does, C and I are dropped, and R and A move to the role
/// it falls back on; only without a building team they go nowhere. Letters that meet in one cell merge. So a row has as
/// many A's as the roles had, unless two of them meet.
public final class Matrix {
    private final Scheme scheme;
    private final Service service;
    private final Optional<OperatingModel> model;
    private final Staff staff;
    private final Grid grid;
    private final Landed landed;

    private Matrix(Scheme scheme, Structure structure, Service service) {
        this.scheme = scheme;
        this.service = service;
        this.model = structure.model(service);
        this.staff = Staff.of(scheme.roles(), Fillings.of(structure, service));
        this.grid = new Grid(scheme.sheet(service, model), staff, scheme.roles().size());
        this.landed = grid.landed();
    }

    public static Matrix of(Structure structure, Service service) {
        return of(Scheme.of(structure.document()), structure, service);
    }

    static Matrix of(Scheme scheme, Structure structure, Service service) {
        return new Matrix(scheme, structure, service);
    }

    public Service service() {
        return service;
    }

    /// The operating model in force; while it is empty the tables of YBIYRI count.
    public Optional<OperatingModel> model() {
        return model;
    }

    /// The columns: the teams that fill roles, in the order of their first roles, whether they have letters or not.
    public List<Party> parties() {
        return staff.parties();
    }

    /// One an activity, in the order of the phases. A view: each is made when it is asked for, as the matrices of
    /// 10,000 services would hold 300,000 of them, a quarter of what a check holds, and few are looked at twice.
    public List<Row> rows() {
        return new Rows();
    }

    /// The letters of all rows by column: the very same list for services whose roles sit alike, so that what follows
    /// from letters alone need be found out once.
    public List<List<Letters>> letters() {
        return landed.letters();
    }

    /// The rows of the default delivery flow, in its order.
    public List<Row> flow() {
        var flow = new ArrayList<Row>(scheme.flow().size());
        for (int place : scheme.flow()) flow.add(row(place));
        return flow;
    }

    /// The row of the activity with this code; empty where the document has none.
    public Optional<Row> row(String code) {
        var place = scheme.activities().place(code);
        return place.isPresent() ? Optional.of(row(place.getAsInt())) : Optional.empty();
    }

    /// What the team is for the activity; empty where the document has no such activity, or the team fills no role
    /// here.
    public Optional<Cell> cell(String activity, Id team) {
        int column = column(team);
        return column < 0 ? Optional.empty() : row(activity).map(row -> new Cell(this, row, column));
    }

    /// The place of the team among the parties; -1 where it fills no role. Without a stream, as a grid asks it for
    /// every cell it paints.
    public int column(Id team) {
        var parties = parties();
        for (int column = 0; column < parties.size(); column++) {
            if (parties.get(column).team().id().equals(team)) return column;
        }
        return -1;
    }

    /// All roles of the document, filled here or not.
    public List<Role> roles() {
        return scheme.roles().items();
    }

    /// The team that fills the role for this service, and why; empty where none does.
    public Optional<Filling> filling(Role role) {
        var place = scheme.roles().place(role.code());
        return place.isPresent() ? staff.filling(place.getAsInt()) : Optional.empty();
    }

    /// What sets the letters of the role, filled or not, before they go to teams.
    public Ladder ladder(Activity activity, Role role) {
        return scheme.ladder(service, model, activity, role);
    }

    /// The roles whose duties moved to another team, each with the activities.
    public List<Fallback> fallbacks() {
        var fallbacks = new ArrayList<Fallback>(0);
        for (int role = 0; role < landed.moved().size(); role++) {
            var moved = landed.moved().get(role);
            if (!moved.isEmpty()) fallbacks.add(fallback(role, moved));
        }
        return fallbacks;
    }

    Activity activity(int place) {
        return scheme.activities().at(place);
    }

    Origin origin(Row row, int column) {
        return grid.origin(row.place(), column, row.letters().get(column));
    }

    List<Reason> reasons(Row row, int column) {
        var reasons = new ArrayList<Reason>();
        for (int role = 0; role < roles().size(); role++)
            if (grid.lands(row.place(), role, column)) reasons.add(reason(row.activity(), role));
        return reasons;
    }

    /// The roles whose letters, or only duties, come to the column.
    List<Setting.Seat> seats(Row row, int column) {
        var seats = new ArrayList<Setting.Seat>();
        for (int role = 0; role < roles().size(); role++) {
            if (staff.column(role) == column)
                seats.add(new Setting.Seat(
                        roles().get(role), staff.isFilled(role), ladder(row.activity(), roles().get(role))));
        }
        return seats;
    }

    private Row row(int place) {
        return new Row(this, place, landed.letters().get(place));
    }

    private final class Rows extends AbstractList<Row> implements RandomAccess {
        @Override
        public Row get(int place) {
            return row(place);
        }

        @Override
        public int size() {
            return landed.letters().size();
        }
    }

    private Reason reason(Activity activity, int place) {
        var role = roles().get(place);
        var ladder = ladder(activity, role);
        var filling = staff.duty(place).orElseThrow();
        return staff.isFilled(place) ? new Reason.Filled(filling, ladder) : new Reason.Moved(role, filling, ladder);
    }

    private Fallback fallback(int role, List<Integer> moved) {
        return new Fallback(
                roles().get(role),
                parties().get(staff.column(role)).team(),
                moved.stream().map(this::activity).toList());
    }
}
