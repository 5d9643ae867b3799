package dev.remit.editor;

import dev.remit.model.Document;
import dev.remit.model.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds elements by their names: those that begin with the words first, then those where a word does, then those that
/// hold them anywhere.
public final class Finder {
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank)
            .thenComparing(hit -> hit.name().toLowerCase(Locale.ROOT))
            .thenComparing(hit -> hit.element().id());
    private static final int MISSED = 3;

    private Finder() {}

    /// An element that was found.
    ///
    /// @param rank 0 for the best
    public record Hit(Element element, String name, int rank) {}

    public static List<Hit> find(String words, Document document, int atMost) {
        String wanted = plain(words);
        if (wanted.isEmpty()) return List.of();
        var hits = new ArrayList<Hit>();
        named(document).forEach(hit -> {
            int rank = rank(plain(hit.name()), wanted);
            if (rank < MISSED) hits.add(new Hit(hit.element(), hit.name(), rank));
        });
        hits.sort(BEST_FIRST);
        return List.copyOf(hits.subList(0, Math.min(atMost, hits.size())));
    }

    /// Whether a name holds the words, as the lists filter.
    public static boolean matches(String name, String words) {
        return rank(plain(name), plain(words)) < MISSED;
    }

    private static Stream<Hit> named(Document document) {
        return Stream.of(
                        document.teams(),
                        document.services(),
                        document.valueStreams(),
                        document.platformGroups(),
                        document.domains())
                .flatMap(table -> table.stream())
                .map(element -> new Hit(element, element.title(), MISSED));
    }

    private static int rank(String name, String wanted) {
        if (name.startsWith(wanted)) return 0;
        if (name.contains(" " + wanted)) return 1;
        return name.contains(wanted) ? 2 : MISSED;
    }

    /// What stands between words counts as a space, so that "pay api" finds "Pay-API".
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_./-]+", " ");
    }
}
