package dev.remit.shape;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads lists, sets, maps and tables: all of their values, so that one wrong value does not hide the next.
final class Collected {
    private Collected() {}

    static <V> Optional<List<V>> list(Raw raw, Kind.Many<V> kind, Reading in) {
        if (!(raw instanceof Raw.Items list)) return Plain.wrongType(raw, Text.of("a list"), in);
        List<Raw> items = list.items();
        if (!kind.key().isEmpty()) reportTwins(items, kind.key(), in);
        List<V> values = each(items, kind.of(), in);
        return Optional.of(inOrder(kind, values));
    }

    /// The values as the list keeps them: in the order of their keys, or as they are.
    static <V> List<V> inOrder(Kind.Many<?> kind, List<V> values) {
        if (kind.key().isEmpty() || kind.ordered()) return List.copyOf(values);
        return values.stream()
                .sorted(Comparator.comparing(value -> Keys.of(kind, value)))
                .toList();
    }

    static <V extends Comparable<? super V>> Optional<Set<V>> set(Raw raw, Kind.Several<V> kind, Reading in) {
        if (!(raw instanceof Raw.Items list)) return Plain.wrongType(raw, Text.of("a list"), in);
        List<Raw> items = list.items();
        var unknown = new ArrayList<Raw>();
        var known = new ArrayList<Raw>();
        for (Raw item : items) (isForLater(item, kind.of(), in) ? unknown : known).add(item);
        if (!unknown.isEmpty()) in.keep(Raw.of(unknown));
        return Optional.of(Collections.unmodifiableSet(new TreeSet<>(each(known, kind.of(), in))));
    }

    static <K extends Comparable<? super K>, V> Optional<Map<K, V>> map(Raw raw, Kind.Lookup<K, V> kind, Reading in) {
        if (!(raw instanceof Raw.Fields written)) {
            return Plain.wrongType(raw, Text.of("an object"), in);
        }
        var unknown = new LinkedHashMap<String, Raw>();
        var map = new TreeMap<K, V>();
        written.fields().forEach((name, value) -> {
            if (isForLater(Raw.of(name), kind.key(), in)) unknown.put(name, value);
            else entry(name, value, kind, map, in);
        });
        if (!unknown.isEmpty()) in.keep(Raw.of(unknown));
        return Optional.of(Collections.unmodifiableSortedMap(map));
    }

    static <K extends Comparable<? super K>, V> Raw fields(Map<K, V> map, Kind.Lookup<K, V> kind) {
        var fields = new LinkedHashMap<String, Raw>();
        map.forEach((key, value) -> {
            if (kind.key().raw(key) instanceof Raw.Text name)
                fields.put(name.text(), kind.of().raw(value));
        });
        return Raw.of(fields);
    }

    static <T extends Record & Row> Optional<Table<T>> rows(Raw raw, Kind.Rows<T> kind, Reading in) {
        if (!(raw instanceof Raw.Items list)) return Plain.wrongType(raw, Text.of("a list"), in);
        List<Raw> items = list.items();
        return Optional.of(Table.of(each(items, new Kind.Group<>(kind.shape()), in)));
    }

    private static <V> List<V> each(List<Raw> items, Kind<V> kind, Reading in) {
        var values = new ArrayList<V>(items.size());
        for (int i = 0; i < items.size(); i++) {
            in.enter(Integer.toString(i));
            kind.read(items.get(i), in).ifPresent(values::add);
            in.leave();
        }
        return values;
    }

    private static <K extends Comparable<? super K>, V> void entry(
            String name, Raw value, Kind.Lookup<K, V> kind, Map<K, V> map, Reading in) {
        in.enter(name);
        Optional<K> key = kind.key().read(Raw.of(name), in);
        Optional<V> read = kind.of().read(value, in);
        if (key.isPresent() && read.isPresent()) map.put(key.get(), read.get());
        in.leave();
    }

    private static boolean isForLater(Raw item, Kind<?> kind, Reading in) {
        return in.isNewer() && kind instanceof Kind.Choice<?> choice && Choices.isUnknownWord(item, choice);
    }

    private static void reportTwins(List<Raw> items, String key, Reading in) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Raw.Fields fields && fields.get(key) instanceof Raw.Text name)) continue;
            Integer earlier = first.putIfAbsent(name.text(), i);
            if (earlier != null) twin(name.text(), i, earlier, in);
        }
    }

    private static void twin(String name, int at, int earlier, Reading in) {
        String first = in.pointer() + "/" + earlier;
        in.enter(Integer.toString(at));
        in.problem(Fault.DUPLICATE, Text.of("\"{0}\" stands twice in this list.", Plain.excerpt(name)), first);
        in.leave();
    }
}
