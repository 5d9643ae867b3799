package dev.remit.ui.raci;

import dev.remit.editor.Remark;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The grid at one moment: what is shown, where the cursor stands, what is selected. Immutable; an act makes another
/// one of it.
///
/// @param raci whose letters are shown
/// @param cursor the cell that has the keyboard
/// @param anchor where the selection began; the cursor is its other corner
/// @param typed the letters that were typed since the cursor came here, to which the next ones are added
/// @param page how many lines are seen at once
/// @param signature who sets letters by hand, and why
public record Workspace(
        Tableau tableau,
        Raci raci,
        Place cursor,
        Place anchor,
        Optional<Mark> typed,
        int page,
        Variant variant,
        Signature signature) {
    /// More would take seconds and hundreds of megabytes: 13 million cells of 11,520 services and 1,157 teams.
    public static final int MOST = 50_000;

    public static Workspace of(Raci raci, Signature signature) {
        return new Workspace(
                Tableau.EMPTY, raci, Place.FIRST, Place.FIRST, Optional.empty(), 1, Variant.RACI, signature);
    }

    public Step on(Act act) {
        return act.isWriting() && selection().cells() > MOST ? tooMany() : done(act);
    }

    private Step tooMany() {
        var why = Text.of(
                "{0} cells are selected. Select at most {1} to change them at once.",
                selection().cells(), MOST);
        return new Step(this, Optional.of(Deed.refused(Remark.of(why))));
    }

    private Step done(Act act) {
        return switch (act) {
            case Act.Write(var mark) -> Writing.write(mark, this);
            case Act.Toggle(var letter) -> Writing.toggle(letter, this);
            case Act.Put(var mark) -> Writing.put(mark, this);
            case Act.Clear() -> Writing.put(Mark.NONE, this);
            case Act.Alone() -> Writing.alone(this);
            case Act.Return() -> Writing.giveBack(this);
            case Act.ForDomain() -> Spreading.overDomain(this);
            case Act.FillDown() -> Filling.down(this);
            case Act.FillRight() -> Filling.right(this);
            case Act.Go(var way, var reach) -> Step.to(at(Walking.from(cursor, way, reach, this)));
            case Act.Extend(var way, var reach) -> Step.to(stretched(Walking.from(cursor, way, reach, this)));
            case Act.Next() -> Step.to(at(Walking.next(this)));
            case Act.Previous() -> Step.to(at(Walking.previous(this)));
            case Act.Point(var place) -> Step.to(tableau.spot(place).isPresent() ? at(place) : this);
            case Act.Stretch(var place) -> Step.to(tableau.spot(place).isPresent() ? stretched(place) : this);
            case Act.All() -> Step.to(all());
        };
    }

    /// The cells that are selected.
    public Block selection() {
        return Block.between(anchor, cursor);
    }

    public Optional<Spot> spot() {
        return tableau.spot(cursor);
    }

    public Optional<Cell> cell() {
        return tableau.cell(cursor, raci);
    }

    /// Their names, line by line; titles between them are left out.
    public List<Spot> selected() {
        var block = selection();
        var spots = new ArrayList<Spot>();
        for (int line = block.top(); line <= block.bottom(); line++) {
            for (int column = block.left(); column <= block.right(); column++)
                tableau.spot(new Place(line, column)).ifPresent(spots::add);
        }
        return spots;
    }

    /// The same of another revision, in which nothing but letters is different.
    public Workspace over(Raci other) {
        return other == raci ? this : new Workspace(tableau, other, cursor, anchor, typed, page, variant, signature);
    }

    /// With other lines and columns; the cursor stays on its cell where that is still shown.
    public Workspace showing(Tableau other, Raci ofOther) {
        var place = spot().flatMap(other::place).orElseGet(() -> Walking.nearest(cursor, other));
        boolean isHere = place.equals(cursor) && tableau.view().equals(other.view());
        return new Workspace(
                other,
                ofOther,
                place,
                isHere && other.spot(anchor).isPresent() ? anchor : place,
                isHere ? typed : Optional.empty(),
                page,
                variant,
                signature);
    }

    public Workspace at(Place place) {
        return place.equals(cursor) && place.equals(anchor)
                ? this
                : new Workspace(tableau, raci, place, place, Optional.empty(), page, variant, signature);
    }

    private Workspace stretched(Place to) {
        return to.equals(cursor)
                ? this
                : new Workspace(tableau, raci, to, anchor, Optional.empty(), page, variant, signature);
    }

    /// The first cell is the anchor and not the cursor, as the view goes with the cursor.
    private Workspace all() {
        if (tableau.isEmpty()) return this;
        var first = Walking.nearest(Place.FIRST, tableau);
        var last = Walking.nearest(
                new Place(tableau.lines().size() - 1, tableau.columns().size() - 1), tableau);
        return new Workspace(tableau, raci, first, last, Optional.empty(), page, variant, signature);
    }

    Workspace typing(Mark mark) {
        return new Workspace(tableau, raci, cursor, anchor, Optional.of(mark), page, variant, signature);
    }

    /// As if nothing had been typed here yet.
    Workspace untyped() {
        return typed.isEmpty()
                ? this
                : new Workspace(tableau, raci, cursor, anchor, Optional.empty(), page, variant, signature);
    }

    public Workspace paging(int lines) {
        int seen = Math.max(1, lines);
        return seen == page ? this : new Workspace(tableau, raci, cursor, anchor, typed, seen, variant, signature);
    }

    public Workspace in(Variant other) {
        return other == variant ? this : new Workspace(tableau, raci, cursor, anchor, typed, page, other, signature);
    }

    public Workspace signed(Signature other) {
        return other.equals(signature)
                ? this
                : new Workspace(tableau, raci, cursor, anchor, typed, page, variant, other);
    }
}
