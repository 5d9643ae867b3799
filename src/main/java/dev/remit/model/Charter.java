package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Optional;

/// What a team says of itself, in the five dimensions of the SRE and DevOps comparison.
@About("What a team says of itself, in the five dimensions of the SRE and DevOps comparison.")
public record Charter(
        @About(value = "What the team looks at first.", prose = true)
        Optional<String> focus,

        @About(value = "What it answers for.", prose = true) Optional<String> responsibility,

        @About(value = "What it wants to reach.", prose = true)
        Optional<String> objective,

        @About(value = "Who is in it.", prose = true) Optional<String> structure,
        @About(value = "How its work moves.", prose = true) Optional<String> processFlow,
        Kept kept) {
    static Charter of(Values v) {
        return new Charter(v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
