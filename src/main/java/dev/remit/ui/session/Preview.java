package dev.remit.ui.session;

import dev.remit.format.Imported;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Problem;
import java.util.List;
import java.util.Optional;

/// What an import would do, for somebody to agree to.
///
/// @param from the file it comes from
/// @param into what the open document is called; empty where a new one would be made
/// @param before as it is without the import
/// @param remarks what the file leaves open
public record Preview(String from, Optional<String> into, Document before, Imported imported, List<Problem> remarks) {
    public Preview {
        remarks = List.copyOf(remarks);
    }

    public List<Element> added() {
        return elements(imported.document(), imported.added());
    }

    public List<Element> changed() {
        return elements(imported.document(), imported.changed());
    }

    public List<Element> removed() {
        return elements(before, imported.removed());
    }

    private static List<Element> elements(Document document, List<Id> ids) {
        return ids.stream().flatMap(id -> document.find(id).stream()).toList();
    }
}
