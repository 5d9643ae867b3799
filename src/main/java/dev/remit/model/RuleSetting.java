package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// How one rule is set for this document.
@About("How one rule is set for this document.")
public record RuleSetting(
        @About("How much its findings matter.") Optional<Severity> severity,

        @About(value = "The rule is not checked.", otherwise = "false")
        boolean off,

        @About(value = "Its limits, by name.", least = "-1000000")
        Map<String, BigDecimal> parameters,

        Kept kept) {
    static RuleSetting of(Values v) {
        return new RuleSetting(v.next(), v.next(), v.next(), v.next());
    }

    public static final RuleSetting NONE = new RuleSetting(Optional.empty(), false, Map.of(), Kept.NONE);
}
