package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.Optional;
import java.util.Set;

/// What is done to meet an obligation.
@About("What is done to meet an obligation.")
public record Control(
        @About("Names the control for good.") Id id,
        @About("Its number in the obligation.") Optional<String> code,
        @About("The obligation it meets.") Optional<Ref<Obligation>> obligationId,
        @About(value = "What is done.", prose = true) Optional<String> text,

        @About(value = "The services it covers; all of the obligation where absent.", label = "Services")
        Optional<Set<Ref<Service>>> serviceIds,

        @About("The team that does it.") Optional<Ref<Team>> ownerTeamId,
        @About("What shows that it works.") Evidence evidence,

        @About(value = "How old evidence may be.", unit = Unit.DAYS, otherwise = "90")
        int cadenceDays,

        @About("It runs by itself.") Optional<Boolean> automated,
        Kept kept)
        implements Element {
    static Control of(Values v) {
        return new Control(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
