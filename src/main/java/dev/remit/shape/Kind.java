package dev.remit.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an attribute may hold: how it is read, how it is put down, and what it means unwritten.
///
/// A closed list, so that every derivation (schema, form, columns, reference page) is one switch without a default.
public sealed interface Kind<V> {
    /// The value, or empty after telling `in` what is wrong.
    Optional<V> read(Raw raw, Reading in);

    Raw raw(V value);

    /// What an unwritten attribute means; empty where it must be written.
    default Optional<V> absent() {
        return Optional.empty();
    }

    /// A text of at most `most` code points.
    record Text(int most) implements Kind<String> {
        static final int LABEL = 500;
        static final int PROSE = 20_000;

        /// What is read in one line, such as a name.
        public static final Text ONE_LINE = new Text(LABEL);

        public static final Text LONG = new Text(PROSE);

        @Override
        public Optional<String> read(Raw raw, Reading in) {
            return Plain.text(raw, this, in);
        }

        @Override
        public Raw raw(String value) {
            return Raw.of(value);
        }

        public boolean isProse() {
            return most > LABEL;
        }

        /// The text made such that it can be read again: without what no text may hold, and not too long.
        public String fitting(String text) {
            return Plain.fitting(text, this);
        }
    }

    record Ident() implements Kind<Id> {
        @Override
        public Optional<Id> read(Raw raw, Reading in) {
            return Plain.id(raw, in);
        }

        @Override
        public Raw raw(Id value) {
            return Raw.of(value.text());
        }
    }

    record Reference<T>(Class<T> to) implements Kind<Ref<T>> {
        @Override
        public Optional<Ref<T>> read(Raw raw, Reading in) {
            return Plain.id(raw, in).map(Ref::new);
        }

        @Override
        public Raw raw(Ref<T> value) {
            return Raw.of(value.id().text());
        }
    }

    /// A decimal number between two bounds; `above` excludes the lower one.
    record Amount(Unit unit, BigDecimal least, BigDecimal most, boolean above) implements Kind<BigDecimal> {
        @Override
        public Optional<BigDecimal> read(Raw raw, Reading in) {
            return Plain.amount(raw, this, in);
        }

        @Override
        public Raw raw(BigDecimal value) {
            return Raw.of(value);
        }

        boolean allows(BigDecimal value) {
            int low = value.compareTo(least);
            return (above ? low > 0 : low >= 0) && value.compareTo(most) <= 0;
        }
    }

    record Count(Unit unit, int least, int most) implements Kind<Integer> {
        @Override
        public Optional<Integer> read(Raw raw, Reading in) {
            return Plain.count(raw, this, in);
        }

        @Override
        public Raw raw(Integer value) {
            return Raw.of(value);
        }
    }

    record Flag() implements Kind<Boolean> {
        @Override
        public Optional<Boolean> read(Raw raw, Reading in) {
            return Plain.flag(raw, in);
        }

        @Override
        public Raw raw(Boolean value) {
            return Raw.of(value);
        }
    }

    record Day() implements Kind<LocalDate> {
        @Override
        public Optional<LocalDate> read(Raw raw, Reading in) {
            return Plain.day(raw, in);
        }

        @Override
        public Raw raw(LocalDate value) {
            return Raw.of(value.toString());
        }
    }

    /// One constant of an enum, by the word it is written with.
    record Choice<E extends Enum<E>>(Class<E> type, Map<String, E> words) implements Kind<E> {
        @Override
        public Optional<E> read(Raw raw, Reading in) {
            return Choices.one(raw, this, in);
        }

        @Override
        public Raw raw(E value) {
            return Raw.of(Choices.word(value));
        }
    }

    /// A record inside its element. Left out as long as all of it is unwritten.
    record Group<T extends Record>(Shape<T> shape) implements Kind<T> {
        @Override
        public Optional<T> read(Raw raw, Reading in) {
            return shape.read(raw, in);
        }

        @Override
        public Raw raw(T value) {
            return shape.raw(value);
        }

        @Override
        public Optional<T> absent() {
            return shape.absent();
        }
    }

    /// Unknown when it is not written. A required one must be, yet may hold a word only a newer version knows.
    record Maybe<V>(Kind<V> of, boolean required) implements Kind<Optional<V>> {
        @Override
        public Optional<Optional<V>> read(Raw raw, Reading in) {
            Optional<V> read = of.read(raw, in);
            return read.isPresent() ? Optional.of(read) : Optional.empty();
        }

        @Override
        public Raw raw(Optional<V> value) {
            return value.map(of::raw).orElse(Raw.NOTHING);
        }

        @Override
        public Optional<Optional<V>> absent() {
            return required ? Optional.empty() : Optional.of(Optional.empty());
        }
    }

    /// Means `fallback` when it is not written.
    record Otherwise<V>(Kind<V> of, V fallback) implements Kind<V> {
        @Override
        public Optional<V> read(Raw raw, Reading in) {
            return of.read(raw, in);
        }

        @Override
        public Raw raw(V value) {
            return of.raw(value);
        }

        @Override
        public Optional<V> absent() {
            return Optional.of(fallback);
        }
    }

    /// A list of values, told apart by the field `key` (empty: by nothing) and kept in its order unless `ordered`.
    record Many<V>(Kind<V> of, String key, boolean ordered) implements Kind<List<V>> {
        @Override
        public Optional<List<V>> read(Raw raw, Reading in) {
            return Collected.list(raw, this, in);
        }

        @Override
        public Raw raw(List<V> value) {
            return Raw.of(value.stream().map(of::raw).toList());
        }

        @Override
        public Optional<List<V>> absent() {
            return Optional.of(List.of());
        }
    }

    /// A set of plain values in their natural order.
    record Several<V extends Comparable<? super V>>(Kind<V> of) implements Kind<Set<V>> {
        @Override
        public Optional<Set<V>> read(Raw raw, Reading in) {
            return Collected.set(raw, this, in);
        }

        @Override
        public Raw raw(Set<V> value) {
            return Raw.of(value.stream().map(of::raw).toList());
        }

        @Override
        public Optional<Set<V>> absent() {
            return Optional.of(Set.of());
        }
    }

    /// Values by key, in the natural order of the keys, which are written as field names.
    record Lookup<K extends Comparable<? super K>, V>(Kind<K> key, Kind<V> of) implements Kind<Map<K, V>> {
        @Override
        public Optional<Map<K, V>> read(Raw raw, Reading in) {
            return Collected.map(raw, this, in);
        }

        @Override
        public Raw raw(Map<K, V> value) {
            return Collected.fields(value, this);
        }

        @Override
        public Optional<Map<K, V>> absent() {
            return Optional.of(Map.of());
        }
    }

    /// A table of elements, in the order of their ids.
    record Rows<T extends Record & Row>(Shape<T> shape) implements Kind<Table<T>> {
        @Override
        public Optional<Table<T>> read(Raw raw, Reading in) {
            return Collected.rows(raw, this, in);
        }

        @Override
        public Raw raw(Table<T> value) {
            return Raw.of(value.stream().map(shape::raw).toList());
        }

        @Override
        public Optional<Table<T>> absent() {
            return Optional.of(Table.empty());
        }
    }

    /// Any value at all, as it is written: what a planned change sets an attribute from and to.
    record Anything() implements Kind<Raw> {
        @Override
        public Optional<Raw> read(Raw raw, Reading in) {
            return Optional.of(raw);
        }

        @Override
        public Raw raw(Raw value) {
            return value;
        }

        @Override
        public Optional<Raw> absent() {
            return Optional.of(Raw.NOTHING);
        }
    }
}
