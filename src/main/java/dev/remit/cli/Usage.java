package dev.remit.cli;

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
}
