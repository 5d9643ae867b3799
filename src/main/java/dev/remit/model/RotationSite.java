package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// The people of a rotation at one site.
@About("The people of a rotation at one site.")
public record RotationSite(
        @About("The site.") String siteName,
        @About("People who take turns there.") Optional<Integer> people,

        @About(value = "Hours a week the site covers.", unit = Unit.HOURS, most = "168")
        Optional<BigDecimal> hoursPerWeek,

        Kept kept) {
    static RotationSite of(Values v) {
        return new RotationSite(v.next(), v.next(), v.next(), v.next());
    }
}
