package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Field;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import dev.remit.shape.Unit;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The attributes of any element that say something, by their labels, in the order of their description. Lists of
/// records and records inside it are left to those who know them.
final class Attributes {
    private static final Set<String> IN_THE_TITLE = Set.of("id", "name");

    private final Document document;

    Attributes(Document document) {
        this.document = document;
    }

    /// One of them, as people read it.
    record Attribute(Text label, String value) {}

    List<Attribute> of(Element element) {
        return all(Shape.of(element.getClass().asSubclass(Record.class)), element);
    }

    private <T extends Record> List<Attribute> all(Shape<T> shape, Element element) {
        T row = shape.type().cast(element);
        var attributes = new ArrayList<Attribute>();
        for (Field<T, ?> field : shape.fields()) {
            if (IN_THE_TITLE.contains(field.name())) continue;
            words(field.of().apply(row), unit(field.kind()))
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> attributes.add(new Attribute(Text.of(field.label()), value)));
        }
        return attributes;
    }

    private Optional<String> words(Object value, Unit unit) {
        return switch (value) {
            case Optional<?> maybe -> maybe.flatMap(known -> words(known, unit));
            case Collection<?> all -> list(all);
            case Ref<?> ref -> Optional.of(title(ref.id()));
            case Id id -> Optional.of(title(id));
            case LocalDate day -> Optional.of(Days.of(day));
            case Boolean flag -> flag ? Optional.of(Text.of("Yes").toString()) : Optional.empty();
            case BigDecimal number -> Optional.of(Amounts.of(number, unit).toString());
            case Integer number ->
                Optional.of(Amounts.of(new BigDecimal(number), unit).toString());
            case Enum<?> choice -> Optional.of(Labelled.of(choice));
            case String text -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private Optional<String> list(Collection<?> all) {
        var words = all.stream()
                .map(each -> words(each, Unit.NONE))
                .flatMap(Optional::stream)
                .toList();
        return words.size() == all.size() ? Optional.of(Words.list(words)) : Optional.empty();
    }

    private String title(Id id) {
        return document.find(id).map(Element::title).orElse(id.text());
    }

    private static Unit unit(Kind<?> kind) {
        return switch (kind) {
            case Kind.Amount amount -> amount.unit();
            case Kind.Count count -> count.unit();
            case Kind.Maybe<?> maybe -> unit(maybe.of());
            case Kind.Otherwise<?> otherwise -> unit(otherwise.of());
            default -> Unit.NONE;
        };
    }
}
