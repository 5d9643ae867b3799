package dev.remit.ui.panel.raci;

import dev.remit.text.Words;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.grid.LetterGrid;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.Roles;
import dev.remit.ui.panel.Sash;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Column;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Pane;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who is responsible for what: the letters as a grid to work in, and beside it why one stands where it stands, what is
/// set by hand, and which activities and roles are the document's own.
public final class RaciRoom implements Panel {
    private static final int BESIDE = 320;

    private final Lettering lettering;
    private final HBox room = new HBox();
    private final RaciBar bar;
    private final PasteStrip pasting;
    private final ReasonStrip reason;
    private final LetterGrid grid;
    private final NoLetters nothing;
    private final RaciSide side;
    private final Sash sash;
    private final List<Consumer<Showing>> turns;

    public RaciRoom(Session session, Lettering lettering, Charts charts) {
        this.lettering = lettering;
        bar = new RaciBar(lettering);
        pasting = new PasteStrip(lettering);
        reason = new ReasonStrip(lettering);
        var look = new LetterGrid.Look(charts.fonts(), charts.metrics(), charts.theme(), RaciRoom::roles);
        grid = new LetterGrid(new ByGrid(), look);
        nothing = new NoLetters(session, lettering);
        var middle = new StackPane(grid, nothing.node());
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var left = new VBox(bar.node(), reason.node(), pasting.node(), middle);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        side = new RaciSide(lettering);
        sash = new Sash(session, side.node(), Sash.Measure.after(Pane.REASONS, BESIDE));
        room.getChildren().setAll(left, sash, side.node());
        room.setId("raci-room");
        turns = turns();
    }

    private static String roles(Column.OfTeam team) {
        return Words.list(team.roles().stream().map(Roles::verb).toList());
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.sees(Room.RACI);
        boolean isFresh = isShown && !room.isVisible();
        room.setVisible(isShown);
        sash.show(showing.preferences());
        lettering.begin();
        if (!isShown) return;
        if (isFresh) lettering.enter();
        lettering.refresh();
        lettering.ledger().ifPresent(this::show);
        if (isFresh) grid.requestFocus();
    }

    private void show(Ledger ledger) {
        pasting.show(ledger);
        reason.show(ledger);
        grid.show(ledger);
        nothing.show(ledger);
    }

    @Override
    public List<Consumer<Showing>> inTurn() {
        return turns;
    }

    /// The letters first, then what stands around them.
    private List<Consumer<Showing>> turns() {
        return Stream.<Consumer<Ledger>>of(bar::show, side::show)
                .<Consumer<Showing>>map(part -> showing -> {
                    if (room.isVisible()) showing.raci().ifPresent(part);
                })
                .toList();
    }

    private final class ByGrid implements LetterGrid.Hand {
        @Override
        public void act(Act act) {
            lettering.act(act);
        }

        @Override
        public void menu(double x, double y) {
            new LetterMenu(lettering).show(grid, x, y);
        }

        @Override
        public void copy() {
            lettering.clips().copy();
        }

        @Override
        public void paste() {
            lettering.clips().paste();
        }

        @Override
        public void paging(int lines) {
            lettering.paging(lines);
        }
    }
}
