package dev.remit.format.workbook;

import dev.remit.text.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names of sheets as spreadsheets take them: at most 31 characters, none of `[]:*?/\`, no two alike.
final class SheetNames {
    private static final int MOST_CHARS = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String name = allowed(wanted);
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) free = numbered(name, n);
        return free;
    }

    private static String allowed(String wanted) {
        String name = CellText.plain(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\n\\t\\uFFFD]", " ")
                .replaceAll(" +", " ")
                .strip();
        // An apostrophe at either end is a quote there, and History is a name Excel keeps for itself.
        while (name.startsWith("'")) name = name.substring(1);
        String fitting = cut(name, MOST_CHARS);
        while (fitting.endsWith("'")) fitting = fitting.substring(0, fitting.length() - 1);
        return fitting.isBlank() || fitting.equalsIgnoreCase("History")
                ? Text.of("Sheet").toString()
                : fitting;
    }

    private static String numbered(String name, int n) {
        String end = " " + n;
        return cut(name, MOST_CHARS - end.length()) + end;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
