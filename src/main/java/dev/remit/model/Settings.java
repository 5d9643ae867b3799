package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the document sets for itself.
@About("What the document sets for itself.")
public record Settings(
        @About("Rule settings, by code.") Map<String, RuleSetting> rules,
        @About(value = "Export presets.", key = "name") List<ExportPreset> presets,

        @About(value = "Pixels of the drawing grid.", unit = Unit.PIXELS, otherwise = "8", least = "1", most = "256")
        int grid,

        @About("How many findings a team may have for each level.")
        Optional<ScoreLimits> score,

        Kept kept) {
    static Settings of(Values v) {
        return new Settings(v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public static final Settings NONE = new Settings(Map.of(), List.of(), 8, Optional.empty(), Kept.NONE);

    public RuleSetting rule(String code) {
        return rules.getOrDefault(code, RuleSetting.NONE);
    }

    /// With these settings of rules in the place of its own; rules that are not among them keep theirs.
    public Settings with(Map<String, RuleSetting> others) {
        var all = new TreeMap<>(rules);
        all.putAll(others);
        return new Settings(all, presets, grid, score, kept);
    }
}
