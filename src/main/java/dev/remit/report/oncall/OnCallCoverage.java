package dev.remit.report.oncall;

import dev.remit.analysis.Facts;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Choice;
import dev.remit.report.FindingCodes;
import dev.remit.report.Heading;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who takes turns on call for what, whether they are enough, and what nobody covers: for engineering managers.
public final class OnCallCoverage implements Reporter {
    @Override
    public String id() {
        return "on-call";
    }

    @Override
    public Text name() {
        return Text.of("On-call coverage");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells engineering managers who is on call for what, whether they are enough, and what is not"
                + " covered.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of();
    }

    @Override
    public Report report(Request request) {
        var facts = request.facts();
        var codes = FindingCodes.of(request.findings(), "ONC-");
        var posts = Post.of(facts);
        var uncovered = Uncovered.of(facts, codes);
        var figures = new OnCallFigures(posts, uncovered);
        var blocks = posts.isEmpty() ? nobody(uncovered) : blocks(figures, codes);
        return Report.of(request, Text.of("On-call coverage"), figures.title(), scope(posts, facts), blocks)
                .withData(new PostColumns(codes).grid(posts));
    }

    private static String scope(List<Post> posts, Facts facts) {
        long sites = posts.stream()
                .flatMap(post -> post.site().stream())
                .map(site -> site.siteName())
                .distinct()
                .count();
        long rotations = facts.document().rotations().size();
        int services = facts.production().size();
        return Text.of(
                        "{0}, {1}, {2} in production.",
                        rotations == 1 ? Text.of("1 rotation") : Text.of("{0} rotations", rotations),
                        sites == 1 ? Text.of("1 site") : Text.of("{0} sites", sites),
                        services == 1 ? Text.of("1 service") : Text.of("{0} services", services))
                .toString();
    }

    private static List<Block> blocks(OnCallFigures figures, FindingCodes codes) {
        var blocks = new ArrayList<Block>();
        blocks.add(figures.keys());
        blocks.add(new PostColumns(codes).table(figures.posts()));
        var uncovered = figures.uncovered();
        if (!uncovered.services().isEmpty()) {
            blocks.add(
                    new Heading(2, Text.of("Services that no rotation covers").toString(), ""));
            blocks.add(uncovered.table());
        }
        blocks.addAll(DayChart.of(uncovered.facts()).blocks());
        var about = new ArrayList<>(
                uncovered.services().stream().map(service -> service.id()).toList());
        figures.posts().forEach(post -> about.add(post.rotation().id()));
        blocks.addAll(codes.key(about));
        return blocks;
    }

    private static List<Block> nobody(Uncovered uncovered) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Callout(
                Text.of("Nobody takes turns on call").toString(),
                Text.of("Add a rotation with its teams, its people at each site and the services it covers. Services of"
                                + " one domain can share a rotation.")
                        .toString(),
                ""));
        if (!uncovered.services().isEmpty()) blocks.add(uncovered.table());
        return blocks;
    }
}
