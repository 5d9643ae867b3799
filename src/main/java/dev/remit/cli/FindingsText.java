package dev.remit.cli;

import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.Counted;
import dev.remit.format.FindingsExporter;
import dev.remit.model.Severity;
import dev.remit.rule.Baseline.Past;
import dev.remit.rule.Finding;
import dev.remit.rule.Suppressed;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Findings for a person at a terminal: one a line as compilers do, `path:line: error[OWN-001]: message`, and the
/// counts.
final class FindingsText implements FindingsExporter {
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

    @Override
    public String id() {
        return "text";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        var lines = new ArrayList<String>();
        for (CheckedFile file : checked.files()) {
            for (Finding finding : file.findings().open()) {
                lines.add(line(file, finding));
                if (common.verbose) FindingDetails.of(finding, file).forEach(each -> lines.add("    " + each));
            }
            file.findings().suppressed().forEach(each -> lines.add(line(file, each)));
            file.gone().forEach(each -> lines.add(line(file, each)));
            if (!common.quiet) lines.add(summary(file));
        }
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String line(CheckedFile file, Finding finding) {
        String word = colour.paint(finding.severity().word(), colour(finding.severity()), console);
        boolean marked = file.since().isPresent() && file.isNew(finding);
        return Visible.of(where(file, finding)) + ": " + (marked ? "new " : "") + word
                + Visible.of("[" + finding.rule() + "]: " + finding.message());
    }

    private static String line(CheckedFile file, Suppressed each) {
        return Visible.of(String.format(
                Locale.ROOT,
                "%s: suppressed[%s]: %s (until %s: %s)",
                where(file, each.finding()),
                each.finding().rule(),
                each.finding().message(),
                each.by().until(),
                each.by().reason()));
    }

    private static String line(CheckedFile file, Past past) {
        return Visible.of(String.format(Locale.ROOT, "%s: gone[%s]: %s", file.name(), past.rule(), past.message()));
    }

    private static String where(CheckedFile file, Finding finding) {
        return file.line(finding).map(line -> file.name() + ":" + line).orElse(file.name());
    }

    private static String summary(CheckedFile file) {
        var findings = file.findings();
        var parts = new ArrayList<Text>();
        for (Severity severity : Severity.values()) parts.add(Counted.of(severity, findings.count(severity)));
        if (!findings.suppressed().isEmpty())
            parts.add(Text.of("{0} suppressed", findings.suppressed().size()));
        if (file.since().isPresent()) parts.addAll(sinceThen(file));
        String counts = String.join(", ", parts.stream().map(Text::toString).toList());
        return Visible.of(Text.of("{0}, as of {1}: {2}.", file.subject(), file.today(), counts));
    }

    private static List<Text> sinceThen(CheckedFile file) {
        long fresh = file.findings().open().stream().filter(file::isNew).count();
        return List.of(
                Text.of("{0} new", fresh), Text.of("{0} gone", file.gone().size()));
    }

    private static int colour(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> BLUE;
        };
    }
}
