package dev.remit.shape;

import dev.remit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/// Reads single values, and says what is wrong with those it cannot read.
final class Plain {
    private static final int SHOWN = 60;

    private Plain() {}

    static Optional<String> text(Raw raw, Kind.Text kind, Reading in) {
        if (!(raw instanceof Raw.Text written)) return wrongType(raw, Text.of("a text"), in);
        String text = written.text();
        if (text.length() > kind.most() && text.codePointCount(0, text.length()) > kind.most()) {
            in.problem(Fault.TOO_LONG, Text.of("The text is longer than {0} characters. Shorten it.", kind.most()));
            return Optional.empty();
        }
        int control = firstControl(text, kind.isProse());
        if (control >= 0) {
            in.problem(Fault.CONTROL_CHARACTER, control(text.codePointAt(control), control));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    static String fitting(String text, Kind.Text kind) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var fit = new StringBuilder(lines.length());
        lines.codePoints()
                .map(c -> !kind.isProse() && Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !isSurrogate(c) && (!isControl(c) || c == '\n' || c == '\t'))
                .limit(kind.most())
                .forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    static Optional<Id> id(Raw raw, Reading in) {
        if (!(raw instanceof Raw.Text written)) return wrongType(raw, Text.of("an id"), in);
        String text = written.text();
        if (Id.isWellFormed(text)) return Optional.of(in.id(text));
        in.problem(
                Fault.NOT_AN_ID,
                Text.of("\"{0}\" is not an id. Use up to 63 lower-case letters, digits and dashes.", excerpt(text)));
        return Optional.empty();
    }

    static Optional<BigDecimal> amount(Raw raw, Kind.Amount kind, Reading in) {
        return number(raw, in).filter(value -> isWithin(kind.allows(value), value, range(kind), in));
    }

    static Optional<Integer> count(Raw raw, Kind.Count kind, Reading in) {
        Optional<BigDecimal> number = number(raw, in);
        if (number.isEmpty()) return Optional.empty();
        BigDecimal value = number.get();
        if (value.scale() > 0) {
            in.problem(Fault.WRONG_TYPE, Text.of("{0} is not a whole number.", value));
            return Optional.empty();
        }
        boolean allowed = value.compareTo(BigDecimal.valueOf(kind.least())) >= 0
                && value.compareTo(BigDecimal.valueOf(kind.most())) <= 0;
        Text range = Text.of("Allowed: {0} to {1}.", kind.least(), kind.most());
        return isWithin(allowed, value, range, in) ? Optional.of(value.intValueExact()) : Optional.empty();
    }

    static Optional<Boolean> flag(Raw raw, Reading in) {
        return raw instanceof Raw.Flag flag ? Optional.of(flag.on()) : wrongType(raw, Text.of("true or false"), in);
    }

    static Optional<LocalDate> day(Raw raw, Reading in) {
        if (!(raw instanceof Raw.Text written)) return wrongType(raw, Text.of("a date such as 2026-03-31"), in);
        String text = written.text();
        try {
            if (text.length() == 10) return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            // Told below, like a text of another length.
        }
        in.problem(Fault.NOT_A_DATE, Text.of("\"{0}\" is not a date such as 2026-03-31.", excerpt(text)));
        return Optional.empty();
    }

    static <V> Optional<V> wrongType(Raw raw, Text expected, Reading in) {
        in.problem(Fault.WRONG_TYPE, Text.of("Expected {0}, but found {1}.", expected, raw.noun()));
        return Optional.empty();
    }

    /// At most 60 characters of a value, for a message.
    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static Optional<BigDecimal> number(Raw raw, Reading in) {
        if (!(raw instanceof Raw.Num number)) return wrongType(raw, Text.of("a number"), in);
        Optional<BigDecimal> value = number.value().map(Raw::canonical);
        if (value.isEmpty()) {
            in.problem(
                    Fault.NUMBER_TOO_LARGE,
                    Text.of("{0} is beyond the numbers Remit works with.", excerpt(number.written())));
        }
        return value;
    }

    private static boolean isWithin(boolean allowed, BigDecimal value, Text range, Reading in) {
        if (!allowed) in.problem(Fault.OUT_OF_RANGE, Text.of("{0} is out of range. {1}", value.toPlainString(), range));
        return allowed;
    }

    private static Text range(Kind.Amount kind) {
        return kind.above()
                ? Text.of("Allowed: above {0}, up to {1}.", kind.least(), kind.most())
                : Text.of("Allowed: {0} to {1}.", kind.least(), kind.most());
    }

    private static int firstControl(String text, boolean prose) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isControl(c) && !(prose && (c == '\n' || c == '\t'))) return i;
        }
        return -1;
    }

    /// C0, DEL, C1, and the code points Unicode keeps free of characters for good.
    private static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    }

    private static Text control(int character, int at) {
        return Text.of(
                "The text holds the control character U+{0} after {1} characters. Remove it.",
                String.format(Locale.ROOT, "%04X", character), at);
    }
}
