package dev.remit.report.raci;

import dev.remit.raci.Origin;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All activities side by side: in how many services each is answered for as it should be.
record ActivityOverview(List<ActivityPage> pages) {
    private static final Columns<ActivityPage> COLUMNS = Columns.<ActivityPage>none()
            .code(
                    "activity",
                    Text.of("Activity"),
                    56,
                    it -> Words.of(it.activity().code()))
            .name(
                    "activity_name",
                    Text.of(""),
                    0,
                    it -> Words.of(it.activity().name()).to(it.place()))
            .number(
                    "services",
                    Text.of("Services"),
                    80,
                    it -> Quantity.of(it.rows().size()))
            .number("unanswered", Text.of("Nobody answers"), 80, it -> bad(it, ActivityRow.Kind.UNANSWERED))
            .number("disputed", Text.of("Several answer"), 80, it -> bad(it, ActivityRow.Kind.DISPUTED))
            .number("by_hand", Text.of("Set by hand"), 80, it -> Quantity.of(it.from(Origin.OVERRIDE)))
            .number("stand_in", Text.of("Stands in"), 80, it -> Quantity.of(it.from(Origin.FALLBACK)))
            .number("teams", Text.of("Teams that answer"), 80, it -> Quantity.of(it.answering()));

    TableBlock table() {
        Map<String, List<ActivityPage>> phases = new LinkedHashMap<>();
        for (var page : pages)
            phases.computeIfAbsent(page.activity().phase().toString(), none -> new ArrayList<>())
                    .add(page);
        return COLUMNS.table(Text.of("In how many services each activity is answered for"), Text.of("Phase"), phases);
    }

    private static Cell bad(ActivityPage page, ActivityRow.Kind kind) {
        long count = page.count(kind);
        return count == 0 ? Quantity.of(0) : Quantity.of(count).toned(Tone.ERROR);
    }
}
