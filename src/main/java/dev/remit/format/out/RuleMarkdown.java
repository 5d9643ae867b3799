package dev.remit.format.out;

import dev.remit.model.RuleSetting;
import dev.remit.rule.Example;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.text.Text;
import java.util.Locale;

/// One rule in Markdown, without its heading.
final class RuleMarkdown {
    private RuleMarkdown() {}

    static String of(Metadata rule) {
        var text = new StringBuilder();
        paragraph(text, severity(rule));
        paragraph(text, "**When:** " + shown(rule.condition(RuleSetting.NONE)));
        paragraph(text, "**Why:** " + shown(rule.why()));
        paragraph(text, "**Remedy:** " + shown(rule.remedy()));
        limits(text, rule);
        paragraph(text, "**Source:**");
        text.append('\n');
        RuleText.sources(rule)
                .forEach(source -> text.append("- ").append(shown(source)).append('\n'));
        example(text, "Reported:", rule.reported());
        example(text, "In order:", rule.accepted());
        paragraph(text, "To set it, in the document or in a file for `remit check --rules`:");
        code(text, RuleText.setting(rule));
        return text.toString();
    }

    private static String severity(Metadata rule) {
        String word = rule.severity().word();
        String bold = "**" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + ".**";
        return rule.exception().toString().isEmpty() ? bold : bold + " " + shown(rule.exception());
    }

    private static void limits(StringBuilder text, Metadata rule) {
        if (rule.parameters().isEmpty()) return;
        text.append("\n| Limit | Standard | Unit | Range | Meaning |\n| --- | --- | --- | --- | --- |\n");
        rule.parameters().forEach(each -> text.append(row(each)));
    }

    private static Text row(Parameter limit) {
        return Text.of(
                "| `{0}` | {1} | {2} | {3} to {4} | {5} |\n",
                limit.name(),
                limit.standard().toPlainString(),
                shown(limit.unit()),
                limit.least().toPlainString(),
                limit.most().toPlainString(),
                shown(limit.meaning()));
    }

    private static void example(StringBuilder text, String title, Example example) {
        if (example.members().isEmpty()) return;
        paragraph(text, title);
        code(text, example.members().stripTrailing());
        if (!example.messages().isEmpty()) text.append('\n');
        example.messages()
                .forEach(message -> text.append("> ").append(shown(message)).append("\n>\n"));
        if (!example.messages().isEmpty()) text.setLength(text.length() - 2);
    }

    private static void code(StringBuilder text, String members) {
        text.append("\n```json\n").append(members).append("\n```\n");
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        if (!text.isEmpty()) text.append('\n');
        text.append(paragraph).append('\n');
    }

    private static String shown(Object text) {
        return MarkdownText.escaped(text.toString());
    }
}
