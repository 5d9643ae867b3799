package dev.remit.ui.panel.outline;

import dev.remit.draw.Picture;
import dev.remit.draw.arrange.Tray;
import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.gesture.Rehoming;
import dev.remit.model.Service;
import dev.remit.text.Text;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The tray at the edge of the map: services of the diagram that nobody owns and nobody placed. There is none while
/// there are no such services. Folded it is a strip with their number; it opens when one in it is selected elsewhere.
public final class TrayPane implements Panel {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Session session;
    private final DiagramView diagram;
    private final TrayList list;
    private final Label title = Labels.of(Text.of("Unowned"), "strong");
    private final Label count = Labels.of("", "muted", "small");
    private final Button turn = new Button();
    private final VBox box = new VBox();
    private final ObservableBooleanValue isNarrow;
    private Optional<Fold> chosen = Optional.empty();
    private Optional<Picture> listed = Optional.empty();
    private Selection marked = Selection.NONE;

    private enum Fold {
        FOLDED,
        OPEN
    }

    /// @param isNarrow there is little room, so that it is folded until somebody opens it
    public TrayPane(Session session, DiagramView diagram, ObservableBooleanValue isNarrow) {
        this.session = session;
        this.diagram = diagram;
        this.isNarrow = isNarrow;
        list = new TrayList(session, diagram);
        turn.getStyleClass().addAll("flat", "compact");
        turn.setId("tray-turn");
        turn.setOnAction(event -> turnTo(fold() == Fold.OPEN ? Fold.FOLDED : Fold.OPEN));
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        box.setId("tray-pane");
        box.getStyleClass().add("tray");
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setMinHeight(0);
        isNarrow.addListener((property, was, is) -> arrange());
        box.layoutBoundsProperty().addListener((property, old, now) -> dock());
        diagram.layoutBoundsProperty().addListener((property, old, now) -> dock());
        arrange();
    }

    @Override
    public Region node() {
        return box;
    }

    /// What has the keyboard in it.
    public Region list() {
        return list.focusable();
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> show(desk.state(), showing));
        dock();
    }

    private void show(State state, Showing showing) {
        fill(state);
        list.count(showing.desk().flatMap(Desk::checked));
        boolean isMeant = state.gesture() instanceof Rehoming rehoming && rehoming.isIntoTray();
        box.pseudoClassStateChanged(TARGET, isMeant);
        if (state.selection().equals(marked)) return;
        marked = state.selection();
        if (isAbout(marked, state)) turnTo(Fold.OPEN);
        list.mark(marked);
    }

    private static boolean isAbout(Selection selection, State state) {
        return !selection.isEmpty() && selection.ids().stream().allMatch(state::isInTray);
    }

    private void fill(State state) {
        if (listed.filter(it -> it == state.whole()).isPresent()) return;
        listed = Optional.of(state.whole());
        var services = services(state);
        list.fill(services);
        marked = Selection.NONE;
        box.setVisible(!services.isEmpty());
        box.setManaged(!services.isEmpty());
        count.setText(Integer.toString(services.size()));
        count.setAccessibleText(Counts.services(services.size()).toString());
    }

    private static List<Service> services(State state) {
        return state.whole().in(Tray.NOBODY).stream()
                .flatMap(id -> state.document().services().find(id).stream())
                .toList();
    }

    private Fold fold() {
        return chosen.orElse(isNarrow.get() ? Fold.FOLDED : Fold.OPEN);
    }

    private void turnTo(Fold next) {
        if (fold() == next) return;
        chosen = Optional.of(next);
        arrange();
    }

    private void arrange() {
        boolean isOpen = fold() == Fold.OPEN;
        box.pseudoClassStateChanged(FOLDED, !isOpen);
        Text does = isOpen ? Text.of("Fold the tray away") : Text.of("Open the tray of services without an owner");
        turn.setGraphic((isOpen ? Icon.FOLD_AWAY : Icon.UNOWNED).node(14));
        turn.setAccessibleText(does.toString());
        Tip.on(turn, does);
        if (isOpen) box.getChildren().setAll(head(), list.node());
        else box.getChildren().setAll(turn, count);
    }

    private HBox head() {
        var head = new HBox(6, title, count, turn);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("tray-head");
        return head;
    }

    /// Where it lies in the pixels of the map, which hands need to know that come from there.
    private void dock() {
        boolean isAtRight = box.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double x = isAtRight ? diagram.getWidth() : -box.getWidth();
        dock(box.isVisible() ? new Rect(x, 0, box.getWidth(), diagram.getHeight()) : Rect.EMPTY);
    }

    /// Only where that is news, as all that is told to the editor is shown anew.
    private void dock(Rect place) {
        boolean isNews = session.showing()
                .desk()
                .filter(desk -> !desk.state().dock().equals(place))
                .isPresent();
        if (isNews) session.edit(editor -> editor.dock(place));
    }
}
