package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.RuleSetting;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs rules over facts as the document sets them. A rule that fails becomes a finding and stops no other.
final class Checking {
    static final Metadata FAILED = Metadata.of("APP-001", "Rule could not be checked", Severity.WARNING)
            .when("A rule ended with an error of the program.")
            .why("A rule that fails says nothing about the organisation, so its silence must not be taken for praise.")
            .remedy("Report the message to the makers of Remit; until then check by hand what the rule looks at.")
            .sources("APP");

    private Checking() {}

    static Findings of(List<Rule> rules, Facts facts) {
        var found = new ArrayList<Finding>();
        var catalogue = catalogue(rules);
        for (Rule rule : rules) found.addAll(findings(rule, facts, catalogue));
        return Findings.of(found, Suppressions.inForce(facts, catalogue));
    }

    /// What is said of these rules, and of the one finding that no rule makes: that a rule failed.
    static List<Metadata> catalogue(List<Rule> rules) {
        return Stream.concat(Stream.of(FAILED), rules.stream().map(Rule::metadata))
                .toList();
    }

    private static List<Finding> findings(Rule rule, Facts facts, List<Metadata> catalogue) {
        RuleSetting setting = rule.metadata().setting(facts.document().settings());
        if (setting.off()) return List.of();
        try {
            var report = new Report(setting, catalogue);
            rule.check(facts, report);
            return report.findings();
        } catch (RuntimeException bug) {
            return failure(rule, bug, facts);
        }
    }

    private static List<Finding> failure(Rule rule, RuntimeException bug, Facts facts) {
        RuleSetting setting = FAILED.setting(facts.document().settings());
        if (setting.off()) return List.of();
        String code = rule.metadata().code();
        var message =
                Text.of("Rule {0} could not be checked: {1}. The other rules are not affected.", code, reason(bug));
        var report = new Report(setting, List.of());
        report.add(Finding.of(FAILED, message, List.of()).keyed(code));
        return report.findings();
    }

    private static String reason(RuntimeException bug) {
        return Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
    }
}
