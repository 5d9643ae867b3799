package dev.remit.report.topology;

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
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Topology health, for leadership: how teams are cut, what they carry, and whether those work together who depend on
/// each other.
public final class TopologyReporter implements Reporter {
    @Override
    public String id() {
        return "topology";
    }

    @Override
    public Text name() {
        return Text.of("Topology health");
    }

    @Override
    public Text purpose() {
        return Text.of("Shows leadership how teams are cut, what they carry and whether neighbours work together.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        var findings = request.findings().open().stream()
                .filter(TopologyReporter::isOnTeams)
                .toList();
        var teams = TeamLine.of(request.facts(), findings);
        var title = new TopologyTitle(request.facts(), teams, findings);
        return Report.of(
                        request,
                        name(),
                        title.title(),
                        title.subtitle().toString(),
                        teams.isEmpty() ? nothing() : blocks(teams, findings, request))
                .footed(Text.of("Load: 1 is what a team of that size can hold in mind."))
                .withData(TeamLine.grid(teams));
    }

    /// The rules on topology, and those that tell an SRE team from one that is only called so.
    private static boolean isOnTeams(Finding finding) {
        return finding.rule().startsWith("TOP-")
                || finding.rule().equals("OPM-008")
                || finding.rule().equals("OPM-009");
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("What to do next").toString(),
                Text.of("Add teams with their types and people, the services they own and the ways"
                                + " they work together. Then this page shows what they carry and who should talk.")
                        .toString(),
                ""));
    }

    private static List<Block> blocks(List<TeamLine> teams, List<Finding> findings, Request request) {
        var blocks = new ArrayList<Block>();
        blocks.add(new TopologyFigures(request.facts(), teams).block());
        blocks.add(TeamLine.table(teams));
        blocks.add(new Note(Text.of("Needs and needed by: teams, through the services they own. Needs covered: the"
                        + " share of dependencies to and from the team between whose teams an interaction is active. Called for: a dependency, an engagement or a step of a"
                        + " flow joins the two teams.")
                .toString()));
        LoadPart.of(teams, request.facts()).ifPresent(chart -> {
            blocks.add(heading(Text.of("What teams hold in mind")));
            blocks.add(chart);
        });
        interactions(request, blocks);
        var apart = request.facts().conway().uncovered();
        if (!apart.isEmpty()) {
            blocks.add(heading(Text.of("Dependencies between teams that do not work together")));
            blocks.add(NeedTable.of(apart));
        }
        blocks.add(heading(Text.of("What was found")));
        blocks.add(
                findings.isEmpty()
                        ? new Paragraph(Text.of("Nothing was found about how teams are cut or work together.")
                                .toString())
                        : FindingTable.of(
                                Text.of("What was found about teams, anti-types among it"),
                                FindingTold.all(findings, request.facts().document())));
        return blocks;
    }

    private static void interactions(Request request, List<Block> blocks) {
        var table = new InteractionTable(request.facts());
        var active = table.active();
        blocks.add(heading(Text.of("Interactions")));
        blocks.add(
                active.isEmpty()
                        ? new Paragraph(Text.of("No interaction between teams is active.")
                                .toString())
                        : table.of(active));
    }

    private static Block heading(Text text) {
        return new Heading(2, text.toString(), "");
    }
}
