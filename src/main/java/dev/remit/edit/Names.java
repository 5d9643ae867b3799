package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.shape.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the elements of a document are called, so that a person can name one. Where two are called the same, the id
/// tells them apart: "Search (search-2)".
public final class Names {
    private final Document document;
    private final Map<Class<?>, Map<String, List<Element>>> called = new HashMap<>();

    public Names(Document document) {
        this.document = document;
    }

    /// The name of an element of that type, or the id of one that does not exist.
    public String of(Class<?> type, Id id) {
        return document.find(id)
                .filter(type::isInstance)
                .map(it -> of(type, it))
                .orElse(id.text());
    }

    /// The elements of that type that a person may mean by those words: by name in any case, else by id.
    public List<Element> named(Class<?> type, String words) {
        String wanted = plain(words);
        var all = called(type);
        if (all.containsKey(wanted)) return all.get(wanted);
        return all.values().stream()
                .flatMap(List::stream)
                .filter(each ->
                        each.id().text().equals(wanted) || plain(of(type, each)).equals(wanted))
                .toList();
    }

    /// All that are there to be named, in the order of their ids.
    public List<String> all(Class<?> type) {
        return elements(type).stream().map(element -> of(type, element)).toList();
    }

    private String of(Class<?> type, Element element) {
        String title = element.title();
        boolean isAlone = called(type).getOrDefault(plain(title), List.of()).size() == 1;
        return isAlone ? title : title + " (" + element.id() + ")";
    }

    private Map<String, List<Element>> called(Class<?> type) {
        return called.computeIfAbsent(type, this::collected);
    }

    private Map<String, List<Element>> collected(Class<?> type) {
        var all = new HashMap<String, List<Element>>();
        for (Element element : elements(type))
            all.computeIfAbsent(plain(element.title()), key -> new ArrayList<>())
                    .add(element);
        return all;
    }

    private List<Element> elements(Class<?> type) {
        var elements = new ArrayList<Element>();
        for (Table<? extends Element> table : document.tables()) {
            boolean isMeant =
                    table.stream().findFirst().filter(type::isInstance).isPresent();
            if (isMeant) table.forEach(elements::add);
        }
        return List.copyOf(elements);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// The one that is meant, if it is clear.
    Optional<Element> one(Class<?> type, String words) {
        var found = named(type, words);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
