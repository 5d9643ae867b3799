package dev.remit.ui.panel.frame;

import dev.remit.draw.Tally;
import dev.remit.editor.Walk;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Days;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.triage.Triage;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What to do next, how much there is and how bad it is, and how near it is looked at.
public final class StatusLine implements Panel {
    private final HBox line = new HBox();
    private final Label hint = Labels.of("", "muted");
    private final Label date = Labels.of("", "muted");
    private final Label sizes = Labels.of("", "muted");
    private final TallyLabels tallies = new TallyLabels();
    private final MenuButton zoom;

    public StatusLine(Buttons buttons) {
        zoom = buttons.menu("view.zoom-in", "view.zoom-out", "view.actual-size", "view.fit-all", "view.fit-selection");
        zoom.getStyleClass().addAll("flat", "zoom-menu");
        zoom.setId("zoom");
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        parts().forEach(part -> part.setMinWidth(Region.USE_PREF_SIZE));
        line.getStyleClass().add("status-line");
        line.getChildren().setAll(hint, date, sizes, tallies.node(), zoom);
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public void show(Showing showing) {
        boolean isOpen = showing.desk().isPresent();
        parts().forEach(part -> part.setVisible(isOpen));
        zoom.setVisible(isOpen && showing.room() == Room.MAP);
        hint.setText(hint(showing).toString());
        showing.desk().ifPresent(this::show);
    }

    private List<Region> parts() {
        return List.of(date, sizes, tallies.node());
    }

    private void show(Desk desk) {
        date.setText(desk.document()
                .organisation()
                .asOf()
                .map(day -> Text.of("as of {0}", Days.of(day)).toString())
                .orElse(""));
        sizes.setText(Counts.sizes(desk.document()).toString());
        tallies.show(desk.checked().map(Checked::total).orElse(Tally.NONE), desk.isStale());
        zoom.setText(
                Text.of("{0} %", Math.round(desk.state().camera().zoom() * 100)).toString());
    }

    private static Text hint(Showing showing) {
        if (showing.desk().isEmpty())
            return Text.of("Drop a .remit file or a CSV table anywhere in this window. Nothing leaves this computer.");
        var state = showing.desk().get().state();
        return switch (showing.room()) {
            case MAP ->
                Walk.apart(state).isPresent()
                        ? Text.of(
                                "What is selected stays as you go on. Select this too, or press Escape to select nothing.")
                        : state.gesture().hint(state);
            case COMPARISON -> Text.of("Space turns the tick of the difference that is chosen.");
            case FINDINGS -> hint(showing.triage().page());
            case TEAMS -> Text.of("Choose two teams above; Enter on a figure explains how it came about.");
            case RACI -> Text.of("Type R, A, C or I. A second letter adds, Delete clears, F2 opens the chooser.");
        };
    }

    private static Text hint(Triage.Page page) {
        return switch (page) {
            case LIST -> Text.of("Enter shows a finding on the map, Alt+Enter what a repair would change.");
            case RULES -> Text.of("What is set here counts for this document, and can be undone.");
            case TEAMS -> Text.of("Enter lists the findings of a team.");
        };
    }

    /// The counts with a sign each, and with the word too where there is room.
    private static final class TallyLabels {
        private final HBox box = new HBox();

        TallyLabels() {
            box.getStyleClass().add("tally");
        }

        Region node() {
            return box;
        }

        void show(Tally tally, boolean isStale) {
            box.getChildren().clear();
            for (Severity severity : Severity.values()) {
                if (tally.count(severity) == 0) continue;
                var label = Labels.of(Counts.of(severity, tally.count(severity)), "muted");
                label.setGraphic(Signs.of(severity, 11));
                box.getChildren().add(label);
            }
            if (isStale) box.getChildren().add(Labels.of(Text.of("checking"), "muted"));
            else if (box.getChildren().isEmpty()) box.getChildren().add(Labels.of(Text.of("No findings"), "muted"));
        }
    }
}
