package dev.remit.rule;

import dev.remit.model.RuleSetting;
import dev.remit.model.Settings;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// What the catalogue says of a rule; the reference is printed from it.
///
/// @param code stable, such as `OWN-001`; settings, suppressions and scripts name the rule by it
/// @param severity of its findings, where nothing else is said
/// @param former codes it had before: what is set or looked past under them still counts
public record Metadata(
        String code,
        Text title,
        Severity severity,
        Explanation explanation,
        List<Parameter> parameters,
        Cases cases,
        List<String> former) {
    /// The start of an entry; the rest is added by name.
    public static Metadata of(String code, String title, Severity severity) {
        return new Metadata(code, Text.of(title), severity, Explanation.NONE, List.of(), Cases.NONE, List.of());
    }

    /// When the severity is another, as a sentence.
    public Metadata except(String otherwise) {
        return explained(explanation.except(otherwise));
    }

    /// What it looks at and when that is reported, with `{name}` for each of its limits.
    public Metadata when(String holds) {
        return explained(explanation.when(holds));
    }

    public Metadata why(String itMatters) {
        return explained(explanation.why(itMatters));
    }

    public Metadata remedy(String whatToDo) {
        return explained(explanation.remedy(whatToDo));
    }

    public Metadata sources(String... keys) {
        return explained(explanation.sources(List.of(keys)));
    }

    public Metadata parameters(Parameter... all) {
        return new Metadata(code, title, severity, explanation, List.of(all), cases, former);
    }

    /// Members of a Remit file that must be reported with exactly these messages.
    public Metadata reports(String members, String... messages) {
        return with(cases.reports(new Example(members, List.of(messages))));
    }

    /// Members of a Remit file that must not be reported.
    public Metadata accepts(String members) {
        return with(cases.accepts(new Example(members, List.of())));
    }

    /// What it makes of values around its limits; each parameter has a boundary.
    public Metadata boundaries(Boundary... all) {
        return with(cases.boundaries(List.of(all)));
    }

    /// Codes the rule had before it was renamed; none of them may be given to another rule.
    public Metadata formerly(String... codes) {
        return new Metadata(code, title, severity, explanation, parameters, cases, List.of(codes));
    }

    public Text exception() {
        return explanation.exception();
    }

    public Text when() {
        return explanation.when();
    }

    public Text why() {
        return explanation.why();
    }

    public Text remedy() {
        return explanation.remedy();
    }

    public List<String> sources() {
        return explanation.sources();
    }

    public Example reported() {
        return cases.reported();
    }

    public Example accepted() {
        return cases.accepted();
    }

    public List<Boundary> boundaries() {
        return cases.boundaries();
    }

    /// Whether the rule goes or went by that code.
    public boolean answersTo(String name) {
        return code.equals(name) || former.contains(name);
    }

    /// What the document sets for it, under its code or else under one it had before.
    public RuleSetting setting(Settings settings) {
        return Stream.concat(Stream.of(code), former.stream())
                .filter(settings.rules()::containsKey)
                .findFirst()
                .map(settings::rule)
                .orElseGet(() -> settings.rule(code));
    }

    /// The limit of that name as the document has set it.
    public BigDecimal limit(String name, Settings settings) {
        return parameters.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code + " has no limit \"" + name + "\""))
                .in(setting(settings));
    }

    /// When it reports, with the limits that are in force in their places.
    public String condition(RuleSetting setting) {
        String condition = when().toString();
        for (Parameter each : parameters)
            condition =
                    condition.replace("{" + each.name() + "}", each.in(setting).toPlainString());
        return condition;
    }

    private Metadata explained(Explanation more) {
        return new Metadata(code, title, severity, more, parameters, cases, former);
    }

    private Metadata with(Cases more) {
        return new Metadata(code, title, severity, explanation, parameters, more, former);
    }
}
