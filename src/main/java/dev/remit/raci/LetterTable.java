package dev.remit.raci;

import dev.remit.model.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Letters by activity code and fixed role, as a CSV resource of this package holds them.
///
/// A line is `table,activity,BUILD,SRE,PLATFORM,SECURITY,OPS,MANAGER`. A dash or nothing means no letter; a dot leaves
/// the cell open.
record LetterTable(Map<String, Map<Role.Fixed, Letters>> rows) {
    private static final int ACTIVITY = 1;
    private static final int FIRST_ROLE = 2;
    private static final String OPEN = ".";

    static LetterTable resource(String name) {
        try (InputStream in = Objects.requireNonNull(LetterTable.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadableJar) {
            throw new UncheckedIOException(unreadableJar);
        }
    }

    static LetterTable parse(String csv) {
        var lines = csv.lines().map(line -> line.split(",", -1)).toList();
        var rows = new TreeMap<String, Map<Role.Fixed, Letters>>();
        for (String[] line : lines.subList(1, lines.size())) rows.put(line[ACTIVITY], row(lines.getFirst(), line));
        return new LetterTable(rows);
    }

    /// Empty where the cell is left open or the table has no such row.
    Optional<Letters> at(String activity, Role.Fixed role) {
        return Optional.ofNullable(rows.getOrDefault(activity, Map.of()).get(role));
    }

    private static Map<Role.Fixed, Letters> row(String[] header, String[] line) {
        var row = new EnumMap<Role.Fixed, Letters>(Role.Fixed.class);
        for (int column = FIRST_ROLE; column < header.length; column++) {
            if (!line[column].equals(OPEN)) row.put(Role.Fixed.valueOf(header[column]), letters(line[column]));
        }
        return row;
    }

    private static Letters letters(String word) {
        return word.equals("-") || word.equals("–") ? Letters.NONE : Letters.spelled(word);
    }
}
