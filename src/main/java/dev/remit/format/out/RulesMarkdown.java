package dev.remit.format.out;

import dev.remit.rule.Group;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The reference page of all rules, a group after the other. A link to a rule is its code in lower case, such as
/// `#own-001`.
public final class RulesMarkdown {
    private RulesMarkdown() {}

    public static byte[] page() {
        var rules = Rules.catalogue().toList();
        var text = new StringBuilder("# Rules\n");
        text.append(Text.of(
                "\n{0} rules. A production service is one that is LIMITED, GA or DEPRECATED, not external and no library."
                        + " What is unknown is never reported, only what a rule calls missing. Each limit and severity"
                        + " may be set in the document, or in a file for `remit check --rules`.\n\n",
                rules.size()));
        for (Group group : Group.values()) contents(text, group, of(group, rules));
        for (Group group : Group.values()) section(text, group, of(group, rules));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// One rule with its heading.
    public static byte[] of(Metadata rule) {
        return headed(rule).getBytes(StandardCharsets.UTF_8);
    }

    private static String headed(Metadata rule) {
        String title = MarkdownText.escaped(rule.title().toString());
        return "### " + rule.code() + " " + title + "\n\n" + RuleMarkdown.of(rule);
    }

    private static List<Metadata> of(Group group, List<Metadata> rules) {
        return rules.stream().filter(rule -> Group.of(rule.code()) == group).toList();
    }

    private static void contents(StringBuilder text, Group group, List<Metadata> rules) {
        if (rules.isEmpty()) return;
        String links = rules.stream()
                .map(rule -> "[" + rule.code() + "](#" + anchor(rule) + ")")
                .collect(Collectors.joining(", "));
        text.append("- ").append(Labelled.of(group)).append(": ").append(links).append('\n');
    }

    private static void section(StringBuilder text, Group group, List<Metadata> rules) {
        if (rules.isEmpty()) return;
        text.append("\n## ").append(Labelled.of(group)).append('\n');
        for (Metadata rule : rules) {
            text.append("\n<a id=\"").append(anchor(rule)).append("\"></a>\n\n### ");
            text.append(rule.code())
                    .append(' ')
                    .append(MarkdownText.escaped(rule.title().toString()));
            text.append("\n\n").append(RuleMarkdown.of(rule));
        }
    }

    private static String anchor(Metadata rule) {
        return rule.code().toLowerCase(Locale.ROOT);
    }
}
