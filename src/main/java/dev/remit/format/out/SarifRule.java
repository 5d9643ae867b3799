package dev.remit.format.out;

import dev.remit.model.Severity;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.shape.Draft;
import dev.remit.shape.Labelled;
import java.util.List;

/// A rule as SARIF describes it, with the names that GitHub reads.
final class SarifRule {
    /// Of a short and of a full description; a name may have 255.
    private static final int LONGEST_DESCRIPTION = 1024;

    private SarifRule() {}

    static Draft of(Metadata rule) {
        return Draft.EMPTY
                .with("id", rule.code())
                .with("name", rule.title().toString())
                .with("shortDescription", description(rule.title().toString()))
                .with("fullDescription", description(rule.why().toString()))
                .with("help", Draft.EMPTY.with("text", RuleText.of(rule)).with("markdown", RuleMarkdown.of(rule)))
                .with("defaultConfiguration", Draft.EMPTY.with("level", level(rule.severity())))
                .with(
                        "properties",
                        Draft.EMPTY
                                .withTexts("tags", List.of(Labelled.of(Group.of(rule.code()))))
                                .with("problem.severity", problem(rule.severity())));
    }

    private static Draft description(String text) {
        return message(Cut.to(LONGEST_DESCRIPTION, text));
    }

    private static String problem(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.word();
    }

    /// `error`, `warning` or `note`.
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    static Draft message(String text) {
        return Draft.EMPTY.with("text", text);
    }
}
