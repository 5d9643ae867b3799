package dev.remit.ui.raci.paste;

import dev.remit.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds lines and columns by what another program calls them, whatever case and spaces.
final class Names {
    private static final int SLIP = 2;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> places = new HashMap<>();

    /// @param named all names of each line or column: its code and its title
    Names(List<List<String>> named) {
        for (int place = 0; place < named.size(); place++)
            for (String name : named.get(place)) if (!plain(name).isEmpty()) places.putIfAbsent(plain(name), place);
    }

    Optional<Integer> exact(String name) {
        return Optional.ofNullable(places.get(plain(name)));
    }

    /// The one that is at most two letters away, where only one is; codes and other short names are not guessed.
    Optional<Integer> near(String name) {
        String wanted = plain(name);
        if (wanted.length() < SHORTEST) return Optional.empty();
        var near = places.entrySet().stream()
                .filter(each -> each.getKey().length() >= SHORTEST && Words.distance(wanted, each.getKey()) <= SLIP)
                .filter(each -> each.getKey().chars().noneMatch(Character::isDigit))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", "");
    }
}
