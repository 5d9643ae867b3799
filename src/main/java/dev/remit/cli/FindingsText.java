package dev.remit.cli;

import dev.remit.format.out.FindingsJson;
import dev.remit.format.out.FindingsJson.Checked;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Suppressed;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Findings for a person at a terminal: one a line as compilers do, `path:line: error[OWN-001]: message`, and the
/// counts.
final class FindingsText {
    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final int BLUE = 34;

    private final Colour colour;
    private final Common common;
    private final Console console;

    FindingsText(Colour colour, Common common, Console console) {
        this.colour = colour;
        this.common = common;
        this.console = console;
    }

    String of(List<Checked> files) {
        var lines = new ArrayList<String>();
        for (Checked file : files) {
            file.findings().open().forEach(finding -> lines.add(line(file, finding)));
            file.findings().suppressed().forEach(each -> lines.add(line(file, each)));
            if (!common.quiet) lines.add(summary(file));
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private String line(Checked file, Finding finding) {
        String word = colour.paint(finding.severity().word(), colour(finding.severity()), console);
        return Visible.of(where(file, finding)) + ": " + word
                + Visible.of("[" + finding.rule() + "]: " + finding.message());
    }

    private static String line(Checked file, Suppressed each) {
        return Visible.of(String.format(
                Locale.ROOT,
                "%s: suppressed[%s]: %s (until %s: %s)",
                where(file, each.finding()),
                each.finding().rule(),
                each.finding().message(),
                each.by().until(),
                each.by().reason()));
    }

    private static String where(Checked file, Finding finding) {
        return finding.elements().stream()
                .findFirst()
                .flatMap(element -> Optional.ofNullable(file.places().get(element)))
                .map(place -> file.file() + ":" + place.line())
                .orElse(file.file());
    }

    private static String summary(Checked file) {
        var findings = file.findings();
        var parts = new ArrayList<Text>();
        parts.add(errors(findings.count(Severity.ERROR)));
        parts.add(warnings(findings.count(Severity.WARNING)));
        parts.add(Text.of("{0} for information", findings.count(Severity.INFO)));
        if (!findings.suppressed().isEmpty())
            parts.add(Text.of("{0} suppressed", findings.suppressed().size()));
        String counts = String.join(", ", parts.stream().map(Text::toString).toList());
        return Visible.of(Text.of("{0}, as of {1}: {2}.", file.file(), file.today(), counts));
    }

    private static Text errors(int count) {
        return count == 1 ? Text.of("1 error") : Text.of("{0} errors", count);
    }

    private static Text warnings(int count) {
        return count == 1 ? Text.of("1 warning") : Text.of("{0} warnings", count);
    }

    private static int colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        };
    }
}
