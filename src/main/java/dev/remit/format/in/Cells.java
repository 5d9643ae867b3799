package dev.remit.format.in;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Turns the text of a cell into the value an attribute of this kind is read from.
final class Cells {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-");

    private Cells() {}

    /// Whether one cell can hold all of the attribute.
    static boolean isFillable(Field<?, ?> field) {
        return !field.name().equals("id") && isFillable(field.kind());
    }

    static Raw raw(String cell, Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> raw(cell, maybe.of());
            case Kind.Otherwise<?> otherwise -> raw(cell, otherwise.of());
            case Kind.Amount amount -> number(cell);
            case Kind.Count count -> number(cell);
            case Kind.Flag flag -> flag(cell);
            case Kind.Choice<?> choice -> Raw.of(word(cell, choice));
            case Kind.Several<?> several -> list(cell, several.of());
            case Kind.Text text -> Raw.of(cell);
            case Kind.Day day -> Raw.of(cell);
            case Kind.Ident id -> Raw.of(cell);
            case Kind.Reference<?> reference -> Raw.of(cell);
            case Kind.Anything anything -> Raw.of(cell);
            case Kind.Group<?> group -> throw notFillable(kind);
            case Kind.Many<?> many -> throw notFillable(kind);
            case Kind.Lookup<?, ?> lookup -> throw notFillable(kind);
            case Kind.Rows<?> rows -> throw notFillable(kind);
        };
    }

    private static boolean isFillable(Kind<?> kind) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> isFillable(maybe.of());
            case Kind.Otherwise<?> otherwise -> isFillable(otherwise.of());
            case Kind.Several<?> several -> isFillable(several.of());
            case Kind.Text text -> true;
            case Kind.Amount amount -> true;
            case Kind.Count count -> true;
            case Kind.Flag flag -> true;
            case Kind.Day day -> true;
            case Kind.Choice<?> choice -> true;
            case Kind.Ident id -> false;
            case Kind.Reference<?> reference -> false;
            case Kind.Anything anything -> false;
            case Kind.Group<?> group -> false;
            case Kind.Many<?> many -> false;
            case Kind.Lookup<?, ?> lookup -> false;
            case Kind.Rows<?> rows -> false;
        };
    }

    private static Raw number(String cell) {
        return cell.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new Raw.Num(cell) : Raw.of(cell);
    }

    private static Raw flag(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) return Raw.of(true);
        return NO.contains(word) ? Raw.of(false) : Raw.of(cell);
    }

    /// "Data pipeline" and "data-pipeline" are DATA_PIPELINE; what is no word of the choice stays as written.
    private static String word(String cell, Kind.Choice<?> choice) {
        String word = cell.strip().replaceAll("[\\s-]+", "_").toUpperCase(Locale.ROOT);
        return choice.words().containsKey(word) ? word : cell;
    }

    private static Raw list(String cell, Kind<?> of) {
        return Raw.of(Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(item -> raw(item, of))
                .toList());
    }

    private static IllegalArgumentException notFillable(Kind<?> kind) {
        return new IllegalArgumentException("One cell cannot hold " + kind);
    }
}
