package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// One service needs another.
@About("One service needs another.")
public record Dependency(
        @About("The service that is needed.") Ref<Service> serviceId,

        @About(value = "Whether this service can work without it.", otherwise = "HARD")
        Strength strength,

        @About(
                value = "Share of requests that fail when it is down; HARD means 1, SOFT 0 where absent.",
                unit = Unit.SHARE)
        Optional<BigDecimal> impactShare,

        @About("Dependencies of one group replace each other.")
        Optional<String> redundancyGroup,

        @About(value = "The caller waits for the answer.", otherwise = "false")
        boolean synchronous,

        @About(value = "The availability agreed for this use.", unit = Unit.SHARE)
        Optional<BigDecimal> agreedTarget,

        Kept kept) {
    static Dependency of(Values v) {
        return new Dependency(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public boolean isHard() {
        return strength == Strength.HARD;
    }

    /// The share of requests that fail when the other service is down.
    public BigDecimal impact() {
        return impactShare.orElse(isHard() ? BigDecimal.ONE : BigDecimal.ZERO);
    }
}
