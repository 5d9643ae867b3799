package dev.remit.file;

import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.text.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Where the blocks of elements begin in a file, so that a finding can name a line.
public final class ElementPlaces {
    private ElementPlaces() {}

    /// The places of those elements that the file holds; the others are left out.
    public static Map<Id, Place> of(byte[] bytes, Set<Id> elements) {
        if (elements.isEmpty() || !(Json.parse(bytes).orComplain() instanceof Raw.Fields document)) return Map.of();
        var pointers = new HashMap<Id, String>();
        document.fields().forEach((table, rows) -> collect("/" + table, rows, elements, pointers));
        var places = Json.places(bytes, pointers.values());
        var byElement = new HashMap<Id, Place>();
        pointers.forEach((id, pointer) -> byElement.put(id, places.getOrDefault(pointer, Place.UNKNOWN)));
        return byElement;
    }

    private static void collect(String table, Raw rows, Set<Id> elements, Map<Id, String> pointers) {
        if (!(rows instanceof Raw.Items list)) return;
        var items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Raw.Fields row) || !(row.get("id") instanceof Raw.Text text)) continue;
            String id = text.text();
            if (Id.isWellFormed(id) && elements.contains(Id.of(id))) pointers.put(Id.of(id), table + "/" + i);
        }
    }
}
