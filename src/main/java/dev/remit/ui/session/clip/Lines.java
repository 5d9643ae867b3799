package dev.remit.ui.session.clip;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Text from the clipboard as lines to add by their names. The values of a row of a table stand as "name : type".
public final class Lines {
    private static final String SEPARATORS = "\t,;";
    private static final String BETWEEN = " : ";

    private Lines() {}

    public static List<String> of(String text) {
        return text.lines().map(Lines::line).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether the first line has values set apart as in a table.
    public static boolean areTable(String text) {
        return text.lines()
                .findFirst()
                .filter(line -> line.chars().anyMatch(sign -> SEPARATORS.indexOf(sign) >= 0))
                .isPresent();
    }

    private static String line(String row) {
        return Stream.of(row.split("\t", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .limit(2)
                .collect(Collectors.joining(BETWEEN));
    }
}
