package dev.remit.edit;

import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Unit;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people write them: "1 200", "0,7", "70 %", "12 h".
final class Numerals {
    private static final Pattern NUMERAL = Pattern.compile(
            "(?<sign>[+−-]?)\\s*(?<whole>[\\d'’\\s]*)(?:(?<point>[.,])(?<part>\\d+))?\\s*(?<unit>[^\\d]*)");
    private static final int LONGEST = 60;

    private Numerals() {}

    static String shown(BigDecimal number, Unit unit) {
        BigDecimal counted = unit == Unit.SHARE ? number.movePointRight(2) : number;
        String digits = counted.stripTrailingZeros().toPlainString();
        return unit == Unit.SHARE ? digits + " %" : digits;
    }

    static Outcome<Raw> read(String words, Unit unit) {
        Matcher numeral = NUMERAL.matcher(words.replace('\u00a0', ' ').replace('\u202f', ' '));
        if (words.length() > LONGEST || !numeral.matches() || !hasDigits(numeral)) return notANumber(words, unit);
        if (isUnclear(numeral)) return refused(Text.of("{0} can mean two numbers. Write it without the comma.", words));
        String counted = numeral.group("unit").strip().toLowerCase(Locale.ROOT);
        if (!counted.isEmpty() && !words(unit).contains(counted)) return otherUnit(words, unit);
        var number = number(numeral);
        return unit == Unit.SHARE ? share(number, counted, words) : Outcome.done(Raw.of(number));
    }

    private static boolean hasDigits(Matcher numeral) {
        return numeral.group("part") != null || !numeral.group("whole").isBlank();
    }

    /// "1,200" is 1200 to some and 1.2 to others.
    private static boolean isUnclear(Matcher numeral) {
        return ",".equals(numeral.group("point"))
                && numeral.group("part").length() == 3
                && !numeral.group("whole").strip().equals("0");
    }

    private static BigDecimal number(Matcher numeral) {
        String whole = numeral.group("whole").replaceAll("\\D", "");
        String part = numeral.group("part") == null ? "" : "." + numeral.group("part");
        var size = new BigDecimal((whole.isEmpty() ? "0" : whole) + part);
        return numeral.group("sign").isEmpty() || numeral.group("sign").equals("+") ? size : size.negate();
    }

    /// Without a sign, what is below 1 is a share and what is above it per cent.
    private static Outcome<Raw> share(BigDecimal number, String sign, String words) {
        int toOne = number.compareTo(BigDecimal.ONE);
        if (sign.isEmpty() && toOne == 0) return refused(Text.of("{0} can mean 1 % or 100 %. Write which.", words));
        boolean isPercent = !sign.isEmpty() || toOne > 0;
        return Outcome.done(Raw.of(isPercent ? number.movePointLeft(2) : number));
    }

    private static Outcome<Raw> notANumber(String words, Unit unit) {
        return unit == Unit.SHARE
                ? refused(Text.of("\"{0}\" is not a share. Write it as 70 % or 0.7.", Typed.excerpt(words)))
                : refused(Text.of("\"{0}\" is not a number. Write digits, such as 12 or 2.5.", Typed.excerpt(words)));
    }

    private static Outcome<Raw> otherUnit(String words, Unit unit) {
        return unit.symbol().isEmpty()
                ? notANumber(words, unit)
                : refused(Text.of(
                        "\"{0}\" does not fit: this is counted in \"{1}\". Write the number alone.",
                        Typed.excerpt(words), unit.symbol()));
    }

    private static Outcome<Raw> refused(Text sentence) {
        return Outcome.refused(Fault.WRONG_TYPE.at("", sentence));
    }

    private static List<String> words(Unit unit) {
        return switch (unit) {
            case NONE -> List.of();
            case SHARE, PERCENT -> List.of("%", "percent", "per cent");
            case FTE -> List.of("people", "person", "fte");
            case HOURS -> List.of("h", "hour", "hours");
            case MINUTES -> List.of("min", "minute", "minutes");
            case DAYS -> List.of("d", "day", "days");
            case PER_WEEK -> List.of("a week", "per week", "/week");
            case PER_MONTH -> List.of("a month", "per month", "/month");
            case PIXELS -> List.of("px", "pixels");
        };
    }
}
