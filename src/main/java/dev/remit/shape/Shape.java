package dev.remit.shape;

import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The description of a record type of the model: its fields in order, and reading, putting down and changing by them.
public final class Shape<T extends Record> {
    private final Class<T> type;
    private final String help;
    private final List<Field<T, ?>> fields;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Function<T, Kept> kept;
    private final Function<Values, T> maker;

    Shape(Class<T> type, String help, List<Field<T, ?>> fields, Function<T, Kept> kept, Function<Values, T> maker) {
        this.type = type;
        this.help = help;
        this.fields = List.copyOf(fields);
        this.kept = kept;
        this.maker = maker;
        for (Field<T, ?> field : this.fields) positions.put(field.name(), positions.size());
    }

    /// The shape of a record whose components are annotated; made once a type.
    public static <T extends Record> Shape<T> of(Class<T> type) {
        return Shapes.of(type);
    }

    public Class<T> type() {
        return type;
    }

    public String help() {
        return help;
    }

    public List<Field<T, ?>> fields() {
        return fields;
    }

    public Field<T, ?> field(String name) {
        return fields.get(position(name));
    }

    public Optional<Field<T, ?>> find(String name) {
        return Optional.ofNullable(positions.get(name)).map(fields::get);
    }

    public Kept kept(T row) {
        return kept.apply(row);
    }

    /// The record, or empty after telling `in` all that is wrong with it.
    public Optional<T> read(Raw raw, Reading in) {
        return raw instanceof Raw.Fields written
                ? read(written.fields(), in)
                : Plain.wrongType(raw, Text.of("an object"), in);
    }

    private Optional<T> read(Map<String, Raw> written, Reading in) {
        var outer = in.startKeeping();
        var values = new ArrayList<>(fields.size() + 1);
        for (Field<T, ?> field : fields) {
            read(field, written.getOrDefault(field.name(), Raw.NOTHING), in).ifPresent(values::add);
        }
        keepUnknown(written, in);
        values.add(in.stopKeeping(outer));
        return values.size() > fields.size() ? Optional.of(maker.apply(new Values(values))) : Optional.empty();
    }

    /// The record with these fields written and the others not, for code that knows them to be right.
    public T make(Map<String, Raw> written) {
        return make(written, Reading.ofThisVersion());
    }

    /// One of several records made in the same pass of reading.
    T make(Map<String, Raw> written, Reading reading) {
        return read(Raw.of(written), reading)
                .filter(made -> reading.problems().isEmpty())
                .orElseThrow(() ->
                        new IllegalArgumentException(type.getSimpleName() + " " + written + ": " + reading.problems()));
    }

    /// The fields as written, unwritten ones left out, then what was kept in the order of its names.
    public Raw raw(T row) {
        var raw = new LinkedHashMap<String, Raw>();
        Kept unknown = kept(row);
        for (Field<T, ?> field : fields) {
            Raw own = field.isAbsent(row) ? Raw.NOTHING : field.raw(row);
            Raw all = unknown.isNone() ? own : joined(own, unknown.fields().getOrDefault(field.name(), Raw.NOTHING));
            if (!(all instanceof Raw.Nothing)) raw.put(field.name(), all);
        }
        unknown.fields().forEach(raw::putIfAbsent);
        return Raw.of(raw);
    }

    /// The row with one field set; the same instance if that changes nothing. What was kept under its name goes.
    public T with(T row, String name, Object to) {
        int at = position(name);
        Object from = fields.get(at).of().apply(row);
        if (from == to || from.equals(to)) return row;
        check(fields.get(at), to);
        var values = new ArrayList<>(fields.size() + 1);
        for (Field<T, ?> field : fields) values.add(field.of().apply(row));
        values.set(at, to);
        values.add(kept(row).without(name));
        return maker.apply(new Values(values));
    }

    /// The kind of value at a path; empty where the path leads nowhere.
    public Optional<Kind<?>> kindAt(FieldPath path) {
        return find(path.first()).flatMap(field -> KindAt.of(field.kind(), path.rest()));
    }

    /// The field a path ends at; empty where it ends at an entry of a list or a map, or leads nowhere.
    public Optional<Field<?, ?>> fieldAt(FieldPath path) {
        if (path.rest().isRoot()) return find(path.first()).map(field -> field);
        return kindAt(path.above())
                .flatMap(KindAt::shape)
                .flatMap(shape -> shape.find(path.last()))
                .map(field -> field);
    }

    /// The labels of the fields a path goes through.
    public List<String> labels(FieldPath path) {
        var labels = new ArrayList<String>();
        for (var at = path; !at.isRoot(); at = at.above())
            fieldAt(at).ifPresent(field -> labels.addFirst(field.label()));
        return List.copyOf(labels);
    }

