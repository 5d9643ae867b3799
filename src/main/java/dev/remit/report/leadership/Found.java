package dev.remit.report.leadership;

import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.report.Block;
import dev.remit.report.Columns;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.Paragraph;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Answerable;
import dev.remit.rule.Finding;
import dev.remit.rule.Group;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What was found: how much of it in which group, the twenty that matter most, and the others as an appendix.
record Found(Pack pack) {
    private static final int TOP = 20;
    /// What nobody reads on paper is told by the report on findings.
    private static final int MOST = 320;

    List<Block> blocks() {
        var open = pack.findings().open();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, title().toString(), suppressed().toString()));
        if (open.isEmpty()) {
            blocks.add(new Paragraph(
                    Text.of("Nothing was found against the rules.").toString()));
            return blocks;
        }
        blocks.add(counts());
        blocks.add(new Heading(3, Text.of("What matters most").toString(), ""));
        blocks.add(table(open.stream().limit(TOP).toList()));
        if (open.size() > TOP) appendix(open, blocks);
        return blocks;
    }

    private Text title() {
        int errors = pack.findings().count(Severity.ERROR);
        int all = pack.findings().open().size();
        if (all == 0) return Text.of("No finding is open");
        return all == 1
                ? Text.of("1 finding is open, {0} of them an error", errors)
                : Text.of("{0} findings are open, {1} of them errors", all, errors);
    }

    private Text suppressed() {
        int past = pack.findings().suppressed().size();
        return past == 1
                ? Text.of("1 finding is suppressed and not counted.")
                : Text.of("{0} findings are suppressed and not counted.", past);
    }

    private void appendix(List<Finding> open, List<Block> blocks) {
        blocks.add(new Heading(2, Text.of("Appendix: the other findings").toString(), ""));
        blocks.add(table(open.stream().skip(TOP).limit(MOST).toList()));
        int left = open.size() - TOP - MOST;
        if (left > 0)
            blocks.add(new Note(
                    Text.of("{0} more stand in the report on findings.", left).toString()));
    }

    private TableBlock counts() {
        return Columns.<Group>none()
                .name("group", Text.of("Group"), 0, group -> new Words(group.label()))
                .number("errors", Text.of("Errors"), 92, group -> count(group, Severity.ERROR))
                .number("warnings", Text.of("Warnings"), 92, group -> count(group, Severity.WARNING))
                .number("notes", Text.of("Information"), 92, group -> count(group, Severity.INFO))
                .table(
                        Text.of("Findings by group"),
                        Arrays.stream(Group.values()).filter(this::hasAny).toList());
    }

    private boolean hasAny(Group group) {
        return pack.findings().open().stream().anyMatch(finding -> Group.of(finding.rule()) == group);
    }

    private Quantity count(Group group, Severity severity) {
        long found = pack.findings().open().stream()
                .filter(finding -> finding.severity() == severity && Group.of(finding.rule()) == group)
                .count();
        return found == 0 ? Quantity.of(0) : Quantity.of(found).toned(Tone.of(severity));
    }

    private TableBlock table(List<Finding> findings) {
        var answerable = new Answerable(pack.structure());
        return Columns.<Finding>none()
                .code("rule", Text.of("Rule"), 66, finding -> new Words(finding.rule()))
                .text(
                        "severity",
                        Text.of("Severity"),
                        92,
                        finding -> new Words(finding.severity().label()).toned(Tone.of(finding.severity())))
                .name("message", Text.of("Finding"), 0, finding -> Words.of(finding.message()))
                .text(
                        "team",
                        Text.of("Team"),
                        170,
                        finding -> answerable
                                .of(finding)
                                .map(this::name)
                                .orElse(new Words(Text.of("nobody's").toString())))
                .table(Text.of("Findings"), findings);
    }

    private Words name(Team team) {
        return new Words(team.name()).to(Pack.place(team));
    }
}
