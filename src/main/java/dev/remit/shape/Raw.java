package dev.remit.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one neutral value: what a file parses to, what a plan stores, what a table cell becomes, what is kept unknown.
public sealed interface Raw {
    record Text(String text) implements Raw {}

    /// A number exactly as it was written, so that one we do not interpret is put back to the letter.
    record Num(String written) implements Raw {
        private static final int LARGEST_EXPONENT = 308;

        /// The number, or empty where its exponent is beyond ±308 and its digits would fill the memory.
        public Optional<BigDecimal> value() {
            try {
                return Optional.of(new BigDecimal(written)).filter(Num::isModerate);
            } catch (NumberFormatException exponentBeyondAnInt) {
                return Optional.empty();
            }
        }

        private static boolean isModerate(BigDecimal number) {
            long magnitude = (long) number.precision() - number.scale();
            return Math.abs(magnitude) <= LARGEST_EXPONENT && Math.abs((long) number.scale()) <= LARGEST_EXPONENT;
        }
    }

    record Flag(boolean on) implements Raw {}

    record Items(List<Raw> items) implements Raw {}

    /// The fields in written order.
    record Fields(Map<String, Raw> fields) implements Raw {
        public Raw get(String name) {
            return fields.getOrDefault(name, NOTHING);
        }
    }

    /// Nothing written, or `null`.
    enum Nothing implements Raw {
        NOTHING
    }

    Raw NOTHING = Nothing.NOTHING;

    static Raw of(String text) {
        return new Text(text);
    }

    /// The number in its one canonical form: no exponent, no trailing zero.
    static Raw of(BigDecimal number) {
        return new Num(canonical(number).toPlainString());
    }

    static Raw of(long number) {
        return new Num(Long.toString(number));
    }

    static Raw of(boolean on) {
        return new Flag(on);
    }

    static Raw of(List<Raw> items) {
        return new Items(List.copyOf(items));
    }

    static Raw of(Map<String, Raw> fields) {
        return new Fields(fields);
    }

    /// `0.990` and `0.99` become one, so that equal means equal.
    static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// What people call the JSON type.
    default String noun() {
        return switch (this) {
            case Text text -> "a text";
            case Num number -> "a number";
            case Flag flag -> "true or false";
            case Items items -> "a list";
            case Fields fields -> "an object";
            case Nothing nothing -> "nothing";
        };
    }

    /// A text, number or flag: what fits on one line with others.
    default boolean isPlain() {
        return switch (this) {
            case Text text -> true;
            case Num number -> true;
            case Flag flag -> true;
            case Nothing nothing -> true;
            case Items items -> false;
            case Fields fields -> false;
        };
    }
}
