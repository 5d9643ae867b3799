package dev.remit.file;

import dev.remit.shape.Raw;
import dev.remit.text.Complaint;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/// Builds the [Raw] tree of a JSON document, and complains where one of our own limits is passed.
final class JsonTree {
    private static final int DEEPEST = 64;
    private static final int MOST_KEYS = 100_000;

    private final JsonSource source;
    private final JsonParser parser;
    private final Deque<String> path = new ArrayDeque<>();

    JsonTree(JsonSource source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    Raw whole() {
        JsonToken first = parser.nextToken();
        if (first == null) throw new Complaint(Encoding.empty());
        Raw raw = value(first);
        if (!isAtEnd()) throw complaint("E-JSON-009", Text.of("There is content after the end of the document."));
        return raw;
    }

    /// What follows need not even be JSON to be too much.
    private boolean isAtEnd() {
        try {
            return parser.nextToken() == null;
        } catch (StreamReadException anything) {
            return false;
        }
    }

    private Raw value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> Raw.of(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Raw.Num(parser.getString());
            case VALUE_TRUE -> Raw.of(true);
            case VALUE_FALSE -> Raw.of(false);
            case VALUE_NULL -> Raw.NOTHING;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No value begins with " + token);
        };
    }

    private Raw fields() {
        checkDepth();
        var fields = new LinkedHashMap<String, Raw>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName());
            path.addLast(name);
            if (fields.containsKey(name)) throw twice(name);
            fields.put(name, value(parser.nextToken()));
            path.removeLast();
            if (fields.size() > MOST_KEYS) throw tooManyKeys();
        }
        return new Raw.Fields(fields);
    }

    private Raw items() {
        checkDepth();
        var items = new ArrayList<Raw>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            path.addLast(Integer.toString(items.size()));
            items.add(value(token));
            path.removeLast();
        }
        return Raw.of(items);
    }

    private void checkDepth() {
        if (path.size() < DEEPEST) return;
        throw complaint("E-LIM-002", Text.of("The document is nested deeper than {0} levels.", DEEPEST));
    }

    /// Half of a surrogate pair is no character: it can only come from an escape such as `\ud800`.
    private String text(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean half = Character.charCount(text.codePointAt(i)) == 1 && Character.isSurrogate(text.charAt(i));
            if (half) throw half(text.charAt(i));
        }
        return text;
    }

    private Complaint half(char surrogate) {
        String shown = String.format(Locale.ROOT, "\\u%04x", (int) surrogate);
        return new Complaint(problem("E-JSON-005", Text.of("{0} is half of a character.", shown))
                .hinting(Text.of("Put \\ufffd or the character that was meant in its place.")));
    }

    private Complaint twice(String name) {
        Place first = JsonPlaces.of(source, pointer());
        return complaint(
                "E-JSON-004",
                Text.of("The key \"{0}\" stands twice in one object; first in line {1}.", name, first.line()));
    }

    private Complaint tooManyKeys() {
        return complaint("E-LIM-003", Text.of("The object has more than {0} keys.", MOST_KEYS));
    }

    private Complaint complaint(String code, Text message) {
        return new Complaint(problem(code, message));
    }

    private Problem problem(String code, Text message) {
        return Problem.error(code, source.place(parser.currentTokenLocation()).pointedAtBy(pointer()), message);
    }

    private String pointer() {
        var pointer = new StringBuilder();
        for (String step : path) pointer.append('/').append(JsonPlaces.escaped(step));
        return pointer.toString();
    }
}
