package dev.remit.cli;

import dev.remit.format.CheckedFile;
import dev.remit.rule.Finding;
import dev.remit.rule.Limits;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.rule.Source;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.ArrayList;
import java.util.List;

/// What stands behind one finding: formula, limits in force, elements, reason, source, and what can be done.
final class FindingDetails {
    private FindingDetails() {}

    /// A line each.
    static List<String> of(Finding finding, CheckedFile file) {
        var lines = new ArrayList<Text>();
        Rules.find(finding.rule()).ifPresent(rule -> lines.addAll(behind(rule, file)));
        finding.repairs().forEach(repair -> lines.add(Text.of("Repair: {0}.", repair.label())));
        finding.nextSteps().forEach(step -> lines.add(Text.of("Next: {0}", step.sentence())));
        var ids = finding.elements().stream().map(Id::text).toList();
        lines.add(Text.of("About: {0}; fingerprint {1}.", String.join(", ", ids), finding.fingerprint()));
        return lines.stream().map(Visible::of).toList();
    }

    private static List<Text> behind(Metadata rule, CheckedFile file) {
        var setting = rule.setting(file.document().settings());
        var lines = new ArrayList<Text>();
        lines.add(Text.of("When: {0}", rule.condition(setting)));
        Limits.of(rule, setting).forEach(limit -> lines.add(Text.of("Limit: {0}", limit)));
        lines.add(Text.of("Why: {0}", rule.why()));
        for (String key : rule.sources())
            lines.add(Source.of(key)
                    .map(source -> Text.of("Source: {0}", source.title()))
                    .orElseGet(() -> Text.of("Source: {0}", key)));
        return lines;
    }
}
