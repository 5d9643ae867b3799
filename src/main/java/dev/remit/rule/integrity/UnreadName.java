package dev.remit.rule.integrity;

import dev.remit.analysis.Facts;
import dev.remit.edit.Edit;
import dev.remit.edit.Fields;
import dev.remit.edit.RuleSettings;
import dev.remit.edit.Subject;
import dev.remit.model.Element;
import dev.remit.model.RuleSetting;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Raw;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.Optional;

/// INT-005: an activity, a role, a rule or a limit is named that there is none of, so that nothing comes of it.
public final class UnreadName implements Rule {
    private static final Metadata METADATA = Metadata.of("INT-005", "Name that matches nothing", Severity.WARNING)
            .when(
                    "The code of an activity, a role or an objective, or in the settings the code of a rule or the name of"
                            + " a limit, is none of those there are.")
            .why("What is set under a misspelt name has no effect, and nobody notices.")
            .remedy("Correct the name, or take away what is set under it.")
            .sources("APP")
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "roleBindings": [{ "role": "SECURTY", "teamId": "guard" }] }],
                    "teams": [{ "id": "guard", "name": "Guard" }],
                    "raciOverrides": [{ "id": "cart-ops", "serviceId": "cart", "activityCode": "OPS-2", "role": "OPS",
                      "value": "R" }],
                    "settings": { "rules": { "OWN-999": { "off": true }, "OWN-006": { "parameters": { "most": 3 } } } }
                    """,
                    "The settings name the limit 'most' of rule OWN-006, which does not exist. It has no effect.",
                    "The settings name the rule 'OWN-999', which does not exist. It has no effect.",
                    "Cart names the role 'SECURTY', which does not exist. It has no effect. Did you mean SECURITY?",
                    "cart-ops names the activity 'OPS-2', which does not exist. It has no effect."
                            + " Did you mean OPS-02?")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "roleBindings": [
                  { "role": "DBA", "teamId": "guard" }, { "role": "SECURITY", "teamId": "guard" }] }],
                "teams": [{ "id": "guard", "name": "Guard" }],
                "roles": [{ "id": "dba", "code": "DBA", "name": "Database", "fallbackRole": "OPS" }],
                "activities": [{ "id": "tune", "code": "DBA-01", "name": "Tune", "cells": {
                  "YBIYRI": { "DBA": "R", "BUILD": "A" } } }],
                "raciOverrides": [{ "id": "cart-ops", "serviceId": "cart", "activityCode": "DBA-01", "role": "DBA",
                  "value": "R" }],
                "settings": { "rules": { "APP-001": { "off": true }, "OWN-006": { "parameters": { "minimum": 3 } } } }
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        new CodeNames(facts).unread().forEach(each -> report.add(finding(each, facts)));
        facts.document().settings().rules().forEach((code, setting) -> check(code, setting, report));
    }

    private Finding finding(CodeName name, Facts facts) {
        Text who = name.in()
                .map(element -> Text.of("{0}", element.title()))
                .orElseGet(() -> Text.of("{0}", facts.document().organisation().name()));
        var message = Words.nearest(name.code(), name.known())
                .map(near -> Text.of(
                        "{0} names the {1} '{2}', which does not exist. It has no effect. Did you mean {3}?",
                        who, name.noun(), name.code(), near))
                .orElseGet(() -> Text.of(
                        "{0} names the {1} '{2}', which does not exist. It has no effect. Choose another.",
                        who, name.noun(), name.code()));
        var finding = finding(message).about(name.in().stream().toList()).keyed(name.path() + " " + name.code());
        return next(repaired(finding, name, facts), name);
    }

    private static Finding next(Finding finding, CodeName name) {
        return name.in()
                .map((Element element) ->
                        finding.next(Text.of("Correct the {0} that {1} names.", name.noun(), element.title()), element))
                .orElse(finding);
    }

    /// Correcting it to what was probably meant, else clearing it where it may be empty.
    private static Finding repaired(Finding finding, CodeName name, Facts facts) {
        var near = Words.nearest(name.code(), name.known()).map(Raw::of).filter(any -> name.replaceable());
        Subject subject = name.in().map(Element::id).map(Subject::of).orElse(Subject.ORGANISATION);
        return switch (Fields.set(facts.document(), subject, name.path(), near.orElse(Raw.NOTHING))) {
            case Outcome.Done<Edit> done ->
                finding.repair(
                        near.isPresent() ? Text.of("Correct '{0}'", name.code()) : Text.of("Clear '{0}'", name.code()),
                        done.value());
            case Outcome.Refused<Edit> refused -> finding;
        };
    }

    private void check(String code, RuleSetting setting, Report report) {
        Optional<Metadata> rule =
                report.catalogue().stream().filter(each -> each.answersTo(code)).findFirst();
        if (rule.isEmpty())
            report.add(
                    finding(Text.of("The settings name the rule '{0}', which does not exist. It has no effect.", code))
                            .keyed("settings " + code)
                            .repair(Text.of("Forget what is set for {0}", code), RuleSettings.forget(code)));
        else limits(rule.get(), setting).forEach(limit -> report.add(finding(code, limit)));
    }

    private static List<String> limits(Metadata rule, RuleSetting setting) {
        var known = rule.parameters().stream().map(Parameter::name).toList();
        return setting.parameters().keySet().stream()
                .filter(limit -> !known.contains(limit))
                .toList();
    }

    private Finding finding(String code, String limit) {
        return finding(Text.of(
                        "The settings name the limit '{0}' of rule {1}, which does not exist. It has no effect.",
                        limit, code))
                .keyed("settings " + code + " " + limit)
                .repair(Text.of("Forget the limit '{0}' of {1}", limit, code), RuleSettings.forget(code, limit));
    }
}
