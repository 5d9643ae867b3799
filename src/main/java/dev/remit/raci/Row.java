package dev.remit.raci;

import dev.remit.model.Letters;
import dev.remit.model.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One activity of a service: what each of its teams is for it.
public final class Row {
    private final Matrix matrix;
    private final int place;
    private final List<Letters> letters;

    Row(Matrix matrix, int place, List<Letters> letters) {
        this.matrix = matrix;
        this.place = place;
        this.letters = letters;
    }

    public Activity activity() {
        return matrix.activity(place);
    }

    /// By column, in the order of the matrix's parties.
    public List<Letters> letters() {
        return letters;
    }

    /// One a column, empty ones too.
    public List<Cell> cells() {
        var cells = new ArrayList<Cell>(letters.size());
        for (int column = 0; column < letters.size(); column++) cells.add(new Cell(matrix, this, column));
        return cells;
    }

    /// How many teams have such letters: `count(Letters::isAccountable)`.
    public int count(Predicate<Letters> wanted) {
        int count = 0;
        for (int column = 0; column < letters.size(); column++) if (wanted.test(letters.get(column))) count++;
        return count;
    }

    /// The teams that have such letters, in the order of the columns.
    public List<Team> teams(Predicate<Letters> wanted) {
        var teams = new ArrayList<Team>(1);
        for (int column = 0; column < letters.size(); column++) {
            if (wanted.test(letters.get(column)))
                teams.add(matrix.parties().get(column).team());
        }
        return teams;
    }

    /// The teams that answer for it: in a good row exactly one.
    public List<Team> accountable() {
        return teams(Letters::isAccountable);
    }

    /// The teams that do it.
    public List<Team> responsible() {
        return teams(Letters::isResponsible);
    }

    /// The teams that are asked before.
    public List<Team> consulted() {
        return teams(each -> each == Letters.C);
    }

    /// The teams that are told after.
    public List<Team> informed() {
        return teams(each -> each == Letters.I);
    }

    /// The team that takes it forward in a delivery flow: it does it and answers for it, else the first that does it.
    public Optional<Team> lead() {
        int both = letters.indexOf(Letters.R_AND_A);
        int lead = both < 0 ? letters.indexOf(Letters.R) : both;
        return lead < 0
                ? Optional.empty()
                : Optional.of(matrix.parties().get(lead).team());
    }

    int place() {
        return place;
    }

    /// The same place of the same matrix.
    @Override
    public boolean equals(Object other) {
        return other instanceof Row that && matrix == that.matrix && place == that.place;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(matrix) + place;
    }
}
