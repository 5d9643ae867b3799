package dev.remit.format.order;

import dev.remit.model.Document;
import dev.remit.model.ExportPreset;
import dev.remit.shape.Kept;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.Map;
import java.util.TreeMap;

/// Wishes that a document keeps under a name, in the words of the command line.
public final class Presets {
    private static final String DIAGRAM = "diagram";

    private Presets() {}

    /// Only what differs from what is usual is written down, and of that what changes the file.
    public static ExportPreset of(String name, Wish chosen) {
        var wish = chosen.about(chosen.subject().withoutIdle(chosen));
        var usual = usual(wish.report().orElse(DIAGRAM), wish.format());
        var options = new TreeMap<String, String>();
        for (var word : PresetWord.ALL) {
            String said = word.written(wish);
            if (word.counts(wish) && !said.equals(word.written(usual))) options.put(word.name(), said);
        }
        return new ExportPreset(name, wish.report().orElse(DIAGRAM), wish.format(), Map.copyOf(options), Kept.NONE);
    }

    /// Refused where it says something that this Remit does not understand.
    public static Outcome<Wish> wish(ExportPreset preset) {
        Outcome<Wish> wish = Outcome.done(usual(preset.report(), preset.format()));
        for (var option : new TreeMap<>(preset.options()).entrySet()) {
            wish = wish.then(it -> Named.among("option", option.getKey(), PresetWord.ALL, PresetWord::name)
                    .then(word -> word.read(it, option.getValue())));
        }
        return switch (wish) {
            case Outcome.Done<Wish> done -> done;
            case Outcome.Refused<Wish> refused ->
                new Outcome.Refused<>(refused.problems().stream()
                        .map(problem -> in(preset, problem))
                        .toList());
        };
    }

    /// The one the document keeps under that name.
    public static Outcome<Wish> named(String name, Document document) {
        return Named.among("preset", name, document.settings().presets(), ExportPreset::name)
                .then(Presets::wish);
    }

    private static Wish usual(String report, String format) {
        return report.equals(DIAGRAM) ? Wish.diagram(format) : Wish.report(report, format);
    }

    private static Problem in(ExportPreset preset, Problem problem) {
        return problem.saying(Text.of("In the preset \"{0}\": {1}", preset.name(), problem.message()));
    }
}
