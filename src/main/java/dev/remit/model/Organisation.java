package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The whole that is modelled, or as much of a company as is drawn.
@About("The whole that is modelled, or as much of a company as is drawn.")
public record Organisation(
        @About("What the organisation is called.") String name,

        @About(value = "Hours a full-time week has.", unit = Unit.HOURS, otherwise = "40", most = "168")
        BigDecimal workingHoursPerWeek,

        @About(value = "The day the picture is true of; rules take it for today.", label = "As of")
        Optional<LocalDate> asOf,

        @About(
                value = "The team that fills a role where nothing nearer is bound.",
                label = "Default roles",
                key = "role")
        List<RoleBinding> defaults,

        Kept kept) {
    static Organisation of(Values v) {
        return new Organisation(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
