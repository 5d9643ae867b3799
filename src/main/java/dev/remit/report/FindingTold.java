package dev.remit.report;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.rule.Finding;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.NextStep;
import dev.remit.rule.Repair;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/// A finding in the words of a report: what it is about and what to do about it.
public record FindingTold(Finding finding, Document document) {
    public static List<FindingTold> all(List<Finding> findings, Document document) {
        return findings.stream()
                .map(finding -> new FindingTold(finding, document))
                .toList();
    }

    /// What the rule is called, such as "Service without an owner".
    public String title() {
        return rule(metadata -> metadata.title());
    }

    /// What the rule is about, such as "Ownership".
    public String group() {
        return Group.of(finding.rule()).label();
    }

    /// The names of the elements it is about, in the order the message names them.
    public String about() {
        if (finding.elements().isEmpty()) return document.organisation().name();
        return Words.some(finding.elements().stream()
                .map(id -> document.find(id).map(Element::title).orElse(id.text()))
                .toList());
    }

    /// The edits that make it go away, else what to do by hand, else what the rule advises.
    public String fix() {
        if (!finding.repairs().isEmpty())
            return finding.repairs().stream()
                    .map(Repair::label)
                    .map(Text::toString)
                    .collect(Collectors.joining("; "));
        if (!finding.nextSteps().isEmpty())
            return finding.nextSteps().stream()
                    .map(NextStep::sentence)
                    .map(Text::toString)
                    .collect(Collectors.joining(" "));
        return rule(Metadata::remedy);
    }

    private String rule(java.util.function.Function<Metadata, Text> words) {
        return Rules.find(finding.rule()).map(words).map(Text::toString).orElse("");
    }
}
