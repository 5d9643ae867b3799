package dev.remit.report.reliability;

import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.FindingTable;
import dev.remit.report.FindingTold;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.Paragraph;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reliability and dependency, for architects: what services promise, what their dependencies allow, what they keep,
/// and where they lean on what is weaker than they are.
public final class ReliabilityReporter implements Reporter {
    /// What is told beneath the figures, worst first.
    private static final Set<String> RULES =
            Set.of("SLO-003", "SLO-004", "SLO-005", "SLO-006", "SLO-007", "INT-003", "INT-004");

    @Override
    public String id() {
        return "reliability";
    }

    @Override
    public Text name() {
        return Text.of("Reliability and dependencies");
    }

    @Override
    public Text purpose() {
        return Text.of("Shows architects what services promise, what their dependencies allow and what they keep.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.SERVICES);
    }

    @Override
    public Report report(Request request) {
        var promises = Promise.of(request.services(), request.facts());
        var objectives = Objective.of(promises);
        var findings = about(promises, request);
        var title = new ReliabilityTitle(request.provenance().organisation(), promises, objectives, findings);
        var table = new PromiseTable(promises, findings);
        return Report.of(
                        request,
                        name(),
                        title.title(),
                        title.subtitle().toString(),
                        promises.isEmpty() ? nothing() : blocks(table, objectives, findings, request))
                .withData(table.grid());
    }

    private static List<Finding> about(List<Promise> promises, Request request) {
        Set<Id> told = promises.stream().map(each -> each.service().id()).collect(Collectors.toSet());
        return request.findings().open().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .filter(finding -> finding.elements().stream().anyMatch(told::contains))
                .toList();
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("What to do next").toString(),
                Text.of("Give services a lifecycle, indicators and objectives, and say what they"
                                + " depend on. Then this page shows whether their promises can be kept.")
                        .toString(),
                ""));
    }

    private static List<Block> blocks(
            PromiseTable table, List<Objective> objectives, List<Finding> findings, Request request) {
        var blocks = new ArrayList<Block>();
        blocks.add(table.block());
        blocks.add(new Note(Text.of("At most, by its needs: the product of what direct hard dependencies promise; those"
                        + " without a known target are left out, so it may be less. A nine short: it fails more than a"
                        + " tenth as often as the service may.")
                .toString()));
        if (!objectives.isEmpty()) {
            blocks.add(heading(Text.of("Objectives and their error budgets")));
            Objective.chart(objectives).ifPresent(blocks::add);
            blocks.add(Objective.table(objectives));
        }
        blocks.add(heading(Text.of("What does not hold")));
        blocks.add(
                findings.isEmpty()
                        ? new Paragraph(Text.of("No promise is above what dependencies allow, and no circle of"
                                        + " dependencies was found.")
                                .toString())
                        : FindingTable.of(
                                Text.of("What was found about targets and dependencies"),
                                FindingTold.all(findings, request.facts().document())));
        return blocks;
    }

    private static Block heading(Text text) {
        return new Heading(2, text.toString(), "");
    }
}
