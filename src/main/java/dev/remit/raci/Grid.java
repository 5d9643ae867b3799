package dev.remit.raci;

import dev.remit.model.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Where the letters of roles land: a sheet of entries by role brought to the columns of one service's teams.
record Grid(Sheet sheet, Staff staff, int roles) {
    Landed landed() {
        return sheet.landed(staff.seating(), this::landing);
    }

    private Landed landing() {
        return new Landed(
                IntStream.range(0, sheet.activities()).mapToObj(this::landing).toList(),
                IntStream.range(0, roles).mapToObj(this::moved).toList());
    }

    private List<Integer> moved(int role) {
        return IntStream.range(0, sheet.activities())
                .filter(activity -> moves(activity, role))
                .boxed()
                .toList();
    }

    /// Merged where several roles land.
    private List<Letters> landing(int activity) {
        var letters = new Letters[staff.parties().size()];
        Arrays.fill(letters, Letters.NONE);
        for (int role = 0; role < roles; role++) {
            int column = staff.column(role);
            if (lands(activity, role, column)) letters[column] = letters[column].and(letters(activity, role));
        }
        return List.of(letters);
    }

    /// Whether the role brings what it has to the column: all where a team fills it, only its duties where one stands
    /// in.
    boolean lands(int activity, int role, int column) {
        if (column == Staff.NOBODY || staff.column(role) != column) return false;
        return staff.isFilled(role) || isDuty(activity, role);
    }

    private boolean moves(int activity, int role) {
        return !staff.isFilled(role) && staff.column(role) != Staff.NOBODY && isDuty(activity, role);
    }

    /// The strongest origin of what lands in the column; where no letter is left, of the entries that say so.
    Origin origin(int activity, int column, Letters merged) {
        var strongest = Origin.DEFAULT;
        for (int role = 0; role < roles; role++) {
            if (!lands(activity, role, column)) continue;
            if (letters(activity, role) == Letters.NONE && merged != Letters.NONE) continue;
            strongest = strongest.strongest(origin(activity, role));
        }
        return strongest;
    }

    private Origin origin(int activity, int role) {
        var entry = sheet.at(activity, role).origin();
        return staff.isFilled(role) ? entry : entry.strongest(Origin.FALLBACK);
    }

    private boolean isDuty(int activity, int role) {
        return letters(activity, role).isDuty();
    }

    private Letters letters(int activity, int role) {
        return sheet.at(activity, role).letters();
    }
}