    /// What stands at a path, as it would be written, without what was kept unknown; nothing where nothing is known or
    /// the path leads nowhere.
    public Raw at(FieldPath path, T row) {
        return ValueAt.inGroup(this, row, path, 0);
    }

    /// The row with something else at a path; the same instance if that changes nothing, empty after telling `in` what
    /// is wrong. Nothing put there means unwritten; at an entry of a list or a map it takes the entry away.
    public Optional<T> set(T row, FieldPath path, Raw to, Reading in) {
        return find(path.first())
                .map(field -> set(row, field, path, to, in))
                .orElseGet(() -> Plain.wrongType(Raw.of(path.first()), Text.of("the name of a field"), in));
    }

    private Optional<T> set(T row, Field<T, ?> field, FieldPath path, Raw to, Reading in) {
        Optional<?> value = path.rest().isRoot() ? read(field, to, in) : below(row, field, path.rest(), to, in);
        return value.map(changed -> with(row, field.name(), changed));
    }

    private Optional<?> below(T row, Field<T, ?> field, FieldPath path, Raw to, Reading in) {
        in.enter(field.name());
        var changed = new Put(to, in).at(path, field.kind(), field.of().apply(row));
        in.leave();
        return changed;
    }

    /// What an unwritten record means, empty where one of its fields must be written.
    Optional<T> absent() {
        var values = new ArrayList<>();
        for (Field<T, ?> field : fields) field.kind().absent().ifPresent(values::add);
        values.add(Kept.NONE);
        return values.size() > fields.size() ? Optional.of(maker.apply(new Values(values))) : Optional.empty();
    }

    private <V> Optional<V> read(Field<T, V> field, Raw raw, Reading in) {
        if (raw instanceof Raw.Nothing) return unwritten(field, in);
        in.enter(field.name());
        try {
            if (isBlankName(field, raw)) in.problem(Fault.MISSING, Text.of("\"{0}\" is empty.", field.name()));
            Optional<V> later = Later.read(field.kind(), raw, in);
            return later.isPresent() ? later : field.kind().read(raw, in);
        } finally {
            in.leave();
        }
    }

    /// A label that must be written must also say something.
    private static boolean isBlankName(Field<?, ?> field, Raw raw) {
        return field.kind() instanceof Kind.Text label
                && !label.isProse()
                && raw instanceof Raw.Text text
                && text.text().isBlank();
    }

    private <V> Optional<V> unwritten(Field<T, V> field, Reading in) {
        Optional<V> absent = field.kind().absent();
        if (absent.isEmpty()) {
            in.enter(field.name());
            in.problem(Fault.MISSING, Text.of("\"{0}\" is missing.", field.name()));
            in.leave();
        }
        return absent;
    }

    private void keepUnknown(Map<String, Raw> written, Reading in) {
        for (var entry : written.entrySet()) {
            if (positions.containsKey(entry.getKey())) continue;
            in.enter(entry.getKey());
            in.keep(entry.getValue());
            if (!in.isNewer()) in.problem(Fault.UNKNOWN_FIELD, unknown(entry.getKey()));
            in.leave();
        }
    }

    private Text unknown(String name) {
        String shown = Plain.excerpt(name);
        return Words.nearest(name, positions.keySet())
                .map(near -> Text.of(
                        "\"{0}\" is not a known field and is kept as it is. Did you mean \"{1}\"?", shown, near))
                .orElseGet(() -> Text.of("\"{0}\" is not a known field and is kept as it is.", shown));
    }

    private static Raw joined(Raw own, Raw unknown) {
        if (own instanceof Raw.Items known && unknown instanceof Raw.Items more) {
            return Raw.of(
                    Stream.concat(known.items().stream(), more.items().stream()).toList());
        }
        if (own instanceof Raw.Fields known && unknown instanceof Raw.Fields more) {
            var all = new LinkedHashMap<>(known.fields());
            all.putAll(more.fields());
            return Raw.of(all);
        }
        return own instanceof Raw.Nothing ? unknown : own;
    }

    /// Putting the value down throws at once where its type is wrong; erasure would let it in silently.
    private static <T, V> void check(Field<T, V> field, Object to) {
        if (field.kind() instanceof Kind.Rows<?>) return;
        @SuppressWarnings("unchecked")
        V value = (V) to;
        field.kind().raw(value);
    }

    private int position(String name) {
        Integer at = positions.get(name);
        if (at == null) throw new IllegalArgumentException(type.getSimpleName() + " has no field \"" + name + "\"");
        return at;
    }
}
