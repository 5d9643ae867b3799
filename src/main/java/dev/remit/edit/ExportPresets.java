package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.ExportPreset;
import dev.remit.model.Settings;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// The choices for exports that a document keeps under names, in the order of the names.
public final class ExportPresets {
    private static final Shape<Settings> SETTINGS = Shape.of(Settings.class);
    private static final Shape<ExportPreset> PRESET = Shape.of(ExportPreset.class);

    private ExportPresets() {}

    /// Put in the place of the one of that name, or added; nothing happens where it has no name.
    public static Edit keep(ExportPreset preset) {
        return Wording.name(preset.name())
                .map(name -> PRESET.with(preset, "name", name))
                .<Edit>map(named -> document -> change(document, all -> with(all, named)))
                .orElse(document -> document);
    }

    /// Nothing happens where there is none of that name, the other is taken, or it is no name.
    public static Edit rename(String from, String to) {
        return document -> Wording.name(to)
                .filter(name -> !has(document, name))
                .map(name -> change(
                        document,
                        all -> all.stream()
                                .map(each -> each.name().equals(from) ? PRESET.with(each, "name", name) : each)
                                .toList()))
                .orElse(document);
    }

    public static Edit delete(String name) {
        return document -> change(document, all -> without(all, name));
    }

    public static boolean has(Document document, String name) {
        return document.settings().presets().stream()
                .anyMatch(each -> each.name().equals(name));
    }

    private static List<ExportPreset> with(List<ExportPreset> all, ExportPreset preset) {
        var more = new ArrayList<>(without(all, preset.name()));
        more.add(preset);
        return more;
    }

    private static List<ExportPreset> without(List<ExportPreset> all, String name) {
        return all.stream().filter(each -> !each.name().equals(name)).toList();
    }

    private static Document change(Document document, UnaryOperator<List<ExportPreset>> change) {
        var before = document.settings().presets();
        var after = change.apply(before).stream()
                .sorted(Comparator.comparing(ExportPreset::name))
                .toList();
        return after.equals(before)
                ? document
                : document.withSettings(SETTINGS.with(document.settings(), "presets", after));
    }
}
