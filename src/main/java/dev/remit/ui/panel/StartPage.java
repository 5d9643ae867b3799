package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.session.Notice;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window while no document is open.
public final class StartPage implements Panel {
    private final StackPane page = new StackPane();

    public StartPage(Buttons buttons) {
        var samples = new HBox(
                8,
                Labels.of(Text.of("Or look at a sample:"), "muted"),
                buttons.link("file.sample.nimbus-notes"),
                buttons.link("file.sample.continental-cover"));
        samples.getStyleClass().add("page-links");
        var words = new VBox(
                16,
                Labels.of("Remit", "page-title"),
                Labels.wrapped(
                        Text.of("Draw who builds, owns and runs each service. See at once what is wrong with the"
                                + " picture."),
                        "page-sentence"),
                buttons.text("file.open", "accent"),
                samples,
                Labels.wrapped(Text.of("You can also drop a .remit file anywhere in this window."), "muted"));
        words.getStyleClass().add("page-column");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        page.getStyleClass().add("page");
        page.setId("start");
        page.getChildren().setAll(words);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        page.setVisible(showing.desk().isEmpty() && !(showing.notice() instanceof Notice.Refused));
    }
}
