package dev.remit.format.out;

import dev.remit.file.JsonText;
import dev.remit.model.RuleSetting;
import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Source;
import dev.remit.shape.Draft;
import dev.remit.shape.Labelled;
import dev.remit.shape.Raw;
import java.util.List;

/// The rule catalogue as JSON.
public final class RulesJson {
    private RulesJson() {}

    public static byte[] of(List<Metadata> rules) {
        return JsonText.of(
                Raw.of(rules.stream().map(RulesJson::rule).map(Draft::raw).toList()));
    }

    private static Draft rule(Metadata rule) {
        return Draft.EMPTY
                .with("code", rule.code())
                .with("title", rule.title().toString())
                .with("group", Labelled.of(Group.of(rule.code())))
                .with("severity", rule.severity().word())
                .with("exception", rule.exception().toString())
                .with("when", rule.condition(RuleSetting.NONE))
                .with("why", rule.why().toString())
                .with("remedy", rule.remedy().toString())
                .with("sources", rule.sources().stream().map(RulesJson::source).toList())
                .with(
                        "parameters",
                        rule.parameters().stream().map(RulesJson::parameter).toList());
    }

    private static Draft source(String key) {
        var title = Source.of(key).map(source -> source.title().toString()).orElse(key);
        return Draft.EMPTY.with("key", key).with("title", title);
    }

    private static Draft parameter(Parameter parameter) {
        return Draft.EMPTY
                .with("name", parameter.name())
                .with("value", Raw.of(parameter.standard()))
                .with("unit", parameter.unit().toString())
                .with("least", Raw.of(parameter.least()))
                .with("most", Raw.of(parameter.most()))
                .with("meaning", parameter.meaning().toString());
    }
}
