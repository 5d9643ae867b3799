package dev.remit.ui.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Row;
import dev.remit.text.Text;

/// Whether a line is well formed: exactly one team answers for each activity, and at least one does it.
public sealed interface Check {
    Text text();

    default boolean isFine() {
        return this instanceof Fine;
    }

    record Fine() implements Check {
        @Override
        public Text text() {
            return Text.of("1 A");
        }
    }

    /// No team answers, or more than one does.
    record Accountable(int teams) implements Check {
        @Override
        public Text text() {
            return Text.of("{0} A", teams);
        }
    }

    record NobodyDoes() implements Check {
        @Override
        public Text text() {
            return Text.of("no R");
        }
    }

    /// Of a line that is about several activities: how many of them are not well formed.
    record Several(int wrong) implements Check {
        @Override
        public Text text() {
            return wrong == 1 ? Text.of("1 wrong") : Text.of("{0} wrong", wrong);
        }
    }

    static Check of(Row row) {
        int accountable = row.count(Letters::isAccountable);
        if (accountable != 1) return new Accountable(accountable);
        return row.count(Letters::isResponsible) == 0 ? new NobodyDoes() : new Fine();
    }

    static Check of(Iterable<Row> rows) {
        int wrong = 0;
        for (Row row : rows) if (!of(row).isFine()) wrong++;
        return wrong == 0 ? new Fine() : new Several(wrong);
    }
}
