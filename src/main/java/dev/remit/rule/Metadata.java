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
/// @param exception when its findings matter more or less than that; empty where never
/// @param when it reports, as a formula in words; `{minimum}` stands for the limit of that name
/// @param sources keys of the literature behind it, `APP` for our own judgement
/// @param reported a document it must report, with the messages
/// @param accepted a document much like it that is in order
/// @param boundaries what it makes of values around each limit
/// @param former codes it had before: what is set or looked past under them still counts
public record Metadata(
        String code,
        Text title,
        Severity severity,
        Text exception,
        Text when,
        Text why,
        Text remedy,
        List<String> sources,
        List<Parameter> parameters,
        Example reported,
        Example accepted,
        List<Boundary> boundaries,
        List<String> former) {
    private static final Text NOTHING = Text.of("");

    /// The start of an entry; the rest is added by name.
    public static Metadata of(String code, String title, Severity severity) {
        return new Metadata(
                code,
                Text.of(title),
                severity,
                NOTHING,
                NOTHING,
                NOTHING,
                NOTHING,
                List.of(),
                List.of(),
                Example.NONE,
                Example.NONE,
                List.of(),
                List.of());
    }

    /// When the severity is another, as a sentence.
    public Metadata except(String otherwise) {
        return new Metadata(
                code,
                title,
                severity,
                Text.of(otherwise),
                when,
                why,
                remedy,
                sources,
                parameters,
                reported,
                accepted,
                boundaries,
                former);
    }

    /// What it looks at and when that is reported, with `{name}` for each of its limits.
    public Metadata when(String holds) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                Text.of(holds),
                why,
                remedy,
                sources,
                parameters,
                reported,
                accepted,
                boundaries,
                former);
    }

    public Metadata why(String itMatters) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                Text.of(itMatters),
                remedy,
                sources,
                parameters,
                reported,
                accepted,
                boundaries,
                former);
    }

    public Metadata remedy(String whatToDo) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                Text.of(whatToDo),
                sources,
                parameters,
                reported,
                accepted,
                boundaries,
                former);
    }

    public Metadata sources(String... keys) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                List.of(keys),
                parameters,
                reported,
                accepted,
                boundaries,
                former);
    }

    public Metadata parameters(Parameter... all) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                sources,
                List.of(all),
                reported,
                accepted,
                boundaries,
                former);
    }

    /// Members of a Remit file that must be reported with exactly these messages.
    public Metadata reports(String members, String... messages) {
        var example = new Example(members, List.of(messages));
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                sources,
                parameters,
                example,
                accepted,
                boundaries,
                former);
    }

    /// Members of a Remit file that must not be reported.
    public Metadata accepts(String members) {
        var example = new Example(members, List.of());
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                sources,
                parameters,
                reported,
                example,
                boundaries,
                former);
    }

    /// What it makes of values around its limits; each parameter has a boundary.
    public Metadata boundaries(Boundary... all) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                sources,
                parameters,
                reported,
                accepted,
                List.of(all),
                former);
    }

    /// Codes the rule had before it was renamed; none of them may be given to another rule.
    public Metadata formerly(String... codes) {
        return new Metadata(
                code,
                title,
                severity,
                exception,
                when,
                why,
                remedy,
                sources,
                parameters,
                reported,
                accepted,
                boundaries,
                List.of(codes));
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
        String condition = when.toString();
        for (Parameter each : parameters)
            condition =
                    condition.replace("{" + each.name() + "}", each.in(setting).toPlainString());
        return condition;
    }
}
