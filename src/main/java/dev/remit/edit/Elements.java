package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Organisation;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.References;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Adding, changing and removing elements of any kind.
public final class Elements {
    private Elements() {}

    /// The document with all of these put in the place of those with their ids, or added.
    public static Document added(Document document, Collection<? extends Element> elements) {
        Document all = document;
        for (Element element : elements) all = all.with(element);
        return all;
    }

    /// One element becomes another of the same id; nothing happens where it does not exist.
    public static <T extends Element> Edit change(
            Function<Document, Table<T>> table, Ref<T> which, UnaryOperator<T> change) {
        return document -> table.apply(document)
                .find(which)
                .map(found -> document.with(change.apply(found)))
                .orElse(document);
    }

    /// All of these become others of the same ids; those that do not exist are left out.
    public static <T extends Element> Edit change(
            Function<Document, Table<T>> table, Collection<Ref<T>> which, UnaryOperator<T> change) {
        return document -> {
            Document all = document;
            for (Ref<T> each : which) all = change(table, each, change).apply(all);
            return all;
        };
    }

    /// A new element; nothing happens where its id is taken or it is not named.
    static Edit add(Id id, String name, BiFunction<Document, Draft, Element> make) {
        return document -> Wording.name(name)
                .filter(any -> document.find(id).isEmpty())
                .map(words ->
                        document.with(make.apply(document, Draft.of(id.text()).with("name", words))))
                .orElse(document);
    }

    /// The element is called that from now on; nothing happens where it has no name or would have none.
    public static Edit rename(Id id, String name) {
        return document -> Wording.name(name)
                .flatMap(words -> document.find(id).map(element -> Naming.named(element, words)))
                .map(document::with)
                .orElse(document);
    }

    /// These elements go, and with them every reference to them and what cannot be without such a reference: the
    /// interactions of a team, its ownerships, the dependencies on a service. Services of a team stay.
    public static Edit delete(Collection<Id> ids) {
        return document -> Deletion.of(document, ids);
    }

    /// A new element of that type, with nothing but its id, which is its name too.
    public static Edit create(Class<? extends Record> type, Id id) {
        return document -> document.with(
                (Element) Draft.of(id.text()).with("name", id.text()).as(type));
    }

    /// One element no longer refers to the other; it goes itself where it cannot be without.
    public static Edit sever(Id from, Class<?> to, Id id) {
        return document -> document.find(from)
                .map(element -> severed(element.getClass().asSubclass(Record.class), element, to, id)
                        .map(document::with)
                        .orElseGet(() -> document.without(from)))
                .orElse(document);
    }

    /// Whether the element cannot be without its reference to the other, so that severing it removes the element.
    public static boolean isBound(Element element, Class<?> to, Id id) {
        return isBound(element.getClass().asSubclass(Record.class), element, to, id);
    }

    private static <T extends Record> boolean isBound(Class<T> type, Element element, Class<?> to, Id id) {
        return References.of(Shape.of(type)).isBound(type.cast(element), to, id);
    }

    /// The organisation itself no longer refers to the element.
    public static Edit severFromOrganisation(Class<?> to, Id id) {
        return document -> References.of(Shape.of(Organisation.class))
                .without(document.organisation(), to, id)
                .map(document::withOrganisation)
                .orElse(document);
    }

    private static <T extends Record> Optional<Element> severed(Class<T> type, Element element, Class<?> to, Id id) {
        return References.of(Shape.of(type)).without(type.cast(element), to, id).map(Element.class::cast);
    }
}
