package dev.remit.ui.panel.frame;

import dev.remit.draw.Tally;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Chrome;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The rooms of the window, down its leading edge.
public final class Rail implements Panel {
    private static final int MOST = 999;

    private final VBox items = new VBox();
    private final Label badge = Labels.of("", "rail-badge");
    private final ButtonBase findings;

    public Rail(Buttons buttons) {
        items.getStyleClass().add("rail");
        findings = buttons.rail("view.findings");
        badge.setMouseTransparent(true);
        var badged = new StackPane(findings, badge);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        items.getChildren()
                .setAll(
                        buttons.rail("view.map"),
                        buttons.rail("view.raci"),
                        badged,
                        spring(),
                        buttons.rail("window.settings"));
    }

    @Override
    public Region node() {
        return items;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.desk().isPresent() && showing.chrome() == Chrome.SHOWN;
        items.setVisible(isShown);
        items.setManaged(isShown);
        showing.desk().flatMap(Desk::checked).map(Checked::total).ifPresent(this::count);
    }

    /// Of errors, which are what somebody has to look at; all others are told to those who hear.
    private void count(Tally tally) {
        int errors = tally.count(Severity.ERROR);
        badge.setVisible(errors > 0);
        badge.setText(errors > MOST ? Text.of("{0}+", MOST).toString() : Integer.toString(errors));
        Text told = tally.equals(Tally.NONE) ? Text.of("Findings: none") : Text.of("Findings: {0}", Counts.of(tally));
        findings.setAccessibleText(told.toString());
    }

    private static Region spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
