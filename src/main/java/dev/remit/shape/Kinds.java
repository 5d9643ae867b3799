package dev.remit.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The kind of an attribute, from the type of its record component and what [About] adds.
final class Kinds {
    private Kinds() {}

    static Kind<?> of(Type type, About about) {
        Kind<?> kind = plain(type, about);
        return about.otherwise().isEmpty() ? kind : otherwise(kind, about.otherwise());
    }

    private static Kind<?> plain(Type type, About about) {
        return type instanceof ParameterizedType generic ? generic(generic, about) : simple((Class<?>) type, about);
    }

    private static Kind<?> generic(ParameterizedType type, About about) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type first = type.getActualTypeArguments()[0];
        if (raw == Optional.class) return new Kind.Maybe<>(plain(first, about), about.required());
        if (raw == Ref.class) return new Kind.Reference<>((Class<?>) first);
        if (raw == List.class) return new Kind.Many<>(plain(first, about), about.key(), about.ordered());
        if (raw == Set.class) return several(plain(first, about));
        if (raw == Map.class) return lookup(plain(first, about), plain(type.getActualTypeArguments()[1], about));
        if (raw == Table.class) return rows((Class<?>) first);
        throw unknown(type);
    }

    private static Kind<?> simple(Class<?> type, About about) {
        if (type == String.class) return new Kind.Text(about.prose() ? Kind.Text.PROSE : Kind.Text.LABEL);
        if (type == Id.class) return new Kind.Ident();
        if (type == BigDecimal.class) return amount(about);
        if (type == Integer.class || type == int.class) return count(about);
        if (type == Boolean.class || type == boolean.class) return new Kind.Flag();
        if (type == LocalDate.class) return new Kind.Day();
        if (type == Raw.class) return new Kind.Anything();
        if (type.isEnum()) return choice(type);
        if (type.isRecord()) return new Kind.Group<>(Shape.of(type.asSubclass(Record.class)));
        throw unknown(type);
    }

    private static Kind.Amount amount(About about) {
        BigDecimal most = about.most().isEmpty() ? about.unit().most() : new BigDecimal(about.most());
        if (!about.above().isEmpty()) return new Kind.Amount(about.unit(), new BigDecimal(about.above()), most, true);
        BigDecimal least = about.least().isEmpty() ? about.unit().least() : new BigDecimal(about.least());
        return new Kind.Amount(about.unit(), least, most, false);
    }

    private static Kind.Count count(About about) {
        Kind.Amount range = amount(about);
        return new Kind.Count(
                about.unit(), range.least().intValueExact(), range.most().intValueExact());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> choice(Class<?> type) {
        return Choices.of((Class<? extends Enum>) type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> several(Kind of) {
        return new Kind.Several(of);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> lookup(Kind key, Kind of) {
        return new Kind.Lookup(key, of);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Kind<?> rows(Class<?> type) {
        return new Kind.Rows(Shape.of((Class<? extends Record>) type));
    }

    /// The default is written as it would stand in a file, and read by the kind itself.
    private static <V> Kind<V> otherwise(Kind<V> kind, String written) {
        var reading = Reading.ofThisVersion();
        V fallback = kind.read(asRaw(kind, written), reading)
                .orElseThrow(() -> new IllegalStateException("Not a default: " + written + " " + reading.problems()));
        return new Kind.Otherwise<>(kind, fallback);
    }

    private static Raw asRaw(Kind<?> kind, String written) {
        if (kind instanceof Kind.Flag) return Raw.of(Boolean.parseBoolean(written));
        boolean number = kind instanceof Kind.Amount || kind instanceof Kind.Count;
        return number ? new Raw.Num(written) : Raw.of(written);
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("No kind of attribute holds " + type);
    }
}
