package dev.remit.edit.compare;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes differences over into a document.
///
/// @param source the document they come from
record Taking(Document source) {
    Document applied(Document document, List<Difference> taken) {
        Map<Optional<Id>, List<Difference>> by = taken.stream()
                .collect(
                        Collectors.groupingBy(each -> each.where().element(), LinkedHashMap::new, Collectors.toList()));
        Document all = document;
        for (var each : by.entrySet())
            all = each.getKey().isPresent()
                    ? element(all, each.getKey().get(), each.getValue())
                    : whole(all, each.getValue());
        return all;
    }

    private Document element(Document document, Id id, List<Difference> taken) {
        boolean isWhole = taken.stream().anyMatch(each -> each.where().path().isRoot());
        if (!isWhole)
            return document.find(id)
                    .map(row -> Subject.with(document, changed((Record) row, taken)))
                    .orElse(document);
        // An id may be that of a team here and of a service there.
        return source.find(id).map(element -> inPlace(document, element)).orElseGet(() -> document.without(id));
    }

    private static Document inPlace(Document document, Element element) {
        boolean isOther = document.find(element.id())
                .filter(there -> there.getClass() != element.getClass())
                .isPresent();
        return (isOther ? document.without(element.id()) : document).with(element);
    }

    private static Document whole(Document document, List<Difference> taken) {
        Document bare = Whole.bare(document);
        Record changed = changed(bare, taken);
        return changed == bare ? document : Whole.filled((Document) changed, document);
    }

    private static Record changed(Record row, List<Difference> taken) {
        var raw = Rows.raw(row);
        for (Difference each : taken)
            raw = new Putting(each.to()).at(each.where().path(), Shape.of(row.getClass()), raw);
        Record changed = Rows.read(row, raw);
        return changed.equals(row) ? row : changed;
    }
}
