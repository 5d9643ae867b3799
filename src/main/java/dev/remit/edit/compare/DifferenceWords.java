package dev.remit.edit.compare;

import dev.remit.edit.Names;
import dev.remit.edit.Shown;
import dev.remit.model.Document;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.text.Text;

/// Differences in words for people: what of an element differs, and what stands there on either side.
public final class DifferenceWords {
    private final Comparison comparison;
    private final ValueWords here;
    private final ValueWords there;

    public DifferenceWords(Comparison comparison) {
        this.comparison = comparison;
        here = new ValueWords(new Shown(new Names(comparison.from())));
        there = new ValueWords(new Shown(new Names(comparison.to())));
    }

    /// "Added" of an element, "Tier" of an attribute, "Depends on, Ledger (added)" of an entry.
    public Text change(Difference difference) {
        if (difference.where().path().isRoot()) return alone(difference.way());
        var names = difference.way() == Way.ADDED ? there : here;
        String part = String.join(
                ", ", PathWords.of(shape(difference), difference.where().path(), names));
        return switch (difference.way()) {
            case CHANGED -> Text.of("{0}", part);
            case ADDED -> Text.of("{0} (added)", part);
            case REMOVED -> Text.of("{0} (removed)", part);
            case MOVED -> Text.of("{0} (moved)", part);
        };
    }

    /// What stands there in the first document; empty where nothing does, and for an element as a whole.
    public String from(Difference difference) {
        return words(here, difference, difference.from());
    }

    /// The same of the second.
    public String to(Difference difference) {
        return words(there, difference, difference.to());
    }

    private String words(ValueWords names, Difference difference, Raw value) {
        if (difference.where().path().isRoot()) return "";
        return shape(difference)
                .kindAt(difference.where().path())
                .map(kind -> names.of(kind, value))
                .orElseGet(() -> names.of(new Kind.Anything(), value));
    }

    private Shape<?> shape(Difference difference) {
        return difference
                .where()
                .element()
                .flatMap(id ->
                        comparison.from().find(id).or(() -> comparison.to().find(id)))
                .<Shape<?>>map(element -> Shape.of(((Record) element).getClass()))
                .orElseGet(() -> Shape.of(Document.class));
    }

    private static Text alone(Way way) {
        return switch (way) {
            case ADDED -> Text.of("Added");
            case REMOVED -> Text.of("Removed");
            case CHANGED -> Text.of("Changed");
            case MOVED -> Text.of("Moved");
        };
    }
}
