package dev.remit.file;

import dev.remit.model.Document;
import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The native format as a JSON Schema (2020-12), derived from the same descriptions that read and write it.
///
/// Unknown fields are allowed, as Remit keeps them.
public final class JsonSchema {
    private final Map<String, Raw> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    public static byte[] text() {
        return JsonText.of(new JsonSchema().document());
    }

    private Raw document() {
        definitions.put("id", id());
        var schema = new LinkedHashMap<String, Raw>();
        schema.put("$schema", Raw.of("https://json-schema.org/draft/2020-12/schema"));
        schema.put("$id", Raw.of(Document.SCHEMA));
        schema.put("title", Raw.of("Remit document, format " + Document.VERSION));
        schema.putAll(object(Shape.of(Document.class)));
        schema.put("$defs", Raw.of(definitions));
        return Raw.of(schema);
    }

    private <T extends Record> Map<String, Raw> object(Shape<T> shape) {
        var properties = new LinkedHashMap<String, Raw>();
        var required = new ArrayList<Raw>();
        for (Field<T, ?> field : shape.fields()) {
            properties.put(field.name(), property(field));
            if (field.isRequired()) required.add(Raw.of(field.name()));
        }
        var schema = new LinkedHashMap<String, Raw>();
        schema.put("description", Raw.of(shape.help()));
        schema.put("type", Raw.of("object"));
        schema.put("properties", Raw.of(properties));
        if (!required.isEmpty()) schema.put("required", Raw.of(required));
        return schema;
    }

    private Raw property(Field<?, ?> field) {
        var property = new LinkedHashMap<String, Raw>();
        property.put("title", Raw.of(field.label()));
        property.put("description", Raw.of(field.help()));
        property.putAll(schema(field.kind()));
        if (field.kind() instanceof Kind.Text label && !label.isProse()) property.put("minLength", Raw.of(1));
        return Raw.of(property);
    }

    private Map<String, Raw> schema(Kind<?> kind) {
        return switch (kind) {
            case Kind.Text text -> sorted(Map.of("type", Raw.of("string"), "maxLength", Raw.of(text.most())));
            case Kind.Ident id -> reference("id");
            case Kind.Reference<?> reference -> reference("id");
            case Kind.Amount amount -> number(amount);
            case Kind.Count count ->
                ordered("integer", BigDecimal.valueOf(count.least()), BigDecimal.valueOf(count.most()));
            case Kind.Flag flag -> Map.of("type", Raw.of("boolean"));
            case Kind.Day day -> sorted(Map.of("type", Raw.of("string"), "format", Raw.of("date")));
            case Kind.Choice<?> choice -> Map.of("enum", texts(choice.words().keySet()));
            case Kind.Group<?> group -> definition(group.shape());
            case Kind.Maybe<?> maybe -> schema(maybe.of());
            case Kind.Otherwise<?> otherwise -> otherwise(otherwise);
            case Kind.Many<?> many -> array(many.of());
            case Kind.Several<?> several -> array(several.of());
            case Kind.Lookup<?, ?> lookup -> lookup(lookup);
            case Kind.Rows<?> rows -> array(new Kind.Group<>(rows.shape()));
            case Kind.Anything anything -> Map.of();
        };
    }

    private static Map<String, Raw> number(Kind.Amount amount) {
        var schema = ordered("number", amount.least(), amount.most());
        if (amount.above()) schema.put("exclusiveMinimum", schema.remove("minimum"));
        return schema;
    }

    private static Map<String, Raw> ordered(String type, BigDecimal least, BigDecimal most) {
        var schema = new LinkedHashMap<String, Raw>();
        schema.put("type", Raw.of(type));
        schema.put("minimum", Raw.of(least));
        schema.put("maximum", Raw.of(most));
        return schema;
    }

    private <V> Map<String, Raw> otherwise(Kind.Otherwise<V> otherwise) {
        var schema = new LinkedHashMap<>(schema(otherwise.of()));
        schema.put("default", otherwise.raw(otherwise.fallback()));
        return schema;
    }

    private Map<String, Raw> array(Kind<?> of) {
        return sorted(Map.of("type", Raw.of("array"), "items", Raw.of(schema(of))));
    }

    private Map<String, Raw> lookup(Kind.Lookup<?, ?> lookup) {
        return sorted(Map.of(
                "type", Raw.of("object"),
                "propertyNames", Raw.of(schema(lookup.key())),
                "additionalProperties", Raw.of(schema(lookup.of()))));
    }

    private <T extends Record> Map<String, Raw> definition(Shape<T> shape) {
        String name = shape.type().getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Raw.NOTHING);
            definitions.put(name, Raw.of(object(shape)));
        }
        return reference(name);
    }

    private static Map<String, Raw> reference(String name) {
        return Map.of("$ref", Raw.of("#/$defs/" + name));
    }

    private static Raw id() {
        return Raw.of(sorted(Map.of("type", Raw.of("string"), "pattern", Raw.of("^[a-z0-9][a-z0-9-]{0,62}$"))));
    }

    private static Raw texts(Set<String> words) {
        return Raw.of(words.stream().map(Raw::of).toList());
    }

    /// The same bytes at every run: `Map.of` has no order.
    private static Map<String, Raw> sorted(Map<String, Raw> fields) {
        return new TreeMap<>(fields).descendingMap();
    }
}
