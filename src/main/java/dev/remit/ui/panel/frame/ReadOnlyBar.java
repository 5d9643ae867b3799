package dev.remit.ui.panel.frame;

import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says why a document can only be looked at, as long as it is open.
public final class ReadOnlyBar implements Panel {
    private final HBox bar = new HBox(12);
    private Optional<String> shown = Optional.empty();

    public ReadOnlyBar() {
        bar.getStyleClass().add("outside");
        bar.setId("read-only");
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setVisible(false);
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void show(Showing showing) {
        var now = showing.desk()
                .filter(Desk::isReadOnly)
                .map(desk -> desk.document().schemaVersion());
        if (now.equals(shown)) return;
        shown = now;
        bar.setVisible(now.isPresent());
        now.ifPresent(version -> {
            var words = Labels.of(Text.of(
                    "Made with format {0}; this is {1}. Opened read-only so nothing is lost.",
                    version, Document.VERSION));
            words.setMinWidth(0);
            bar.getChildren().setAll(Signs.of(Severity.INFO, 14), words);
        });
    }
}
