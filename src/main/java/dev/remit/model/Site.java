package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Optional;

/// A place where members of a team work.
@About("A place where members of a team work.")
public record Site(
        @About("What the site is called.") String name,
        @About("Its time zone, such as Europe/Berlin.") Optional<String> timeZone,

        @About(value = "People of the team there.", unit = Unit.FTE)
        Optional<BigDecimal> headcount,

        Kept kept) {
    static Site of(Values v) {
        return new Site(v.next(), v.next(), v.next(), v.next());
    }
}
