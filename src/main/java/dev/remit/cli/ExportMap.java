package dev.remit.cli;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Embedding;
import dev.remit.format.Options;
import dev.remit.format.order.Named;
import dev.remit.format.order.Wish;
import dev.remit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The half of an export that is about diagrams.
final class ExportMap {
    private boolean map;
    private Optional<String> theme = Optional.empty();
    private Optional<Integer> scale = Optional.empty();
    private Optional<Boolean> embed = Optional.empty();

    boolean isAsked() {
        return map;
    }

    Signature takes() {
        return Signature.part(this)
                .flag(
                        "--map",
                        "A diagram, in one of the formats svg, png, pdf, drawio, mermaid, plantuml, dot.",
                        given -> map = given)
                .text(
                        "--theme",
                        "light|dark|high-contrast|high-contrast-dark",
                        "The colours: light.",
                        given -> theme = Optional.of(given))
                .value(
                        "--scale",
                        "1|2|3|4",
                        "How fine a PNG is: 2.",
                        Integer.class,
                        given -> scale = Optional.of(given))
                .choice(
                        "--embed",
                        "Puts the document into a PNG, SVG or PDF, which Remit opens then.",
                        given -> embed = Optional.of(given));
    }

    Wish on(Wish wish) {
        var options = wish.options();
        options = theme.map(ExportMap::named).map(options::in).orElse(options);
        options = scale.map(ExportMap::checked).map(options::times).orElse(options);
        return wish.with(embed.map(on -> on ? Embedding.DOCUMENT : Embedding.NOTHING)
                .map(options::carrying)
                .orElse(options));
    }

    private static int checked(int scale) {
        if (scale < 1 || scale > Options.LARGEST_SCALE)
            throw Usage.error(Text.of("A scale of {0} is none.", scale), Text.of("It is 1, 2, 3 or 4."));
        return scale;
    }

    private static Theme named(String theme) {
        return Usage.unless(Named.among("theme", theme, List.of(Theme.values()), ExportMap::typed));
    }

    private static String typed(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
