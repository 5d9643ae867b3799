package dev.remit.report.comparison;

import dev.remit.analysis.figure.Comparison;
import dev.remit.model.Structure;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// SRE and DevOps compared, for leadership: two teams by what is usual, what they say of themselves and what the facts
/// say; then what they have in common. Each pair of teams has a page.
public final class ComparisonReporter implements Reporter {
    @Override
    public String id() {
        return "comparison";
    }

    @Override
    public Text name() {
        return Text.of("SRE and product teams compared");
    }

    @Override
    public Text purpose() {
        return Text.of(
                "Puts an SRE team beside the teams it works with: what is usual, what each says of itself, what the facts say.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TEAMS);
    }

    @Override
    public Report report(Request request) {
        var pairs = new Pairs(request.facts()).of(request.teams());
        return Report.of(
                        request,
                        name(),
                        title(pairs, request),
                        subtitle(pairs).toString(),
                        pairs.isEmpty()
                                ? nothing()
                                : blocks(pairs, request.facts().structure()))
                .withData(PairTable.grid(pairs));
    }

    private static Text title(List<Comparison> pairs, Request request) {
        return switch (pairs.size()) {
            case 0 ->
                Text.of(
                        "{0} has no SRE team beside a product team to compare",
                        request.provenance().organisation());
            case 1 -> new PairTitle(pairs.getFirst()).text();
            default ->
                Text.of(
                        "{0}: {1} pairs of teams side by side",
                        request.provenance().organisation(), pairs.size());
        };
    }

    private static Text subtitle(List<Comparison> pairs) {
        return pairs.isEmpty()
                ? Text.of("SRE is a specialism of teams, as product is.")
                : Text.of("What is usual, what each team says of itself, and what the facts say of it.");
    }

    private static List<Block> nothing() {
        return List.of(new Callout(
                Text.of("What to do next").toString(),
                Text.of("Say of teams that they are SRE or product teams, and with which team SRE is engaged; or choose"
                                + " two teams to compare.")
                        .toString(),
                ""));
    }

    private static List<Block> blocks(List<Comparison> pairs, Structure structure) {
        var blocks = new ArrayList<Block>();
        for (Comparison pair : pairs) {
            if (pairs.size() > 1) {
                if (pair != pairs.getFirst()) blocks.add(new PageBreak());
                blocks.add(new Heading(2, new PairTitle(pair).text().toString(), ""));
            }
            blocks.add(PairTable.of(pair));
            blocks.add(new Heading(
                    4,
                    Text.of("What they have in common and how they work together")
                            .toString(),
                    ""));
            blocks.add(new Together(pair, structure).block());
        }
        return blocks;
    }
}
