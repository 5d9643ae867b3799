package dev.remit.cli;

import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;

/// Something was asked for in a way that cannot be answered.
final class Usage {
    private static final String CODE = "E-USE-001";

    private Usage() {}

    static Stop error(Text message) {
        return Stop.usage(Problem.error(CODE, message));
    }

    static Stop error(Text message, Text hint) {
        return Stop.usage(Problem.error(CODE, message).hinting(hint));
    }

    /// The value, or the end of the verb where something was named that there is not.
    static <T> T unless(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Refused<T> refused -> throw wrong(refused.problems().getFirst());
        };
    }

    private static Stop wrong(Problem first) {
        return first.hint().map(hint -> error(first.message(), hint)).orElseGet(() -> error(first.message()));
    }
}
