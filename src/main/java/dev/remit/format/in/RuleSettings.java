package dev.remit.format.in;

import dev.remit.file.Json;
import dev.remit.file.SettingsFile;
import dev.remit.model.RuleSetting;
import dev.remit.model.Settings;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Rules;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Settings of rules from a file. A code or limit that no rule has is refused: it would silently set nothing.
public final class RuleSettings {
    private static final String CODE = "E-RUL-001";

    private final List<Problem> problems = new ArrayList<>();

    private RuleSettings() {}

    /// The settings by code, or all that is wrong with them.
    public static Outcome<Map<String, RuleSetting>> read(byte[] bytes) {
        return SettingsFile.read(bytes).then(settings -> new RuleSettings().checked(settings, bytes));
    }

    private Outcome<Map<String, RuleSetting>> checked(Settings settings, byte[] bytes) {
        if (settings.rules().isEmpty()) problems.add(empty());
        settings.rules()
                .forEach((code, setting) ->
                        Rules.find(code).ifPresentOrElse(rule -> check(rule, setting), () -> unknownRule(code)));
        return problems.isEmpty() ? Outcome.done(settings.rules()) : new Refused<>(Json.located(problems, bytes));
    }

    private static Problem empty() {
        return Problem.error(CODE, Place.pointing(""), Text.of("The file sets no rule."))
                .hinting(Text.of("Write { \"rules\": { \"OWN-006\": { \"severity\": \"INFO\" } } }."));
    }

    private void check(Metadata rule, RuleSetting setting) {
        setting.parameters()
                .forEach((name, value) -> rule.parameters().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(limit -> check(rule, limit, value), () -> unknownLimit(rule, name)));
    }

    private void check(Metadata rule, Parameter limit, BigDecimal value) {
        if (value.compareTo(limit.least()) >= 0 && value.compareTo(limit.most()) <= 0) return;
        complain(
                pointer(rule, limit.name()),
                Text.of("{0} is not between {1} and {2} {3}.", value, limit.least(), limit.most(), limit.unit()));
    }

    private void unknownRule(String code) {
        var known = Rules.catalogue().map(Metadata::code).toList();
        complain("/rules/" + code, unknown(Text.of("There is no rule \"{0}\".", code), code, known));
    }

    private void unknownLimit(Metadata rule, String name) {
        var known = rule.parameters().stream().map(Parameter::name).toList();
        Text message = known.isEmpty()
                ? Text.of("{0} has no limits.", rule.code())
                : Text.of("{0} has no limit \"{1}\", only {2}.", rule.code(), name, Words.list(known));
        complain(pointer(rule, name), unknown(message, name, known));
    }

    private static Text unknown(Text message, String word, List<String> known) {
        return Words.nearest(word, known)
                .map(near -> Text.of("{0} Did you mean {1}?", message, near))
                .orElse(message);
    }

    private static String pointer(Metadata rule, String limit) {
        return "/rules/" + rule.code() + "/parameters/" + limit;
    }

    private void complain(String pointer, Text message) {
        problems.add(Problem.error(CODE, Place.pointing(pointer), message));
    }
}
