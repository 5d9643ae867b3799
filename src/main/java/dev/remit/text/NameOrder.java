package dev.remit.text;

import java.util.Comparator;

/// Names as people count: "Service 2" before "Service 10", whatever the case of their letters and the locale. Names
/// that differ in case or in leading zeros only have an order too, so that lists are the same every time.
public enum NameOrder implements Comparator<String> {
    BY_NAME;

    @Override
    public int compare(String one, String other) {
        int at = 0;
        int against = 0;
        while (at < one.length() && against < other.length()) {
            int end = endOfNumber(one, at);
            int otherEnd = endOfNumber(other, against);
            boolean isNumber = end > at && otherEnd > against;
            int order = isNumber
                    ? numbers(one.substring(at, end), other.substring(against, otherEnd))
                    : Character.compare(folded(one.charAt(at)), folded(other.charAt(against)));
            if (order != 0) return order;
            at = isNumber ? end : at + 1;
            against = isNumber ? otherEnd : against + 1;
        }
        int rest = Integer.compare(one.length() - at, other.length() - against);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int endOfNumber(String name, int from) {
        int end = from;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') end++;
        return end;
    }

    /// Of any length, so not as integers.
    private static int numbers(String one, String other) {
        int at = leadingZeros(one);
        int against = leadingZeros(other);
        int order = Integer.compare(one.length() - at, other.length() - against);
        return order != 0 ? order : one.substring(at).compareTo(other.substring(against));
    }

    private static int leadingZeros(String number) {
        int zeros = 0;
        while (zeros < number.length() && number.charAt(zeros) == '0') zeros++;
        return zeros;
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
