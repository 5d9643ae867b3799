package dev.remit.format.out;

import dev.remit.file.save.Filling;
import dev.remit.format.Exporter;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.format.page.Screen;
import dev.remit.report.Report;
import dev.remit.text.Outcome;
import java.util.Set;

/// A report as one HTML file that can be mailed and opened anywhere: no script, nothing fetched, prints well.
public final class Html implements Exporter {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.INK);
    }

    @Override
    public Outcome<Filling> export(Report report, Options options, Progress progress) {
        return Outcome.done(Filling.ofText(out -> Screen.write(report, options, progress, out)));
    }
}
