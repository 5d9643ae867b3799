package dev.remit.format.in;

import dev.remit.file.Json;
import dev.remit.model.Service;
import dev.remit.shape.Field;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a column map from JSON: `{ "service": { "name": "column", "kind": { "column": …, "values": …, "present": …,
/// "otherwise": … } }, "owner": …, "firstLine": … }`.
final class ColumnMapJson {
    private static final String CODE = "E-MAP-001";
    private static final List<String> PARTS = List.of("service", "owner", "firstLine");
    private static final List<String> RULE = List.of("column", "values", "present", "otherwise");

    private final List<Problem> problems = new ArrayList<>();

    private ColumnMapJson() {}

    static Outcome<ColumnMap> read(byte[] bytes) {
        return Json.parse(bytes).then(raw -> new ColumnMapJson().map(raw, bytes));
    }

    private Outcome<ColumnMap> map(Raw raw, byte[] bytes) {
        var fields = fields(raw, "");
        checkNames(fields, PARTS, "");
        var service = new LinkedHashMap<String, CellRule>();
        fields(fields.getOrDefault("service", Raw.NOTHING), "/service").forEach((attribute, rule) -> {
            checkAttribute(attribute);
            rule(rule, "/service/" + attribute).ifPresent(read -> service.put(attribute, read));
        });
        if (!service.containsKey("name")) complain("/service", Text.of("No column gives the name of a service."));
        var map = new ColumnMap(service, rule(fields, "owner"), rule(fields, "firstLine"));
        return problems.isEmpty() ? Outcome.done(map) : new Refused<>(Json.located(problems, bytes));
    }

    private Optional<CellRule> rule(Map<String, Raw> fields, String part) {
        Raw rule = fields.getOrDefault(part, Raw.NOTHING);
        return rule instanceof Raw.Nothing ? Optional.empty() : rule(rule, "/" + part);
    }

    private Optional<CellRule> rule(Raw raw, String pointer) {
        if (raw instanceof Raw.Text column) return Optional.of(CellRule.of(column.text()));
        var fields = fields(raw, pointer);
        checkNames(fields, RULE, pointer);
        var values = new LinkedHashMap<String, String>();
        fields(fields.getOrDefault("values", Raw.NOTHING), pointer + "/values")
                .forEach((word, value) -> text(value, pointer + "/values/" + word)
                        .ifPresent(text -> values.put(word.toLowerCase(Locale.ROOT), text)));
        return Optional.of(new CellRule(
                text(fields, "column", pointer),
                values,
                text(fields, "present", pointer),
                text(fields, "otherwise", pointer)));
    }

    private Optional<String> text(Map<String, Raw> fields, String name, String pointer) {
        Raw raw = fields.getOrDefault(name, Raw.NOTHING);
        return raw instanceof Raw.Nothing ? Optional.empty() : text(raw, pointer + "/" + name);
    }

    private Optional<String> text(Raw raw, String pointer) {
        if (raw instanceof Raw.Text text) return Optional.of(text.text());
        complain(pointer, Text.of("Expected a text, but found {0}.", raw.noun()));
        return Optional.empty();
    }

    private Map<String, Raw> fields(Raw raw, String pointer) {
        if (raw instanceof Raw.Fields fields) return fields.fields();
        boolean left = raw instanceof Raw.Nothing && !pointer.isEmpty();
        if (!left) complain(pointer, Text.of("Expected an object, but found {0}.", raw.noun()));
        return Map.of();
    }

    private void checkNames(Map<String, Raw> fields, List<String> known, String pointer) {
        for (String name : fields.keySet()) {
            if (known.contains(name)) continue;
            complain(pointer + "/" + name, Text.of("\"{0}\" is not one of {1}.", name, String.join(", ", known)));
        }
    }

    private void checkAttribute(String name) {
        var known = Shape.of(Service.class).fields().stream()
                .filter(Cells::isFillable)
                .map(Field::name)
                .toList();
        if (known.contains(name)) return;
        Text message = Words.nearest(name, known)
                .map(near -> Text.of("A column cannot fill \"{0}\". Did you mean \"{1}\"?", name, near))
                .orElseGet(() -> Text.of("A column cannot fill \"{0}\".", name));
        complain("/service/" + name, message);
    }

    private void complain(String pointer, Text message) {
        problems.add(Problem.error(CODE, Place.pointing(pointer), message));
    }
}
