package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.Map;

/// How many findings a team may have for each level; one with more is bronze.
@About("How many findings a team may have for each level; one with more is bronze.")
public record ScoreLimits(
        @About(value = "Errors a gold team may have.", unit = Unit.NONE, otherwise = "0", least = "0", most = "1000")
        int goldErrors,

        @About(value = "Warnings a gold team may have.", unit = Unit.NONE, otherwise = "0", least = "0", most = "1000")
        int goldWarnings,

        @About(value = "Errors a silver team may have.", unit = Unit.NONE, otherwise = "0", least = "0", most = "1000")
        int silverErrors,

        @About(
                value = "Warnings a silver team may have.",
                unit = Unit.NONE,
                otherwise = "3",
                least = "0",
                most = "1000")
        int silverWarnings,

        Kept kept) {
    static ScoreLimits of(Values v) {
        return new ScoreLimits(v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public static final Shape<ScoreLimits> SHAPE = Shape.of(ScoreLimits.class);

    public static final ScoreLimits STANDARD = SHAPE.make(Map.of());
}
