package dev.remit.ui.grid;

import dev.remit.raci.SetByHand;
import dev.remit.raci.Standing;
import dev.remit.ui.raci.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cells whose letters were set by hand while something else was derived than now.
final class Flagged {
    private Flagged() {}

    static Set<Spot> of(List<SetByHand> all) {
        return all.stream()
                .filter(each -> each.standing() == Standing.MOVED || each.standing() == Standing.NEEDLESS)
                .flatMap(Flagged::spot)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Spot> spot(SetByHand each) {
        return each.matrix().stream()
                .flatMap(matrix -> each.team().stream()
                        .map(team ->
                                new Spot(matrix.service().id(), each.override().activityCode(), team.id())));
    }
}
