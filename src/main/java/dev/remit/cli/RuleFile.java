package dev.remit.cli;

import dev.remit.format.in.RuleSettings;
import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.rule.Preset;
import java.util.Map;
import java.util.Optional;

/// Settings of rules that stand in no document: the file or the preset that `--rules` names.
final class RuleFile {
    Optional<String> file = Optional.empty();

    Signature takes() {
        return Signature.part(this)
                .text(
                        "--rules",
                        "FILE|PRESET",
                        "Settings of rules, as in a document: { \"rules\": { \"OWN-006\": { \"severity\":"
                                + " \"INFO\" } } }."
                                + " A rule that stands there is set by it alone. Or a preset, which `remit rules --presets`"
                                + " lists; a file that is called like one is named with its folder.",
                        given -> file = Optional.of(given));
    }

    Map<String, RuleSetting> settings(Common common, Console console) {
        if (file.isEmpty()) return Map.of();
        var preset = file.flatMap(Preset::find);
        if (preset.isPresent()) return preset.get().rules();
        var read = RuleSettings.read(Input.of(file.get(), console).content().bytes());
        var settings = Stop.unless(read, Exit.INPUT, file.get());
        Problems.print(Stop.in(file.get(), read.problems()), common, console);
        return settings;
    }

    static Document applied(Map<String, RuleSetting> settings, Document document) {
        return settings.isEmpty()
                ? document
                : document.withSettings(document.settings().with(settings));
    }
}
