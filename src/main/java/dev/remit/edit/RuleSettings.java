package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.model.Settings;
import dev.remit.model.Severity;
import dev.remit.shape.Shape;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// How a document sets the rules.
public final class RuleSettings {
    private static final Shape<Document> DOCUMENT = Shape.of(Document.class);
    private static final Shape<Settings> SETTINGS = Shape.of(Settings.class);
    private static final Shape<RuleSetting> SETTING = Shape.of(RuleSetting.class);

    private RuleSettings() {}

    /// Nothing is set under that code.
    public static Edit forget(String code) {
        return document -> {
            var rules = new TreeMap<>(document.settings().rules());
            rules.remove(code);
            return with(document, rules);
        };
    }

    /// The limit of the rule is not set.
    public static Edit forget(String code, String limit) {
        return setting(code, setting -> without(setting, limit));
    }

    /// Its findings matter that much; as much as the rule says where it is empty.
    public static Edit severity(String code, Optional<Severity> severity) {
        return setting(code, setting -> SETTING.with(setting, "severity", severity));
    }

    public static Edit off(String code, boolean isOff) {
        return setting(code, setting -> SETTING.with(setting, "off", isOff));
    }

    public static Edit limit(String code, String name, BigDecimal value) {
        return setting(code, setting -> {
            var limits = new TreeMap<>(setting.parameters());
            limits.put(name, value);
            return SETTING.with(setting, "parameters", Collections.unmodifiableSortedMap(limits));
        });
    }

    /// A setting that says nothing is none.
    private static Edit setting(String code, UnaryOperator<RuleSetting> change) {
        return document -> {
            var rules = new TreeMap<>(document.settings().rules());
            var changed = change.apply(document.settings().rule(code));
            if (changed.equals(RuleSetting.NONE)) rules.remove(code);
            else rules.put(code, changed);
            return with(document, rules);
        };
    }

    private static RuleSetting without(RuleSetting setting, String limit) {
        var limits = new TreeMap<>(setting.parameters());
        limits.remove(limit);
        return SETTING.with(setting, "parameters", Collections.unmodifiableSortedMap(limits));
    }

    private static Document with(Document document, Map<String, RuleSetting> rules) {
        var settings = SETTINGS.with(document.settings(), "rules", Collections.unmodifiableMap(rules));
        return DOCUMENT.with(document, "settings", settings);
    }
}
