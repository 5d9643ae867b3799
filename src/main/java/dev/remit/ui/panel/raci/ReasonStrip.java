package dev.remit.ui.panel.raci;

import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where it is written why letters are set by hand. What stands here counts for all that follow, so nobody is asked in
/// the middle of typing; those set before without a reason get it too, on Enter.
final class ReasonStrip {
    private final Lettering lettering;
    private final HBox strip = new HBox(8);
    private final TextField reason = new TextField();
    private final Label missing = Labels.of("", "small");

    ReasonStrip(Lettering lettering) {
        this.lettering = lettering;
        var title = Labels.of(Text.of("Reason for changes"), "small", "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setLabelFor(reason);
        reason.setId("raci-reason");
        reason.setPromptText(Text.of("Why letters differ from what is derived; kept for the next ones")
                .toString());
        reason.textProperty().addListener((property, old, now) -> lettering.because(now));
        reason.setOnAction(event -> lettering.explain());
        HBox.setHgrow(reason, Priority.ALWAYS);
        missing.setId("raci-unexplained");
        missing.setMinWidth(Region.USE_PREF_SIZE);
        missing.setGraphic(Signs.of(Severity.WARNING, 12));
        missing.managedProperty().bind(missing.visibleProperty());
        strip.getStyleClass().add("raci-strip");
        strip.getChildren().setAll(title, reason, missing);
    }

    Region node() {
        return strip;
    }

    void show(Ledger ledger) {
        String now = ledger.workspace().signature().reason();
        if (!reason.getText().equals(now)) reason.setText(now);
        var document = ledger.workspace().raci().document();
        long count = ledger.unexplained().stream()
                .filter(id -> document.raciOverrides()
                        .find(id)
                        .filter(it -> it.reason().isEmpty())
                        .isPresent())
                .count();
        missing.setVisible(count > 0);
        missing.setText(words(count).toString());
    }

    private Text words(long count) {
        boolean isWritten = !reason.getText().isBlank();
        if (count == 1)
            return isWritten
                    ? Text.of("Enter gives it to the last letter too")
                    : Text.of("The last letter has no reason");
        return isWritten
                ? Text.of("Enter gives it to the last {0} letters too", count)
                : Text.of("The last {0} letters have no reason", count);
    }
}
