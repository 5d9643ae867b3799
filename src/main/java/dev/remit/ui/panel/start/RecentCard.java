package dev.remit.ui.panel.start;

import dev.remit.draw.Picture;
import dev.remit.text.Text;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Glance;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.RecentFile;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One of the recent files: what is known of it, a click to open it, and a pin to keep it.
///
/// @param picture makes a small picture
record RecentCard(Session session, Filing filing, Function<Picture, Node> picture) {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    Region of(RecentFile file, Optional<Glance> glance, String moment) {
        boolean isMissing = glance.filter(it -> it instanceof Glance.Missing).isPresent();
        var open = open(file, glance);
        HBox.setHgrow(open, Priority.ALWAYS);
        var card = new HBox(8, open, side(file, moment, isMissing));
        card.getStyleClass().add("recent");
        card.pseudoClassStateChanged(MISSING, isMissing);
        return card;
    }

    private Button open(RecentFile file, Optional<Glance> glance) {
        var words = new VBox(
                2,
                Labels.of(name(file, glance), "strong"),
                path(file),
                Labels.of(sentence(glance), "muted", "start-sentence"));
        words.getStyleClass().add("start-words");
        words.setMinWidth(0);
        var button = new Button();
        button.setGraphic(new HBox(16, frame(glance), words));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(Text.of("Open {0}", file.path()).toString());
        Tip.on(button, file.path());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.getStyleClass().add("recent-open");
        button.setOnAction(event -> filing.open(file.file()));
        return button;
    }

    private StackPane frame(Optional<Glance> glance) {
        var frame = new StackPane();
        frame.getStyleClass().add("recent-picture");
        if (glance.isPresent() && glance.get() instanceof Glance.Seen seen)
            frame.getChildren().setAll(picture.apply(seen.picture()));
        return frame;
    }

    private VBox side(RecentFile file, String moment, boolean isMissing) {
        var row = new HBox(8);
        if (isMissing) row.getChildren().addAll(link(Text.of("Locate…"), () -> filing.locate(file.file())));
        if (isMissing)
            row.getChildren().add(link(Text.of("Remove"), () -> session.prefer(now -> now.forgetting(file.file()))));
        row.getChildren().add(pin(file));
        row.getStyleClass().add("recent-row");
        var side = new VBox(4, Labels.of(moment, "muted", "start-sentence"), row);
        side.getStyleClass().add("recent-side");
        side.setMinWidth(Region.USE_PREF_SIZE);
        return side;
    }

    private ToggleButton pin(RecentFile file) {
        var pin = new ToggleButton("", (file.pinned() ? Icon.PINNED : Icon.PIN).node(14));
        var words = file.pinned() ? Text.of("No longer keep in this list") : Text.of("Keep in this list");
        pin.setSelected(file.pinned());
        pin.setAccessibleText(words.toString());
        Tip.on(pin, words);
        pin.getStyleClass().add("tool");
        pin.setOnAction(event -> session.prefer(now -> now.pinning(file.file())));
        return pin;
    }

    private static Hyperlink link(Text words, Runnable run) {
        var link = new Hyperlink(words.toString());
        link.setOnAction(event -> run.run());
        return link;
    }

    private static Label path(RecentFile file) {
        String home = System.getProperty("user.home", "");
        boolean isBelow = !home.isEmpty() && file.file().startsWith(Path.of(home));
        var label = Labels.of(
                isBelow ? "~" + file.path().substring(home.length()) : file.path(), "muted", "start-sentence");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return label;
    }

    private static String name(RecentFile file, Optional<Glance> glance) {
        if (glance.isPresent() && glance.get() instanceof Glance.Seen seen) return seen.name();
        return Optional.ofNullable(file.file().getFileName())
                .map(Path::toString)
                .orElse(file.path());
    }

    private static Text sentence(Optional<Glance> glance) {
        if (glance.isEmpty()) return Text.of("");
        return switch (glance.get()) {
            case Glance.Missing missing -> Text.of("Not found at this place");
            case Glance.Closed closed -> Text.of("");
            case Glance.Seen seen -> Counts.sizes(seen.teams(), seen.services());
        };
    }
}
