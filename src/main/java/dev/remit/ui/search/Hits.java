package dev.remit.ui.search;

import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.editor.ReadingOrder;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What a query finds: in a diagram, or in the whole model.
public final class Hits {
    private Hits() {}

    /// The elements a diagram shows, in reading order; interactions after what they join.
    public static List<Id> in(Picture picture, Query query, Ground ground) {
        var meant = query.on(ground);
        var shown = Stream.concat(
                ReadingOrder.of(picture).stream(),
                picture.interactions().stream().map(Figure::id));
        return shown.filter(id -> ground.document().find(id).filter(meant).isPresent())
                .toList();
    }

    /// All elements that fit, those whose names fit the words best first. None for an empty query.
    public static List<Element> in(Query query, Ground ground) {
        if (query.isEmpty()) return List.of();
        var meant = query.on(ground);
        var fuzzy = Fuzzy.of(query.words());
        return ground.document().tables().stream()
                .<Element>flatMap(table -> table.stream())
                .filter(meant)
                .sorted(Comparator.comparingInt(element -> -fuzzy.score(element.title())))
                .toList();
    }
}
