package dev.remit.report.findings;

import dev.remit.model.Severity;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Heading;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.rule.Baseline;
import dev.remit.rule.Score;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Findings, for everyone: what is open by severity and group, with what to do; what is looked past, why and until
/// when; and how that has changed since the last check.
public final class FindingsReporter implements Reporter {
    @Override
    public String id() {
        return "findings";
    }

    @Override
    public Text name() {
        return Text.of("Findings");
    }

    @Override
    public Text purpose() {
        return Text.of("Lists for everyone what breaks a rule, how bad it is and what to do, and what is looked past.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        var past = request.past();
        var lines = Line.of(request.findings(), request.facts().document(), past);
        var tallies = Tally.of(lines);
        var gone = past.map(known -> known.goneFrom(request.findings())).orElse(List.of());
        var title = new FindingsTitle(request.findings(), tallies, past.map(known -> trend(lines, gone)));
        return Report.of(
                        request,
                        name(),
                        title.title(),
                        title.subtitle().toString(),
                        blocks(lines, tallies, gone, request))
                .withData(LineTable.grid(lines));
    }

    private static FindingsTitle.Trend trend(List<Line> lines, List<Baseline.Past> gone) {
        return new FindingsTitle.Trend(lines.stream().filter(Line::isFresh).count(), gone.size());
    }

    private static List<Block> blocks(
            List<Line> lines, List<Tally> tallies, List<Baseline.Past> gone, Request request) {
        var blocks = new ArrayList<Block>();
        if (tallies.isEmpty())
            blocks.add(new Callout(
                    Text.of("What to do next").toString(), nothing(request).toString(), ""));
        else
            blocks.addAll(List.of(FindingsFigures.of(lines, gone, request.past().isPresent()), Tally.table(tallies)));
        var scores = Score.of(request.findings(), request.facts().structure()).stream()
                .filter(score -> score.errors() + score.warnings() + score.notes() > 0)
                .toList();
        if (!scores.isEmpty()) {
            blocks.add(heading(Text.of("What is for each team to mend")));
            blocks.add(ScoreTable.of(scores));
        }
        for (Severity severity : Severity.values()) open(severity, lines, blocks);
        var suppressed = lines.stream().filter(line -> !line.isOpen()).toList();
        if (!suppressed.isEmpty()) {
            blocks.add(heading(Text.of("Looked past for a while")));
            blocks.add(LineTable.suppressed(suppressed));
        }
        if (!gone.isEmpty()) {
            blocks.add(heading(Text.of("Gone since the last check")));
            blocks.add(PastTable.of(gone));
        }
        return blocks;
    }

    private static void open(Severity severity, List<Line> lines, List<Block> blocks) {
        var some = lines.stream()
                .filter(line -> line.isOpen() && line.is(severity))
                .toList();
        if (some.isEmpty()) return;
        var counted = FindingsTitle.counted(severity, some.size());
        blocks.add(heading(counted));
        blocks.add(LineTable.open(counted, some));
    }

    private static Text nothing(Request request) {
        return request.facts().document().services().isEmpty()
                ? Text.of("There is hardly anything to check yet. Add teams and services, and say who owns and runs"
                        + " them.")
                : Text.of("Whatever is known of the organisation keeps the rules. What is unknown breaks none, so look"
                        + " at what is still to be filled in.");
    }

    private static Block heading(Text text) {
        return new Heading(2, text.toString(), "");
    }
}
