package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.References;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// New elements like those of a fragment, under ids and names that a document does not have yet.
final class Copies {
    private static final Shape<Team> TEAM = Shape.of(Team.class);
    private static final Shape<Service> SERVICE = Shape.of(Service.class);

    private record Original(Class<?> type, Id id) {}

    /// An element under its new name and still its old id, and the id it will have: others refer to it before.
    private record Renamed(Element element, Id id) {}

    private final Fragment fragment;
    private final Document document;
    private final Map<Class<?>, Set<String>> names = new HashMap<>();
    private final Map<Original, Id> fresh = new HashMap<>();
    private final Map<Id, Id> originals = new LinkedHashMap<>();
    private final Set<String> unresolved = new LinkedHashSet<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Service> stubs = new LinkedHashMap<>();

    private Copies(Fragment fragment, Document document) {
        this.fragment = fragment;
        this.document = document;
    }

    static Copies of(Fragment fragment, Document document) {
        var copies = new Copies(fragment, document);
        for (var table : document.tables()) {
            for (Element each : table) copies.namesOf(each).add(each.title());
        }
        var renamed = fragment.elements().stream().map(copies::renamed).toList();
        renamed.forEach(copies::copy);
        return copies;
    }

    List<Element> elements() {
        return elements;
    }

    /// Services bought from outside, in place of those that copies need and the document does not have.
    List<Service> stubs() {
        return List.copyOf(stubs.values());
    }

    /// The ids of the fragment, by those of the copies.
    Map<Id, Id> originals() {
        return originals;
    }

    /// The names of what copies would refer to, where the document does not have it.
    List<String> unresolved() {
        return List.copyOf(unresolved);
    }

    private Renamed renamed(Element element) {
        String name = freeName(element);
        Id id = FreeIds.among(
                each -> originals.containsKey(each) || document.find(each).isPresent(), name, "copy");
        fresh.put(new Original(element.getClass(), element.id()), id);
        originals.put(id, element.id());
        return new Renamed(Naming.named(element, name), id);
    }

    private String freeName(Element element) {
        Set<String> taken = namesOf(element);
        String stem = element.title().replaceFirst(" \\(\\d+\\)$", "");
        String name = element.title();
        for (int n = 2; !taken.add(name); n++) name = numbered(stem, " (" + n + ")");
        return name;
    }

    private static String numbered(String stem, String number) {
        int longest = Kind.Text.ONE_LINE.most() - number.length();
        return Kind.Text.ONE_LINE.fitting(stem.substring(0, Math.min(stem.length(), longest))) + number;
    }

    private Set<String> namesOf(Element element) {
        return names.computeIfAbsent(element.getClass(), type -> new HashSet<>());
    }

    private void copy(Renamed renamed) {
        Element element = renamed.element();
        redirected(element.getClass().asSubclass(Record.class), element, renamed.id())
                .map(Copies::withoutSource)
                .ifPresentOrElse(elements::add, () -> originals.remove(renamed.id()));
    }

    private <T extends Record> Optional<Element> redirected(Class<T> type, Element element, Id id) {
        var shape = Shape.of(type);
        return References.of(shape)
                .redirected(shape.with(type.cast(element), "id", id), this::led)
                .map(Element.class::cast);
    }

    private Optional<Id> led(Class<?> to, Id id) {
        var copy = Optional.ofNullable(fresh.get(new Original(to, id)));
        if (copy.isPresent()) return copy;
        if (document.find(id).filter(to::isInstance).isPresent()) return Optional.of(id);
        var name = Optional.ofNullable(fragment.names().get(id)).filter(any -> to == Service.class);
        if (name.isPresent()) return name.map(this::outside);
        unresolved.add(fragment.names().getOrDefault(id, id.text()));
        return Optional.empty();
    }

    /// The service bought from outside that is called so: one there is already, else a new one.
    private Id outside(String name) {
        return document.services().stream()
                .filter(service -> service.external() && service.name().equals(name))
                .findFirst()
                .map(Service::id)
                .orElseGet(() -> stubs.computeIfAbsent(name, this::stub).id());
    }

    private Service stub(String name) {
        Id id = FreeIds.among(
                each -> originals.containsKey(each)
                        || document.find(each).isPresent()
                        || stubs.values().stream().anyMatch(stub -> stub.id().equals(each)),
                name,
                "service");
        return Draft.of(id.text()).with("name", name).with("external", true).as(Service.class);
    }

    /// An import updates what it brought; the copy is not that.
    private static Element withoutSource(Element element) {
        return switch (element) {
            case Team it -> TEAM.with(it, "source", Optional.empty());
            case Service it -> SERVICE.with(it, "source", Optional.empty());
            default -> element;
        };
    }
}
