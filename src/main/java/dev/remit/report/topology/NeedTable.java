package dev.remit.report.topology;

import dev.remit.analysis.Conway.CrossTeamNeed;
import dev.remit.report.Columns;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;

/// Dependencies between services of two teams that have no interaction: hard ones first.
final class NeedTable {
    private static final Columns<CrossTeamNeed> COLUMNS = Columns.<CrossTeamNeed>none()
            .name("service", Text.of("Service"), 0, it -> Words.of(it.service().name()))
            .text("team", Text.of("Of team"), 220, it -> Words.of(it.owner().name()))
            .text("needs", Text.of("Needs"), 220, it -> Words.of(it.needed().name()))
            .text(
                    "other_team",
                    Text.of("Of team"),
                    220,
                    it -> Words.of(it.other().name()))
            .text(
                    "strength",
                    Text.of("How"),
                    80,
                    it -> Words.of(Labelled.of(it.dependency().strength())));
    private static final Comparator<CrossTeamNeed> HARD_FIRST = Comparator.comparing(
                    (CrossTeamNeed it) -> !it.dependency().isHard())
            .thenComparing(it -> it.service().id())
            .thenComparing(it -> it.needed().id());

    private NeedTable() {}

    static TableBlock of(List<CrossTeamNeed> needs) {
        return COLUMNS.table(
                Text.of("Dependencies between teams that have no interaction"),
                needs.stream().sorted(HARD_FIRST).toList());
    }
}
