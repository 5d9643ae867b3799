package dev.remit.analysis;

import dev.remit.analysis.OperationalShare.Basis;
import dev.remit.analysis.OperationalWork.Load;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How much of the operational work a team may do it does: at most half of its hours should go there (analyses 5.3).
///
/// @param hours a week, as far as they are known
/// @param cap half of the hours its people work
/// @param known how many of what it carries have hours
public record Capacity(double hours, double cap, int known, Basis basis) {
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-9;

    /// Empty while nothing the team carries is measured, or nobody works there.
    static Optional<Capacity> of(List<Load> loads, double people, double hoursPerWeek) {
        var known = loads.stream().flatMap(load -> load.hours().stream()).toList();
        double cap = HALF * people * hoursPerWeek;
        if (known.isEmpty() || cap <= 0) return Optional.empty();
        var basis = known.size() == loads.size() ? Basis.COMPUTED : Basis.PARTLY_COMPUTED;
        return Optional.of(new Capacity(known.stream().mapToDouble(each -> each).sum(), cap, known.size(), basis));
    }

    /// 1 where the cap is reached.
    public double utilisation() {
        return hours / cap;
    }

    /// How many more services like those it carries it could take; below 0 how many are too many. Empty where they
    /// take no hours.
    public OptionalInt freeServices() {
        double each = hours / known;
        return each <= 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.floor((cap - hours) / each + ROUNDING));
    }

    public OperationalShare operationalShare() {
        return new OperationalShare(HALF * utilisation(), basis);
    }
}
