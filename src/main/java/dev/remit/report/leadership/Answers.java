package dev.remit.report.leadership;

import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.report.Anchor;
import dev.remit.report.Block;
import dev.remit.report.Columns;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.PageBreak;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.report.raci.RaciPage;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who answers for what: the services by domain with their owner, who runs them and whether each activity has one
/// answer; then the matrices of those that matter most, a page each.
record Answers(Pack pack) {
    private static final int MOST_LINES = 120;
    private static final int MOST_MATRICES = 6;
    private static final int NO_TIER = 9;

    List<Block> blocks() {
        if (pack.matrices().isEmpty()) return List.of();
        var shown = pack.matrices().stream().sorted(order()).limit(MOST_LINES).toList();
        var detailed = shown.stream().limit(MOST_MATRICES).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, title().toString(), subtitle().toString()));
        blocks.add(overview(shown, detailed));
        if (shown.size() < pack.matrices().size())
            blocks.add(new Note(
                    Text.of("{0} more services are not shown.", pack.matrices().size() - shown.size())
                            .toString()));
        for (Matrix matrix : detailed) {
            blocks.add(new PageBreak());
            blocks.addAll(RaciPage.of(pack.structure(), matrix, place(matrix)));
        }
        return blocks;
    }

    private Text title() {
        long unclear = FiveNumbers.unclear(pack.matrices());
        return unclear == 0
                ? Text.of(
                        "Each activity of {0} services answers to one team",
                        pack.matrices().size())
                : Text.of("{0} activities answer to nobody or to several teams", unclear);
    }

    private Text subtitle() {
        return pack.matrices().size() > MOST_MATRICES
                ? Text.of(
                        "What is not clear stands first, then the most essential services. {0} follow in full.",
                        MOST_MATRICES)
                : Text.of("What is not clear stands first, then the most essential services. Each follows in full.");
    }

    /// What a plan moves, then what is not clear, then by tier.
    private Comparator<Matrix> order() {
        return Comparator.comparing((Matrix matrix) -> moves(matrix) ? 0 : 1)
                .thenComparing(matrix -> unclear(matrix) > 0 ? 0 : 1)
                .thenComparing(matrix -> matrix.service().tier().orElse(NO_TIER))
                .thenComparing(matrix -> matrix.service().name());
    }

    private boolean moves(Matrix matrix) {
        return pack.plan()
                .filter(plan -> new Handed(plan.before().raci(), List.of(matrix)).count() > 0)
                .isPresent();
    }

    private static long unclear(Matrix matrix) {
        return FiveNumbers.unclear(List.of(matrix));
    }

    private TableBlock overview(List<Matrix> shown, List<Matrix> detailed) {
        Map<String, List<Matrix>> byDomain = new LinkedHashMap<>();
        for (Matrix matrix : shown)
            byDomain.computeIfAbsent(domain(matrix.service()), name -> new ArrayList<>())
                    .add(matrix);
        return columns(detailed).table(Text.of("Who owns and runs each service"), Text.of("Domain"), byDomain);
    }

    private String domain(Service service) {
        return pack.structure()
                .domain(service)
                .map(it -> it.name())
                .orElse(Text.of("No domain").toString());
    }

    private Columns<Matrix> columns(List<Matrix> detailed) {
        return Columns.<Matrix>none()
                .name("service", Text.of("Service"), 0, matrix -> name(matrix, detailed.contains(matrix)))
                .text(
                        "tier",
                        Text.of("Tier"),
                        70,
                        matrix -> Words.of(matrix.service().tier()))
                .text("owner", Text.of("Owner"), 180, this::owner)
                .text(
                        "model",
                        Text.of("Operating model"),
                        160,
                        matrix -> matrix.model()
                                .map(model -> new Words(model.label()))
                                .orElse(new Words(Text.of("undecided").toString()).toned(Tone.WARNING)))
                .text("runs", Text.of("First line"), 160, this::pager)
                .text("check", Text.of("Check"), 130, Answers::check);
    }

    private static Words name(Matrix matrix, boolean isDetailed) {
        var name = new Words(matrix.service().name());
        return isDetailed ? name.to(place(matrix)) : name;
    }

    private static Anchor place(Matrix matrix) {
        return Anchor.of("service", matrix.service().id());
    }

    private Words owner(Matrix matrix) {
        var owners = pack.structure().accountable(matrix.service());
        if (owners.isEmpty()) return new Words(Text.of("nobody").toString()).toned(Tone.ERROR);
        return owners.size() == 1
                ? pack.structure()
                        .team(owners.getFirst())
                        .map(team -> new Words(team.name()).to(Pack.place(team)))
                        .orElse(new Words(pack.structure().nameOf(owners.getFirst())))
                : new Words(owners.stream().map(pack.structure()::nameOf).collect(Collectors.joining(", ")))
                        .toned(Tone.ERROR);
    }

    private Words pager(Matrix matrix) {
        var paged = pack.structure().firstLine(matrix.service());
        return paged.isEmpty()
                ? new Words(Text.of("nobody").toString()).toned(Tone.WARNING)
                : new Words(paged.stream().map(pack.structure()::nameOf).collect(Collectors.joining(", ")));
    }

    private static Words check(Matrix matrix) {
        long none = matrix.rows().stream()
                .filter(row -> row.count(Letters::isAccountable) == 0)
                .count();
        long several = unclear(matrix) - none;
        if (none > 0) return new Words(Text.of("{0} without A", none).toString()).toned(Tone.ERROR);
        if (several > 0) return new Words(Text.of("{0} with several A", several).toString()).toned(Tone.ERROR);
        return new Words(Text.of("one A each").toString()).toned(Tone.GOOD);
    }
}
