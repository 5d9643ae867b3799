package dev.remit.report.engagement;

import dev.remit.analysis.figure.Measure;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.FindingCodes;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What SRE teams carry for whom, how much room they have, and which services are near hand-back: for the SRE lead.
public final class SrePortfolio implements Reporter {
    @Override
    public String id() {
        return "sre-portfolio";
    }

    @Override
    public Text name() {
        return Text.of("SRE portfolio");
    }

    @Override
    public Text purpose() {
        return Text.of(
                "Tells the SRE lead what is carried for whom, how much room is left, and what is near hand-back.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        var facts = request.facts();
        var supports = Support.of(facts);
        var capacity = SreCapacity.of(supports, facts);
        var codes = FindingCodes.of(request.findings(), "OPM-", "SLO-006", "ONC-005");
        var tables = new SupportTables(supports, codes);
        return Report.of(
                        request,
                        Text.of("SRE portfolio"),
                        title(supports, capacity, request),
                        scope(supports),
                        blocks(tables, capacity))
                .withData(tables.grid());
    }

    /// What is met, then what is carried unreviewed, then who is over capacity, else how much is used.
    private static Text title(List<Support> supports, SreCapacity capacity, Request request) {
        if (supports.isEmpty())
            return Text.of("{0} has no SRE engagement", request.provenance().organisation());
        long met = supports.stream().mapToLong(Support::met).sum();
        if (met == 1) return Text.of("1 service meets a condition to hand its pager back");
        if (met > 1) return Text.of("{0} services meet a condition to hand their pager back", met);
        long unreviewed = supports.stream()
                .filter(support ->
                        support.carriesPager() && !support.engagement().hasPassedReview())
                .count();
        if (unreviewed == 1) return Text.of("SRE carries the pager of 1 engagement without a passed review");
        if (unreviewed > 1)
            return Text.of("SRE carries the pager of {0} engagements without a passed review", unreviewed);
        return capacity.busiest()
                .map(team -> Text.of(
                        "{0} uses {1} of its capacity for operational work",
                        team.name(),
                        Measure.SHARE.shown(
                                capacity.capacity(team).orElseThrow().utilisation())))
                .orElseGet(() -> Text.of("Each engagement that carries a pager has passed its review"));
    }

    /// "4 engagements: 1 run, 1 shared, 2 consult."
    private static String scope(List<Support> supports) {
        if (supports.isEmpty()) return "";
        Map<String, Long> levels = supports.stream()
                .collect(Collectors.groupingBy(Support::level, LinkedHashMap::new, Collectors.counting()));
        String parts = levels.entrySet().stream()
                .map(level ->
                        Text.of("{0} {1}", level.getKey(), level.getValue()).toString())
                .collect(Collectors.joining(", "));
        return (supports.size() == 1
                        ? Text.of("1 engagement: {0}.", parts)
                        : Text.of("{0} engagements: {1}.", supports.size(), parts))
                .toString();
    }

    private static List<Block> blocks(SupportTables tables, SreCapacity capacity) {
        var blocks = new ArrayList<Block>();
        if (tables.supports().isEmpty()) blocks.add(nothing());
        if (!capacity.teams().isEmpty()) {
            blocks.add(new Heading(2, Text.of("Capacity").toString(), ""));
            blocks.add(capacity.table(tables.supports()));
            blocks.add(
                    new Note(Text.of("At most half of the hours of its people should go into operational work. What is"
                                    + " unknown of a service is left out of the sum.")
                            .toString()));
        }
        if (tables.supports().isEmpty()) return blocks;
        blocks.add(new Heading(2, Text.of("Engagements").toString(), ""));
        blocks.add(tables.engagements());
        blocks.add(new Heading(2, Text.of("Services").toString(), ""));
        blocks.add(tables.services());
        blocks.add(new Note(Text.of("Budget spent is that of the objective that spent most. Near means that one more"
                        + " missed window would be enough, or four fifths of a limit are reached.")
                .toString()));
        blocks.addAll(tables.codes().key(about(tables.supports())));
        return blocks;
    }

    private static List<Id> about(List<Support> supports) {
        var about = new ArrayList<Id>();
        for (var support : supports) {
            about.add(support.engagement().id());
            support.services().forEach(service -> about.add(service.id()));
        }
        return about;
    }

    private static Callout nothing() {
        return new Callout(
                Text.of("No SRE team is engaged for any service").toString(),
                Text.of(
                                "That is the normal start: whoever builds a service runs it. Where a service is essential and its"
                                        + " builders need help, agree an engagement with a purpose, an end and a readiness"
                                        + " review.")
                        .toString(),
                "");
    }
}
