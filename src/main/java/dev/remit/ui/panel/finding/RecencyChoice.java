package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.DayField;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.triage.Recency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How new findings must be to be listed: new since the document was opened or saved, or since a day.
final class RecencyChoice {
    private static final int USUAL_DAYS = 7;

    private final Triaging triaging;
    private final Session session;
    private final Choosing<Kind> kind;
    private final DayField day;
    private final HBox row;

    private enum Kind {
        ANY,
        UNSAVED,
        SINCE
    }

    RecencyChoice(Triaging triaging) {
        this.triaging = triaging;
        session = triaging.session();
        kind = new Choosing<>("findings-age", Text.of("Old and new"), this::choose);
        kind.offer(List.of(
                new Choosing.Choice<>(Kind.ANY, Text.of("Old and new")),
                new Choosing.Choice<>(Kind.UNSAVED, Text.of("New since the last save")),
                new Choosing.Choice<>(Kind.SINCE, Text.of("New since a day"))));
        day = new DayField("findings-since", Text.of("First day"), this::since);
        row = new HBox(6, kind.node(), day.node());
        row.getStyleClass().add("bar-pair");
    }

    Region node() {
        return row;
    }

    void show(Recency recency) {
        kind.show(of(recency));
        day.show(recency instanceof Recency.Since(LocalDate from) ? Optional.of(from) : Optional.empty());
    }

    private static Kind of(Recency recency) {
        return switch (recency) {
            case Recency.Any any -> Kind.ANY;
            case Recency.Unsaved unsaved -> Kind.UNSAVED;
            case Recency.Since since -> Kind.SINCE;
        };
    }

    private void choose(Kind chosen) {
        switch (chosen) {
            case ANY -> session.show(all -> all.sifting(now -> now.recency(new Recency.Any())));
            case UNSAVED -> session.show(all -> all.sifting(now -> now.recency(new Recency.Unsaved())));
            case SINCE -> since(triaging.today().minusDays(USUAL_DAYS));
        }
    }

    private void since(LocalDate from) {
        var wanted = new Recency.Since(from);
        if (!session.showing().triage().sieve().recency().equals(wanted))
            session.show(all -> all.sifting(now -> now.recency(wanted)));
    }
}
