package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.model.Settings;
import dev.remit.shape.Shape;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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
        return document -> {
            var rules = new TreeMap<>(document.settings().rules());
            rules.computeIfPresent(code, (any, setting) -> without(setting, limit));
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
