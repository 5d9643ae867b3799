package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.panel.NothingFound;
import dev.remit.ui.panel.TabPage;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Listed;
import dev.remit.ui.triage.Sieve;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What was found, worst first, in short: the list of the room of findings without its groups. It reveals on the map
/// what a finding is about.
public final class FindingsPane implements TabPage {
    private final NothingFound nothing;
    private final HBox tools = new HBox();
    private final Label stale = Labels.of(Text.of("checking"), "muted");
    private final Hyperlink clear;
    private final SeverityChips chips;
    private final FindingsTable table;
    private Optional<Checked> shown = Optional.empty();
    private Sieve sieve = Sieve.OPEN;

    public FindingsPane(Session session) {
        nothing = new NothingFound(session);
        clear = nothing.clear();
        chips = new SeverityChips(session, "chip");
        table = new FindingsTable("findings", true, new Revealing(session));
        tools.getStyleClass().add("tab-tools");
        stale.managedProperty().bind(stale.visibleProperty());
        clear.managedProperty().bind(clear.visibleProperty());
        tools.getChildren().addAll(stale, clear);
        tools.getChildren().addAll(chips.nodes());
    }

    @Override
    public Text title() {
        return Text.of("Findings");
    }

    @Override
    public Region tools() {
        return tools;
    }

    @Override
    public Region node() {
        return table.node();
    }

    @Override
    public void show(Showing showing) {
        stale.setVisible(showing.desk().filter(Desk::isStale).isPresent());
        var now = showing.triage();
        clear.setVisible(!now.sieve().severity(Optional.empty()).isOpen());
        showing.desk()
                .ifPresent(desk -> desk.checked().ifPresent(checked -> {
                    show(desk, checked, now.sieve());
                    table.choose(now);
                }));
        chips.show(now);
    }

    private void show(Desk desk, Checked checked, Sieve now) {
        if (Optional.of(checked).equals(shown) && now.equals(sieve)) return;
        var listed = now.of(desk.lines(), desk.chronicle()).stream()
                .map(Listed.Item::new)
                .toList();
        table.fill(listed, desk.chronicle(), nothing.in(desk, now));
        chips.count(checked.findings());
        shown = Optional.of(checked);
        sieve = now;
    }

    /// A click or Enter reveals what a finding is about; arrows move without revealing.
    private record Revealing(Session session) implements FindingsTable.Hand {
        @Override
        public void chosen(Line line) {}

        @Override
        public void clicked(Line line, int times) {
            entered(line);
        }

        @Override
        public void entered(Line line) {
            session.reveal(line.finding());
        }

        @Override
        public void turned(Listed.Group group) {}
    }
}
