package dev.remit.cli;

import dev.remit.format.out.FindingsJson;
import dev.remit.format.out.RulesJson;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rules",
        description = "Lists the rules, or explains one: why it matters, what to do, its source and examples.")
final class RulesVerb implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "A rule, such as OWN-001.")
    private Optional<String> code = Optional.empty();

    @Mixin
    private Output output = new Output();

    @Mixin
    private Common common = new Common();

    private final Console console;

    RulesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Metadata> wanted = code.map(RulesVerb::named)
                .map(List::of)
                .orElseGet(() -> Rules.catalogue().toList());
        byte[] bytes = common.json ? RulesJson.of(wanted) : text(wanted).getBytes(StandardCharsets.UTF_8);
        output.text(bytes, common, console);
        return Exit.FINE;
    }

    private String text(List<Metadata> rules) {
        if (code.isPresent()) return explained(rules.getFirst());
        return rules.stream().map(RulesVerb::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Metadata named(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Rules.find(upper).orElseThrow(() -> unknown(code));
    }

    private static Stop unknown(String code) {
        var codes = Rules.catalogue().map(Metadata::code).toList();
        Text hint = Words.nearest(code, codes)
                .map(near -> Text.of("Did you mean {0}?", near))
                .orElseGet(() -> Text.of("`remit rules` lists them all."));
        return Usage.error(Text.of("There is no rule \"{0}\".", code), hint);
    }

    private static String line(Metadata rule) {
        return String.format(
                Locale.ROOT, "%-8s %-8s %s", rule.code(), FindingsJson.word(rule.severity()), rule.title());
    }

    private static String explained(Metadata rule) {
        var text = new StringBuilder(String.format(Locale.ROOT, "%s  %s\n", rule.code(), rule.title()));
        text.append(
                String.format(Locale.ROOT, "\nSeverity: %s. %s\n", FindingsJson.word(rule.severity()), rule.exception())
                        .replace(" \n", "\n"));
        text.append(String.format(Locale.ROOT, "\n%s\n%s\n", rule.why(), rule.remedy()));
        rule.parameters().forEach(parameter -> text.append('\n').append(parameter(parameter)));
        if (!rule.parameters().isEmpty()) text.append('\n');
        text.append(String.format(Locale.ROOT, "\nSource: %s\n", String.join(", ", rule.sources())));
        text.append(String.format(
                Locale.ROOT, "\nReported:\n\n%s\n", indented(rule.reported().members())));
        rule.reported()
                .messages()
                .forEach(message -> text.append("    → ").append(message).append('\n'));
        text.append(String.format(
                Locale.ROOT, "\nIn order:\n\n%s", indented(rule.accepted().members())));
        return text.toString();
    }

    private static String parameter(Parameter parameter) {
        return String.format(
                Locale.ROOT,
                "%s = %s %s (%s to %s): %s",
                parameter.name(),
                parameter.standard().toPlainString(),
                parameter.unit(),
                parameter.least().toPlainString(),
                parameter.most().toPlainString(),
                parameter.meaning());
    }

    private static String indented(String members) {
        return members.indent(4);
    }
}
