package dev.remit.format.out;

import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.Counted;
import dev.remit.format.FindingsExporter;
import dev.remit.model.Severity;
import dev.remit.rule.Baseline.Past;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A comment for a pull request: the counts, then a table a severity, long ones folded.
public final class FindingsMarkdown implements FindingsExporter {
    /// GitHub refuses a comment of more than 65,536 characters. The rest is for the ends of tables and what counts the
    /// findings that are left out.
    private static final int LONGEST = 65_536 - 2_000;

    /// Rows that are read at a glance.
    private static final int MOST_UNFOLDED = 10;

    private static final int LONGEST_MESSAGE = 1_000;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public byte[] export(CheckedFiles checked) {
        return new Comment(checked).text().getBytes(StandardCharsets.UTF_8);
    }

    /// What is written so far, and how much there is left out.
    private static final class Comment {
        private final CheckedFiles checked;
        private final StringBuilder out = new StringBuilder(1 << 12);
        private int leftOut;

        Comment(CheckedFiles checked) {
            this.checked = checked;
        }

        String text() {
            out.append("## Remit: ").append(counts(checked)).append("\n");
            checked.files().forEach(this::file);
            if (leftOut > 0) paragraph(rest());
            return out.toString();
        }

        private Text rest() {
            return leftOut == 1
                    ? Text.of("1 finding is left out here; `remit check` lists all.")
                    : Text.of("{0} findings are left out here; `remit check` lists all.", leftOut);
        }

        private void file(CheckedFile file) {
            if (isFull()) leftOut += file.findings().open().size();
            else whole(file);
        }

        private boolean isFull() {
            return leftOut > 0 || out.length() >= LONGEST;
        }

        private void whole(CheckedFile file) {
            paragraph(subject(file));
            for (Severity severity : Severity.values()) {
                var rows = file.findings().open().stream()
                        .filter(each -> each.severity() == severity)
                        .map(each -> row(each, file))
                        .toList();
                table(Counted.of(severity, rows.size()), rows, file);
            }
            var gone = file.gone().stream().map(FindingsMarkdown::row).toList();
            table(Text.of("{0} gone since the baseline", gone.size()), gone, file);
        }

        private void table(Text title, List<String> rows, CheckedFile file) {
            if (isFull()) leftOut += rows.size();
            else if (!rows.isEmpty()) filled(title, rows, file);
        }

        private void filled(Text title, List<String> rows, CheckedFile file) {
            boolean folded = rows.size() > MOST_UNFOLDED;
            paragraph(folded ? "<details><summary>" + title + "</summary>" : "### " + title);
            out.append('\n').append(header(file));
            rows.forEach(this::add);
            if (folded) out.append("\n</details>\n");
        }

        private void add(String row) {
            if (!isFull() && out.length() + row.length() <= LONGEST) out.append(row);
            else leftOut++;
        }

        private void paragraph(Object text) {
            out.append('\n').append(text).append('\n');
        }
    }

    private static String counts(CheckedFiles checked) {
        var parts = new ArrayList<String>();
        for (Severity severity : Severity.values())
            parts.add(Counted.of(severity, checked.count(severity)).toString());
        return String.join(", ", parts);
    }

    private static String subject(CheckedFile file) {
        var parts = new ArrayList<String>();
        parts.add(Text.of("{0}, as of {1}", quiet(file.subject().toString()), file.today())
                .toString());
        int suppressed = file.findings().suppressed().size();
        if (suppressed > 0) parts.add(Text.of("{0} suppressed", suppressed).toString());
        if (file.since().isPresent()) {
            long fresh = file.findings().open().stream().filter(file::isNew).count();
            parts.add(Text.of("{0} new", fresh).toString());
            parts.add(Text.of("{0} gone", file.gone().size()).toString());
        }
        return String.join("; ", parts) + ".";
    }

    private static String header(CheckedFile file) {
        return file.since().isEmpty()
                ? "| Rule | Finding | Line |\n| --- | --- | --- |\n"
                : "| Rule | Finding | Line | Since |\n| --- | --- | --- | --- |\n";
    }

    private static String row(Finding finding, CheckedFile file) {
        String line = file.line(finding).map(Object::toString).orElse("");
        String start = row(finding.rule(), finding.message(), line);
        return file.since().isEmpty() ? start + "\n" : start + (file.isNew(finding) ? " new |\n" : " known |\n");
    }

    private static String row(Past past) {
        return row(quiet(past.rule()), past.message(), "") + " gone |\n";
    }

    private static String row(String rule, Object message, String line) {
        return "| " + rule + " | " + quiet(Cut.to(LONGEST_MESSAGE, message.toString())) + " | " + line + " |";
    }

    private static String quiet(String text) {
        return MarkdownText.quiet(Visible.of(text));
    }
}
