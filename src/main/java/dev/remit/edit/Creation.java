package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A new element of any kind, from the attributes it cannot be without.
public final class Creation {
    private Creation() {}

    /// Nothing happens where the id is taken.
    public static Outcome<Edit> of(Class<? extends Record> type, Id id, Map<String, Raw> attributes) {
        var fields = new LinkedHashMap<>(attributes);
        fields.put("id", Raw.of(id.text()));
        var reading = Reading.ofThisVersion();
        var made = Shape.of(type).read(Raw.of(fields), reading).map(Element.class::cast);
        Optional<Problem> wrong =
                reading.problems().stream().filter(Problem::isError).findFirst();
        if (wrong.isPresent()) return Outcome.refused(wrong.get());
        return Outcome.done(document -> added(document, made.orElseThrow()));
    }

    private static Document added(Document document, Element element) {
        return document.find(element.id()).isPresent() ? document : document.with(element);
    }
}
