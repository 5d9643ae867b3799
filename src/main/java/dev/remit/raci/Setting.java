package dev.remit.raci;

import dev.remit.model.Letters;
import java.util.ArrayList;
import java.util.List;

/// What one role must have so that a team has the letters somebody wants it to have.
///
/// @param derived what it has where nothing is set by hand for the service
/// @param wanted what it must have; where that is what is derived, nothing need be set by hand
public record Setting(Role role, Letters derived, Mark wanted) {
    /// Whether it must be set by hand.
    public boolean isByHand() {
        return wanted.supports() || wanted.letters() != derived;
    }

    /// A role that comes to the column of a team.
    ///
    /// @param isFilled the team fills it, so all its letters come; else it stands in, and only duties do
    record Seat(Role role, boolean isFilled, Ladder ladder) {
        Letters derived() {
            return ladder.derived().letters();
        }

        /// What it brings while nothing is set by hand for the service.
        Letters brings() {
            return isFilled || derived().isDuty() ? derived() : Letters.NONE;
        }

        /// It keeps what is derived, unless that is more than is wanted.
        Setting kept(Mark wanted) {
            return fits(wanted) ? new Setting(role, derived(), Mark.of(derived())) : with(Mark.NONE);
        }

        boolean fits(Mark wanted) {
            return brings().and(wanted.letters()) == wanted.letters();
        }

        Setting with(Mark mark) {
            return new Setting(role, derived(), mark);
        }
    }

    /// What is derived stays wherever it fits. Where all of that together is not yet what is wanted, the first role
    /// that the team fills itself has it: one that already does, of an R that only supports.
    static List<Setting> of(List<Seat> seats, Mark wanted) {
        var settings =
                new ArrayList<>(seats.stream().map(seat -> seat.kept(wanted)).toList());
        if (wanted.supports() || brought(seats, wanted) != wanted.letters()) {
            int first = first(seats, wanted);
            settings.set(first, seats.get(first).with(wanted));
        }
        return List.copyOf(settings);
    }

    private static Letters brought(List<Seat> seats, Mark wanted) {
        return seats.stream()
                .filter(seat -> seat.fits(wanted))
                .map(Seat::brings)
                .reduce(Letters.NONE, Letters::and);
    }

    private static int first(List<Seat> seats, Mark wanted) {
        int filled = 0;
        while (!seats.get(filled).isFilled()) filled++;
        for (int at = filled; wanted.supports() && at < seats.size(); at++) {
            if (seats.get(at).isFilled() && seats.get(at).derived() == wanted.letters()) return at;
        }
        return filled;
    }
}
