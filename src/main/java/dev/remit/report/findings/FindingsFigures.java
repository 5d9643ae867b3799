package dev.remit.report.findings;

import dev.remit.model.Severity;
import dev.remit.report.Block;
import dev.remit.report.KeyFigure;
import dev.remit.report.KeyFigures;
import dev.remit.report.Tone;
import dev.remit.rule.Baseline.Past;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// How much is open and how that has changed since the last check, where there was one.
final class FindingsFigures {
    private FindingsFigures() {}

    /// @param gone what the last check found and this one does not
    static Block of(List<Line> lines, List<Past> gone, boolean isCompared) {
        var figures = new ArrayList<KeyFigure>();
        figures.add(open(Text.of("Errors"), Severity.ERROR, lines));
        figures.add(open(Text.of("Warnings"), Severity.WARNING, lines));
        figures.add(open(Text.of("Information"), Severity.INFO, lines));
        figures.add(count(
                Text.of("Looked past"),
                lines.stream().filter(line -> !line.isOpen()).count()));
        if (!isCompared) return new KeyFigures(figures);
        figures.add(count(Text.of("New"), lines.stream().filter(Line::isFresh).count())
                .beneath(Text.of("since the last check").toString()));
        figures.add(count(Text.of("Gone"), gone.size())
                .beneath(Text.of("since the last check").toString()));
        return new KeyFigures(figures);
    }

    private static KeyFigure open(Text label, Severity severity, List<Line> lines) {
        long open = lines.stream()
                .filter(line -> line.isOpen() && line.is(severity))
                .count();
        return count(label, open).toned(open > 0 ? Tone.of(severity) : Tone.NEUTRAL);
    }

    private static KeyFigure count(Text label, long count) {
        return KeyFigure.of(label.toString(), Long.toString(count));
    }
}
