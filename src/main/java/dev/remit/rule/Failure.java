package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.RuleSetting;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// What is found where a rule itself fails, which is the one finding that no rule makes.
final class Failure {
    static final Metadata METADATA = Metadata.of("APP-001", "Rule could not be checked", Severity.WARNING)
            .when("A rule ended with an error of the program.")
            .why("A rule that fails says nothing about the organisation, so its silence must not be taken for praise.")
            .remedy("Report the message to the makers of Remit; until then check by hand what the rule looks at.")
            .sources("APP");

    private Failure() {}

    /// Nothing where the document turns that off.
    static List<Finding> of(Rule rule, RuntimeException bug, Facts facts) {
        RuleSetting setting = METADATA.setting(facts.document().settings());
        if (setting.off()) return List.of();
        String code = rule.metadata().code();
        var message =
                Text.of("Rule {0} could not be checked: {1}. The other rules are not affected.", code, reason(bug));
        var report = new Report(setting, List.of());
        report.add(Finding.of(METADATA, message, List.of()).keyed(code));
        return report.findings();
    }

    private static String reason(RuntimeException bug) {
        return Optional.ofNullable(bug.getMessage()).orElse(bug.getClass().getSimpleName());
    }
}
