package dev.remit.rule;

import dev.remit.model.RuleSetting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Where one rule puts its findings during one check, and the limits that are in force for it.
public final class Report {
    private final RuleSetting setting;
    private final List<Metadata> catalogue;
    private final List<Finding> findings = new ArrayList<>();

    Report(RuleSetting setting, List<Metadata> catalogue) {
        this.setting = setting;
        this.catalogue = catalogue;
    }

    /// What the catalogue says of all rules of the check.
    public List<Metadata> catalogue() {
        return catalogue;
    }

    /// What the document sets for the parameter, kept within its range; else its standard value.
    public BigDecimal limit(Parameter parameter) {
        return parameter.in(setting);
    }

    /// The limit of a parameter that counts.
    public int count(Parameter parameter) {
        return limit(parameter).intValue();
    }

    /// The severity the document sets for a rule outweighs the rule's own.
    public void add(Finding finding) {
        findings.add(setting.severity().map(finding::as).orElse(finding));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
