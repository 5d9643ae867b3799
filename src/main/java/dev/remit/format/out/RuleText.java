package dev.remit.format.out;

import dev.remit.model.RuleSetting;
import dev.remit.rule.Example;
import dev.remit.rule.Group;
import dev.remit.rule.Limits;
import dev.remit.rule.Metadata;
import dev.remit.rule.Source;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// One rule in plain text: when it reports and with which limits, why and what to do, where that comes from, and a bad
/// and a good example.
public final class RuleText {
    private static final int INDENT = 4;

    private RuleText() {}

    public static String of(Metadata rule) {
        var text = new StringBuilder();
        paragraph(text, Text.of("{0}  {1}", rule.code(), rule.title()));
        paragraph(text, severity(rule));
        paragraph(text, Text.of("When: {0}", rule.condition(RuleSetting.NONE)));
        paragraph(text, Text.of("Why: {0}", rule.why()));
        paragraph(text, Text.of("Remedy: {0}", rule.remedy()));
        list(text, "Limits:", Limits.of(rule, RuleSetting.NONE));
        list(text, "Source:", sources(rule).toList());
        example(text, "Reported:", rule.reported());
        example(text, "In order:", rule.accepted());
        list(text, "To set it, in the document or in a file for `remit check --rules`:", List.of(setting(rule)));
        return text.toString();
    }

    private static Text severity(Metadata rule) {
        String group = Labelled.of(Group.of(rule.code()));
        String severity = rule.severity().word();
        return rule.exception().toString().isEmpty()
                ? Text.of("{0}, severity {1}.", group, severity)
                : Text.of("{0}, severity {1}. {2}", group, severity, rule.exception());
    }

    /// Each spelt out, its key in front as rules name it.
    static Stream<String> sources(Metadata rule) {
        return rule.sources().stream()
                .map(key -> Source.of(key)
                        .map(source -> key + ": " + source.title())
                        .orElse(key));
    }

    /// Members of the settings that give it its standard limits; a rule without limits shows how to turn it off.
    static String setting(Metadata rule) {
        if (rule.parameters().isEmpty()) return "\"rules\": { \"" + rule.code() + "\": { \"off\": true } }";
        var limit = rule.parameters().getFirst();
        return "\"rules\": { \"" + rule.code() + "\": { \"severity\": \""
                + rule.severity().name() + "\", \"parameters\": { \"" + limit.name() + "\": "
                + limit.standard().toPlainString() + " } } }";
    }

    private static void paragraph(StringBuilder text, Object paragraph) {
        if (!text.isEmpty()) text.append('\n');
        text.append(paragraph).append('\n');
    }

    private static void list(StringBuilder text, String title, List<String> lines) {
        if (lines.isEmpty()) return;
        paragraph(text, title);
        lines.forEach(line -> text.append(line.indent(INDENT)));
    }

    private static void example(StringBuilder text, String title, Example example) {
        if (example.members().isEmpty()) return;
        paragraph(text, title);
        text.append('\n').append(example.members().stripTrailing().indent(INDENT));
        example.messages().forEach(message -> text.append(("→ " + message).indent(INDENT)));
    }
}
