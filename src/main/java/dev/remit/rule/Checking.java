package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.RuleSetting;
import dev.remit.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Runs rules over facts as the document sets them. A rule that fails becomes a finding and stops no other.
final class Checking {
    /// So many services are seen by all rules of services before the next are. With what hangs on them they stay in
    /// the processor's cache meanwhile; rule by rule, each would fetch all of 10,000 services from memory again.
    private static final int TOGETHER = 64;

    private Checking() {}

    static Findings of(List<Rule> rules, Facts facts) {
        var catalogue = catalogue(rules);
        var inspections = inspections(rules, facts, catalogue);
        inspections.forEach(Inspection::seeTheRest);
        for (List<Service> some : together(facts)) {
            for (Inspection each : inspections) each.see(some);
        }
        var found = new ArrayList<Finding>();
        for (Inspection each : inspections) found.addAll(each.findings());
        return Findings.of(found, Suppressions.inForce(facts, catalogue));
    }

    /// What is said of these rules, and of the one finding that no rule makes: that a rule failed.
    static List<Metadata> catalogue(List<Rule> rules) {
        return Stream.concat(Stream.of(Failure.METADATA), rules.stream().map(Rule::metadata))
                .toList();
    }

    /// Of the rules that are not turned off, in their order.
    private static List<Inspection> inspections(List<Rule> rules, Facts facts, List<Metadata> catalogue) {
        var inspections = new ArrayList<Inspection>(rules.size());
        for (Rule rule : rules) {
            RuleSetting setting = rule.metadata().setting(facts.document().settings());
            if (!setting.off()) inspections.add(new Inspection(rule, setting, facts, catalogue));
        }
        return inspections;
    }

    private static List<List<Service>> together(Facts facts) {
        return facts.document().services().stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .toList();
    }
}
