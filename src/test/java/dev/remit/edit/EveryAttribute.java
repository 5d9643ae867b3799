package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All attributes of all kinds of element, each with a value it may hold, found from the descriptions alone.
final class EveryAttribute {
    private EveryAttribute() {}

    /// One attribute of the one element of its kind in [#document].
    record Attribute(Id element, FieldPath path, Kind<?> kind) {
        @Override
        public String toString() {
            return element + "/" + path;
        }
    }

    /// A document with one element of each kind, which holds what it must.
    static Document document() {
        Document document = Document.named("Test");
        for (Class<?> type : Element.class.getPermittedSubclasses()) {
            var shape = Shape.of(type.asSubclass(Record.class));
            document = document.with((Element) made(shape, idOf(type)));
        }
        return document;
    }

    static Stream<Attribute> all() {
        var all = new ArrayList<Attribute>();
        for (Class<?> type : Element.class.getPermittedSubclasses())
            below(Shape.of(type.asSubclass(Record.class)), FieldPath.ROOT, idOf(type), all);
        return all.stream().filter(attribute -> !attribute.path().equals(FieldPath.of("id")));
    }

    private static Id idOf(Class<?> type) {
        return Id.slug("the " + type.getSimpleName(), "x");
    }

    private static <T extends Record> T made(Shape<T> shape, Id id) {
        var fields = new LinkedHashMap<>(needed(shape));
        fields.put("id", Raw.of(id.text()));
        return shape.make(fields);
    }

    private static Map<String, Raw> needed(Shape<?> shape) {
        var fields = new LinkedHashMap<String, Raw>();
        for (Field<?, ?> field : shape.fields()) {
            if (field.isRequired() || isRecord(field.kind())) fields.put(field.name(), example(field.kind()));
        }
        return fields;
    }

    /// A record that may be absent stands there all the same, so that its attributes can be set.
    private static boolean isRecord(Kind<?> kind) {
        return kind instanceof Kind.Maybe<?> maybe && maybe.of() instanceof Kind.Group<?>;
    }

    private static void below(Shape<?> shape, FieldPath above, Id id, List<Attribute> all) {
        for (Field<?, ?> field : shape.fields()) {
            var path = above.to(field.name());
            all.add(new Attribute(id, path, field.kind()));
            inside(field.kind(), path, id, all);
        }
    }

    private static void inside(Kind<?> kind, FieldPath path, Id id, List<Attribute> all) {
        switch (kind) {
            case Kind.Group<?> group -> below(group.shape(), path, id, all);
            case Kind.Maybe<?> maybe -> inside(maybe.of(), path, id, all);
            case Kind.Lookup<?, ?> lookup -> {
                var entry = path.to(text(example(lookup.key())));
                if (!(lookup.of() instanceof Kind.Group<?>)) all.add(new Attribute(id, entry, lookup.of()));
            }
            default -> {}
        }
    }

    /// A value of that kind.
    static Raw example(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text text -> Raw.of("Some words");
            case Kind.Ident ident -> Raw.of("some-id");
            case Kind.Reference<?> reference -> Raw.of(idOf(reference.to()).text());
            case Kind.Amount amount -> Raw.of(amount.most().min(new BigDecimal("0.75")));
            case Kind.Count count -> Raw.of(Math.min(count.most(), count.least() + 1L));
            case Kind.Flag flag -> Raw.of(true);
            case Kind.Day day -> Raw.of("2026-03-31");
            case Kind.Choice<?> choice ->
                Raw.of(choice.words().keySet().iterator().next());
            case Kind.Maybe<?> maybe -> example(maybe.of());
            case Kind.Otherwise<?> otherwise -> example(otherwise.of());
            case Kind.Several<?> several -> Raw.of(List.of(example(several.of())));
            case Kind.Many<?> many -> Raw.of(List.of(example(many.of())));
            case Kind.Lookup<?, ?> lookup -> Raw.of(Map.of(text(example(lookup.key())), example(lookup.of())));
            case Kind.Group<?> group -> Raw.of(needed(group.shape()));
            case Kind.Rows<?> rows -> Raw.of(List.of());
            case Kind.Anything anything -> Raw.of("99.9");
        };
    }

    static String text(Raw raw) {
        return raw instanceof Raw.Text text ? text.text() : "";
    }
}
