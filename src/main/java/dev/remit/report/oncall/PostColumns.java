package dev.remit.report.oncall;

import static dev.remit.text.Words.some;

import dev.remit.analysis.figure.Measure;
import dev.remit.model.RotationSite;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.FindingCodes;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is told of each site of each rotation.
final class PostColumns {
    private final Columns<Post> columns;

    PostColumns(FindingCodes codes) {
        columns = Columns.<Post>none()
                .machine("rotation_id", it -> Words.of(it.rotation().id()))
                .machine("rotation", it -> Words.of(it.rotation().name()))
                .machine("team_ids", PostColumns::teamIds)
                .name("site", Text.of("Site"), 0, it -> Words.of(it.site().map(RotationSite::siteName)))
                .text("teams", Text.of("Teams"), 90, PostColumns::teams)
                .text(
                        "coverage",
                        Text.of("Answers"),
                        72,
                        it -> Words.of(it.rotation().coverage().map(Labelled::of)))
                .number("hours", Text.of("Hours a week"), 46, it -> Quantity.of(it.hours(), Measure.HOURS_A_WEEK))
                .number("people", Text.of("People"), 50, it -> count(it.people()))
                .number("needed", Text.of("Needed"), 54, PostColumns::needed)
                .number("gap", Text.of("Missing"), 56, PostColumns::gap)
                .number("share", Text.of("On call, of all time"), 58, PostColumns::share)
                .number("incidents_per_shift", Text.of("Incidents a shift"), 58, PostColumns::incidents)
                .number(
                        "pages",
                        Text.of("Pages a week"),
                        46,
                        it -> Quantity.of(it.onCall().pages(), Measure.COUNT))
                .number("night_pages", Text.of("Pages at night"), 52, PostColumns::nightPages)
                .number(
                        "services",
                        Text.of("Services"),
                        58,
                        it -> Quantity.of(it.rotation().serviceIds().size()))
                .text(
                        "findings",
                        Text.of("Findings"),
                        84,
                        it -> codes.cell(it.rotation().id()));
    }

    TableBlock table(List<Post> posts) {
        Map<String, List<Post>> rotations = new LinkedHashMap<>();
        for (var post : posts)
            rotations
                    .computeIfAbsent(post.rotation().name(), none -> new ArrayList<>())
                    .add(post);
        return columns.table(
                Text.of("Who takes turns on call, and whether they are enough"), Text.of("Rotation"), rotations);
    }

    dev.remit.report.Grid grid(List<Post> posts) {
        return columns.grid(posts);
    }

    private static Cell teams(Post post) {
        var structure = post.facts().structure();
        var teams = post.rotation().teamIds().stream().map(structure::nameOf).toList();
        return teams.isEmpty() ? Words.UNKNOWN : Words.of(some(teams));
    }

    private static Cell teamIds(Post post) {
        var ids =
                post.rotation().teamIds().stream().map(team -> team.id().text()).toList();
        return ids.isEmpty() ? Words.UNKNOWN : Words.of(String.join("|", ids));
    }

    private static Cell count(Optional<Integer> count) {
        return count.<Cell>map(Quantity::of).orElse(Words.UNKNOWN);
    }

    private static Cell needed(Post post) {
        return post.rotation().isCovering() ? count(post.needed()) : Blank.BLANK;
    }

    /// Fewer than half of those needed are worse than too few.
    private static Cell gap(Post post) {
        if (!post.rotation().isCovering()) return Blank.BLANK;
        if (!post.isShort()) return count(post.gap());
        boolean half = 2 * post.people().orElseThrow() < post.needed().orElseThrow();
        return Quantity.of(post.gap().orElseThrow()).toned(half ? Tone.ERROR : Tone.WARNING);
    }

    private static Cell share(Post post) {
        var limit = Post.Limit.of("ONC-003", "share", post.facts());
        return toned(post.share(), Measure.SHARE, limit.doubleValue());
    }

    private static Cell incidents(Post post) {
        var limit = Post.Limit.of("ONC-004", "incidents", post.facts());
        return toned(post.onCall().incidentsPerShift(), Measure.COUNT, limit.doubleValue());
    }

    private static Cell nightPages(Post post) {
        return Quantity.of(post.onCall().nightPages(), Measure.COUNT);
    }

    private static Cell toned(Optional<Double> value, Measure measure, double limit) {
        return value.<Cell>map(
                        it -> it > limit ? Quantity.of(it, measure).toned(Tone.WARNING) : Quantity.of(it, measure))
                .orElse(Words.UNKNOWN);
    }
}
