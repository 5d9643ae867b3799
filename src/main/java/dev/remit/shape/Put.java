package dev.remit.shape;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts something else at a path inside a value. Nothing put at an entry of a list or a map takes the entry away;
/// something put at a key that is not there adds one.
final class Put {
    private final Raw to;
    private final Reading in;

    Put(Raw to, Reading in) {
        this.to = to;
        this.in = in;
    }

    /// The changed value, the same where nothing changes; empty after telling what is wrong.
    Optional<?> at(FieldPath path, Kind<?> kind, Object value) {
        if (path.isRoot()) return read(kind);
        return switch (kind) {
            case Kind.Maybe<?> maybe -> inMaybe(path, maybe, (Optional<?>) value);
            case Kind.Otherwise<?> otherwise -> at(path, otherwise.of(), value);
            case Kind.Group<?> group -> inGroup(path, group.shape(), value);
            case Kind.Many<?> many -> inList(path, many, (List<?>) value);
            case Kind.Lookup<?, ?> lookup -> inMap(path, lookup, (Map<?, ?>) value);
            case Kind.Rows<?> rows -> nowhere(path);
            case Kind.Several<?> several -> nowhere(path);
            case Kind.Reference<?> reference -> nowhere(path);
            case Kind.Text text -> nowhere(path);
            case Kind.Ident ident -> nowhere(path);
            case Kind.Amount amount -> nowhere(path);
            case Kind.Count count -> nowhere(path);
            case Kind.Flag flag -> nowhere(path);
            case Kind.Day day -> nowhere(path);
            case Kind.Choice<?> choice -> nowhere(path);
            case Kind.Anything anything -> nowhere(path);
        };
    }

    private Optional<?> read(Kind<?> kind) {
        return to instanceof Raw.Nothing && kind.absent().isPresent() ? kind.absent() : kind.read(to, in);
    }

    private <T extends Record> Optional<T> inGroup(FieldPath path, Shape<T> shape, Object row) {
        return shape.set(shape.type().cast(row), path, to, in);
    }

    /// A record that is not there begins with what it means unwritten.
    private Optional<?> inMaybe(FieldPath path, Kind.Maybe<?> maybe, Optional<?> value) {
        Optional<?> from = value.isPresent() ? value : maybe.of().absent();
        if (from.isEmpty()) return nowhere(path);
        return at(path, maybe.of(), from.get())
                .map(changed -> changed.equals(from.get()) ? value : Optional.of(changed));
    }

    private Optional<List<?>> inList(FieldPath path, Kind.Many<?> many, List<?> values) {
        int at = Keys.indexOf(many, values, path.first());
        var entry = entry(path, many.of(), at < 0 ? Optional.empty() : Optional.of(values.get(at)));
        if (entry.isEmpty()) return Optional.empty();
        var all = new ArrayList<Object>(values);
        if (at >= 0) all.remove(at);
        entry.get().ifPresent(changed -> all.add(at < 0 ? all.size() : at, changed));
        return Optional.of(all).filter(list -> hasNoTwins(many, list)).map(list -> Collected.inOrder(many, list));
    }

    private Optional<Map<?, ?>> inMap(FieldPath path, Kind.Lookup<?, ?> lookup, Map<?, ?> values) {
        Optional<?> key = lookup.key().read(Raw.of(path.first()), in);
        if (key.isEmpty()) return Optional.empty();
        var entry = entry(path, lookup.of(), Optional.ofNullable(values.get(key.get())));
        if (entry.isEmpty()) return Optional.empty();
        var all = new TreeMap<Object, Object>(values);
        all.remove(key.get());
        entry.get().ifPresent(changed -> all.put(key.get(), changed));
        return Optional.of(Collections.unmodifiableMap(all));
    }

    /// What becomes of an entry: empty where it goes; nothing at all where that is not possible.
    private Optional<Optional<?>> entry(FieldPath path, Kind<?> kind, Optional<?> value) {
        FieldPath rest = path.rest();
        if (rest.isRoot() && to instanceof Raw.Nothing) return Optional.of(Optional.empty());
        if (rest.isRoot()) return kind.read(to, in).map(Optional::of);
        Optional<?> from = value.isPresent() ? value : emptyMap(kind);
        return from.isEmpty()
                ? nowhere(path).map(Optional::of)
                : at(rest, kind, from.get()).map(Optional::of);
    }

    /// A map inside a map, or a list, begins empty; a record does not, because it may need more than is put.
    private static Optional<?> emptyMap(Kind<?> kind) {
        return kind instanceof Kind.Lookup<?, ?> || kind instanceof Kind.Many<?> ? kind.absent() : Optional.empty();
    }

    private boolean hasNoTwins(Kind.Many<?> many, List<?> values) {
        if (many.key().isEmpty()) return true;
        var seen = new HashSet<String>();
        for (Object value : values) {
            String key = Keys.of(many, value);
            if (seen.add(key)) continue;
            in.problem(Fault.DUPLICATE, Text.of("\"{0}\" stands twice in this list.", Plain.excerpt(key)));
            return false;
        }
        return true;
    }

    private Optional<?> nowhere(FieldPath path) {
        in.problem(Fault.MISSING, Text.of("There is no \"{0}\" here any more.", path.toString()));
        return Optional.empty();
    }
}
