package dev.remit.ui.panel.finding;

import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.NothingFound;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.Sash;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Grouping;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Listed;
import dev.remit.ui.triage.Sieve;
import dev.remit.ui.triage.Triage;
import dev.remit.ui.triage.Triage.Act;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of findings with what filters and groups it, and beside it all about the chosen one.
final class FindingsPage implements Panel {
    private static final int DETAIL = 380;

    private final Triaging triaging;
    private final NothingFound nothing;
    private final FindingsBar bar;
    private final FindingsTable table;
    private final FindingDetail detail;
    private final Sash sash;
    private final VBox page = new VBox();
    private Optional<Filled> filled = Optional.empty();
    private Act act = Act.READING;

    /// What the rows were made of.
    private record Filled(Checked checked, Chronicle chronicle, Sieve sieve, Grouping grouping, Set<String> folded) {
        static Filled of(Desk desk, Checked checked, Triage triage) {
            return new Filled(checked, desk.chronicle(), triage.sieve(), triage.grouping(), triage.folded());
        }

        boolean isAs(Filled other) {
            return checked == other.checked
                    && chronicle == other.chronicle
                    && sieve.equals(other.sieve)
                    && grouping == other.grouping
                    && folded.equals(other.folded);
        }
    }

    FindingsPage(Session session, Triaging triaging, Buttons buttons) {
        this.triaging = triaging;
        nothing = new NothingFound(session);
        bar = new FindingsBar(triaging, buttons);
        table = new FindingsTable("findings-list", false, new Reading(session));
        detail = new FindingDetail(session, triaging, buttons);
        sash = new Sash(session, detail.node(), Sash.Measure.after(Pane.DETAILS, DETAIL));
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        var beside = new HBox(table.node(), sash, detail.node());
        beside.setMinHeight(0);
        VBox.setVgrow(beside, Priority.ALWAYS);
        page.getChildren().setAll(bar.node(), beside);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        triaging.refresh();
        bar.show(showing);
        sash.show(showing.preferences());
        showing.desk().ifPresent(desk -> desk.checked().ifPresent(checked -> show(desk, checked, showing.triage())));
        detail.show(showing);
        if (act != Act.READING && showing.triage().act() == Act.READING) table.focus();
        act = showing.triage().act();
    }

    void focus() {
        table.focus();
    }

    private void show(Desk desk, Checked checked, Triage triage) {
        var now = Filled.of(desk, checked, triage);
        if (filled.filter(now::isAs).isEmpty()) fill(desk, triage);
        filled = Optional.of(now);
        table.choose(triage);
    }

    private void fill(Desk desk, Triage triage) {
        var listed = desk.listed(triage);
        table.fill(triage.rows(listed), desk.chronicle(), nothing.in(desk, triage.sieve()));
        bar.count(listed.size(), desk.lines().size());
    }

    /// Walking to a finding tells all about it; Enter or a double click reveals it on the map.
    private record Reading(Session session) implements FindingsTable.Hand {
        @Override
        public void chosen(Line line) {
            session.show(now -> now.sorting(now.triage().choosing(line.fingerprint())));
        }

        @Override
        public void clicked(Line line, int times) {
            if (times == 2) entered(line);
        }

        @Override
        public void entered(Line line) {
            session.reveal(line.finding());
        }

        @Override
        public void turned(Listed.Group group) {
            session.show(now -> now.sorting(now.triage().folding(group.key())));
        }
    }
}
