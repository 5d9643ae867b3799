package dev.remit.format.out;

import dev.remit.model.RuleSetting;
import dev.remit.rule.Preset;
import java.util.Map;
import java.util.stream.Collectors;

/// Presets of rule settings in plain text: the name, what it stands for, and the limits it sets.
public final class PresetText {
    private PresetText() {}

    public static String of(Preset preset) {
        String limits = preset.rules().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> "    " + rule.getKey() + ": " + limits(rule.getValue()) + "\n")
                .collect(Collectors.joining());
        return preset.name() + "  " + preset.title() + "\n    " + preset.meaning() + "\n" + limits;
    }

    private static String limits(RuleSetting setting) {
        return setting.parameters().entrySet().stream()
                .map(limit -> limit.getKey() + " = " + limit.getValue().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
