package dev.remit.text;

import java.math.BigDecimal;
import java.util.List;

/// A sentence for people: English with numbered places, and what stands in them.
///
/// `Text.of("{0} has no owning team", name)`. The English is the key of the language catalogues, so arguments are
/// never glued into it. A place is `{0}`…`{9}`; anything else in braces stands as written.
public record Text(String english, List<Object> arguments) {
    public Text {
        arguments = List.copyOf(arguments);
    }

    public static Text of(String english, Object... arguments) {
        return new Text(english, List.of(arguments));
    }

    /// The sentence in English, numbers in plain notation whatever the machine's locale.
    @Override
    public String toString() {
        return arguments.isEmpty() ? english : filled();
    }

    private String filled() {
        var text = new StringBuilder(english.length() + 32);
        int from = 0;
        for (int open = english.indexOf('{'); open >= 0; open = english.indexOf('{', open + 1)) {
            if (!isPlace(open)) continue;
            text.append(english, from, open).append(shown(arguments.get(english.charAt(open + 1) - '0')));
            from = open + 3;
        }
        return text.append(english, from, english.length()).toString();
    }

    private boolean isPlace(int open) {
        if (open + 2 >= english.length() || english.charAt(open + 2) != '}') return false;
        int number = english.charAt(open + 1) - '0';
        return number >= 0 && number < arguments.size();
    }

    private static String shown(Object argument) {
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }
}
