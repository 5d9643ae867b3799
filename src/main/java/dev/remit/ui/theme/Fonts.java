package dev.remit.ui.theme;

import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Weight;
import dev.remit.format.print.Inter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The letters of the window: Inter as it comes with Remit. What it has no letters for the system draws.
public final class Fonts {
    private static final List<Integer> WEIGHTS = List.of(400, 500, 600, 700);

    /// Only the letter C of a tile leans.
    private static final int LEANING = 700;

    private final String family;
    private final Set<String> families;
    private final Map<TextStyle, Font> fonts = new ConcurrentHashMap<>();

    private Fonts(String family, Set<String> families) {
        this.family = family;
        this.families = families;
    }

    public static Fonts bundled() {
        var loaded = WEIGHTS.stream()
                .map(weight -> load(Inter.opened(weight)))
                .flatMap(Optional::stream)
                .toList();
        load(Inter.openedLeaning(LEANING));
        var families = loaded.stream().map(Font::getFamily).collect(Collectors.toUnmodifiableSet());
        String family = loaded.stream().findFirst().orElseGet(Font::getDefault).getFamily();
        return new Fonts(family, families);
    }

    /// Registers a font with JavaFX; empty where it cannot read the file.
    private static Optional<Font> load(InputStream opened) {
        try (var file = opened) {
            return Optional.ofNullable(Font.loadFont(file, Font.getDefault().getSize()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public Font of(TextStyle style) {
        return fonts.computeIfAbsent(
                rounded(style), it -> Font.font(family(it.weight()), weight(it.weight()), it.size()));
    }

    /// The family that has letters of that weight: JavaFX itself tells only regular and bold apart, so the weights
    /// between are families of their own where they exist at all.
    String family(Weight weight) {
        String own = switch (weight) {
            case REGULAR, BOLD -> family;
            case MEDIUM -> family + " Medium";
            case SEMIBOLD -> family + " SemiBold";
        };
        return families.contains(own) ? own : family;
    }

    /// What is to be asked of that family: for want of semibold letters bold ones, for want of medium ones regular.
    FontWeight weight(Weight weight) {
        boolean isOwn = !family(weight).equals(family);
        return switch (weight) {
            case REGULAR, MEDIUM -> FontWeight.NORMAL;
            case SEMIBOLD -> isOwn ? FontWeight.NORMAL : FontWeight.BOLD;
            case BOLD -> FontWeight.BOLD;
        };
    }

    /// Zooming asks for any size; to a quarter of a pixel there are only a few.
    private static TextStyle rounded(TextStyle style) {
        return style.sized(Math.round(style.size() * 4) / 4.0);
    }
}
