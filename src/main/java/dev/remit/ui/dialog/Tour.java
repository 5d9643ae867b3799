package dev.remit.ui.dialog;

import dev.remit.draw.Picture;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Three steps from nothing to a picture that says what is wrong, each drawn as the map would draw it.
public final class Tour {
    private static final double COLUMN = 282;

    private final Window owner;
    private final Function<Document, Picture> draw;
    private final Function<Picture, Node> picture;

    private static final List<Step> STEPS = List.of(
            new Step("tour-1", Text.of("1. Double-click the map and type a name: that is a team.")),
            new Step("tour-2", Text.of("2. Double-click inside the team to give it the services it owns.")),
            new Step(
                    "tour-3",
                    Text.of("3. Read beneath the map what is missing. A lamp beside a finding puts it right.")));

    private record Step(String file, Text sentence) {}

    /// @param draw as the map does
    /// @param picture makes a node of it
    public Tour(Window owner, Function<Document, Picture> draw, Function<Picture, Node> picture) {
        this.owner = owner;
        this.draw = draw;
        this.picture = picture;
    }

    public void open() {
        var row = new HBox(24);
        STEPS.forEach(step -> row.getChildren().add(column(step)));
        row.getStyleClass().add("tour");
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("Tour").toString());
        dialog.getDialogPane().getStyleClass().add("settings-dialog");
        dialog.getDialogPane().setContent(row);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }

    private VBox column(Step step) {
        var frame = new StackPane(picture.apply(draw.apply(document(step))));
        frame.getStyleClass().add("tour-picture");
        var column = new VBox(12, frame, Labels.wrapped(step.sentence()));
        column.setPrefWidth(COLUMN);
        return column;
    }

    private static Document document(Step step) {
        try (var in = Tour.class.getResourceAsStream(step.file() + ".remit")) {
            return RemitFile.read(Objects.requireNonNull(in, step.file()).readAllBytes())
                    .orComplain();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
