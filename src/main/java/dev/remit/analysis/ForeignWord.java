package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Organisation;
import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Row;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A word that an attribute holds and only a newer version of the format knows: kept, and taken for nothing.
///
/// @param in the element; empty where the organisation itself or the settings hold it
/// @param attribute as people read it
public record ForeignWord(Optional<Element> in, String attribute, String word) {
    /// All of a document in the order of its tables. A file of our own version has none, as it would not be read.
    static List<ForeignWord> in(Document document) {
        if (document.schemaVersion().equals(Document.VERSION)) return List.of();
        var search = new Search();
        for (Table<? extends Element> table : document.tables()) table.forEach(search::look);
        search.look(document.organisation());
        return List.copyOf(search.found);
    }

    private static final class Search {
        private final List<ForeignWord> found = new ArrayList<>();
        private Optional<Element> in = Optional.empty();

        void look(Element element) {
            in = Optional.of(element);
            look(((Row) element).getClass().asSubclass(Record.class), element);
        }

        void look(Organisation organisation) {
            in = Optional.empty();
            look(Organisation.class, organisation);
        }

        private <T extends Record> void look(Class<T> type, Object row) {
            look(Shape.of(type), type.cast(row));
        }

        private <T extends Record> void look(Shape<T> shape, T row) {
            var kept = shape.kept(row).fields();
            for (Field<T, ?> field : shape.fields()) {
                if (!kept.isEmpty()) add(field.label(), kept.getOrDefault(field.name(), Raw.NOTHING));
                inside(field.kind(), field.of().apply(row));
            }
        }

        private void add(String attribute, Raw raw) {
            switch (raw) {
                case Raw.Text text -> found.add(new ForeignWord(in, attribute, text.text()));
                case Raw.Items items -> items.items().forEach(each -> add(attribute, each));
                case Raw.Fields fields ->
                    fields.fields().keySet().forEach(word -> found.add(new ForeignWord(in, attribute, word)));
                case Raw.Num number -> {}
                case Raw.Flag flag -> {}
                case Raw.Nothing nothing -> {}
            }
        }

        private void inside(Kind<?> kind, Object value) {
            switch (kind) {
                case Kind.Group<?> group -> look(group.shape().type(), value);
                case Kind.Maybe<?> maybe -> ((Optional<?>) value).ifPresent(it -> inside(maybe.of(), it));
                case Kind.Otherwise<?> otherwise -> inside(otherwise.of(), value);
                case Kind.Many<?> many -> ((List<?>) value).forEach(it -> inside(many.of(), it));
                case Kind.Several<?> several -> ((Set<?>) value).forEach(it -> inside(several.of(), it));
                case Kind.Lookup<?, ?> lookup -> ((Map<?, ?>) value).values().forEach(it -> inside(lookup.of(), it));
                case Kind.Rows<?> rows -> {}
                case Kind.Reference<?> reference -> {}
                case Kind.Text text -> {}
                case Kind.Ident ident -> {}
                case Kind.Amount amount -> {}
                case Kind.Count count -> {}
                case Kind.Flag flag -> {}
                case Kind.Day day -> {}
                case Kind.Choice<?> choice -> {}
                case Kind.Anything anything -> {}
            }
        }
    }
}
