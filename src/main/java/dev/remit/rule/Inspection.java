package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.RuleSetting;
import dev.remit.model.Service;
import java.util.List;
import java.util.Optional;

/// One rule during one check. A rule that fails says nothing but that it failed, and is asked no more.
final class Inspection {
    private final Rule rule;
    private final Facts facts;
    private final Report report;
    private Optional<RuntimeException> bug = Optional.empty();

    Inspection(Rule rule, RuleSetting setting, Facts facts, List<Metadata> catalogue) {
        this.rule = rule;
        this.facts = facts;
        this.report = new Report(setting, catalogue);
    }

    /// Lets a rule of services see some of them; another sees nothing.
    void see(List<Service> some) {
        if (rule instanceof ServiceRule ofServices) attempt(() -> ofServices.check(some, facts, report));
    }

    /// Lets the rule see all but what was shown to it service by service.
    void seeTheRest() {
        if (rule instanceof ServiceRule ofServices) attempt(() -> ofServices.checkOthers(facts, report));
        else attempt(() -> rule.check(facts, report));
    }

    List<Finding> findings() {
        return bug.map(why -> Failure.of(rule, why, facts)).orElseGet(report::findings);
    }

    private void attempt(Runnable look) {
        if (bug.isPresent()) return;
        try {
            look.run();
        } catch (RuntimeException why) {
            bug = Optional.of(why);
        }
    }
}
