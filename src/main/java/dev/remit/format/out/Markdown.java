package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Passage;
import dev.remit.format.Progress;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.util.Set;

/// A report as GitHub's Markdown, for wikis and repositories. Charts and maps are told in words.
public final class Markdown implements Exporter {
    @Override
    public String id() {
        return "md";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of();
    }

    @Override
    public Outcome<Filling> export(Report report, Options options, Progress progress) {
        return Outcome.done(Filling.ofText(out -> {
            var passage = new Passage(progress, Text.of("Writing the lines"), Passage.lines(report), 0, 1);
            out.append(MarkdownReport.of(passage.over(report)));
        }));
    }
}
