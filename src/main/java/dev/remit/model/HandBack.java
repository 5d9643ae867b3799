package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;

/// The conditions under which the pager goes back to the building team.
@About("The conditions under which the pager goes back to the building team.")
public record HandBack(
        @About(value = "Missed windows in a row that are enough.", label = "SLO missed windows", otherwise = "2")
        int sloMissedWindows,

        @About(
                value = "Operational share of the SRE team that is too much.",
                label = "Operational share over",
                unit = Unit.SHARE,
                otherwise = "0.5")
        BigDecimal opsShareOver,

        @About(
                value = "Age of an open review action that is too old.",
                label = "Open review actions older than",
                unit = Unit.DAYS,
                otherwise = "90")
        int openPrrActionsOlderThanDays,

        @About(value = "Days of notice.", unit = Unit.DAYS, otherwise = "30")
        int noticeDays,

        Kept kept) {
    static HandBack of(Values v) {
        return new HandBack(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
