package dev.remit.format.in;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the cells of one column become the values of one attribute.
///
/// @param column the header of the column; empty for a value that is the same in every row
/// @param values what words stand for, in lower case
/// @param present what any word at all stands for
/// @param otherwise what stands where nothing else applies
record CellRule(
        Optional<String> column, Map<String, String> values, Optional<String> present, Optional<String> otherwise) {
    static CellRule of(String column) {
        return new CellRule(Optional.of(column), Map.of(), Optional.empty(), Optional.empty());
    }

    /// The value of a cell; empty where no rule gives one.
    Optional<String> value(String cell) {
        String word = cell.strip();
        if (word.isEmpty()) return otherwise;
        Optional<String> named = Optional.ofNullable(values.get(word.toLowerCase(Locale.ROOT)));
        if (named.isPresent()) return named;
        if (present.isPresent()) return present;
        return values.isEmpty() && column.isPresent() ? Optional.of(word) : otherwise;
    }
}
