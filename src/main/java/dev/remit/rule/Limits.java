package dev.remit.rule;

import dev.remit.model.RuleSetting;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;

/// The limits of a rule in words, as they are in force under a setting.
public final class Limits {
    private Limits() {}

    /// A sentence a limit: its value, unit and range, what it means, and the standard value where another is set.
    public static List<String> of(Metadata rule, RuleSetting setting) {
        return rule.parameters().stream().map(each -> line(each, setting)).toList();
    }

    private static String line(Parameter limit, RuleSetting setting) {
        boolean standard = limit.in(setting).compareTo(limit.standard()) == 0;
        String range =
                Text.of("{0} to {1}", plain(limit.least()), plain(limit.most())).toString();
        Text within = standard ? Text.of("{0}", range) : Text.of("{0}, standard {1}", range, plain(limit.standard()));
        return Text.of("{0} = {1} ({2}). {3}", limit.name(), value(limit, setting), within, limit.meaning())
                .toString();
    }

    /// Of a tier it would say twice what is counted.
    private static Text value(Parameter limit, RuleSetting setting) {
        String value = plain(limit.in(setting));
        return limit.unit().toString().equals(limit.name())
                ? Text.of("{0}", value)
                : Text.of("{0} {1}", value, limit.unit());
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
