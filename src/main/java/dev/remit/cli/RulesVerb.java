package dev.remit.cli;

import dev.remit.format.out.PresetText;
import dev.remit.format.out.RuleText;
import dev.remit.format.out.RulesJson;
import dev.remit.format.out.RulesMarkdown;
import dev.remit.rule.Metadata;
import dev.remit.rule.Preset;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

final class RulesVerb implements Verb {
    private Optional<String> code = Optional.empty();
    private boolean markdown;
    private boolean presets;
    private final Output output = new Output();
    private final Common common = new Common();
    private final Console console;

    RulesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Signature signature() {
        return Signature.of(
                        "rules",
                        "Lists the rules, or explains one: when it reports, why, what to do, its source and"
                                + " examples.",
                        this)
                .maybe("CODE", "A rule, such as OWN-001.", given -> code = Optional.of(given))
                .flag(
                        "--markdown",
                        "In Markdown: without a code the reference page of all rules.",
                        given -> markdown = given)
                .flag(
                        "--presets",
                        "Lists the presets of limits that `remit check --rules` knows.",
                        given -> presets = given)
                .with(output.takes())
                .with(common.takes());
    }

    @Override
    public Integer call() {
        if (presets && (code.isPresent() || markdown || common.json))
            throw Usage.error(Text.of("--presets stands alone."));
        output.text(presets ? listed() : asked(), common, console);
        return Exit.FINE;
    }

    private static byte[] listed() {
        return Preset.all().stream()
                .map(PresetText::of)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] asked() {
        return code.map(RulesVerb::named).map(this::one).orElseGet(this::all);
    }

    private byte[] one(Metadata rule) {
        if (common.json) return RulesJson.of(List.of(rule));
        return markdown ? RulesMarkdown.of(rule) : RuleText.of(rule).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] all() {
        if (common.json) return RulesJson.of(Rules.catalogue().toList());
        if (markdown) return RulesMarkdown.page();
        return Rules.catalogue()
                .map(rule -> line(rule) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
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
                Locale.ROOT, "%-8s %-8s %s", rule.code(), rule.severity().word(), rule.title());
    }
}
