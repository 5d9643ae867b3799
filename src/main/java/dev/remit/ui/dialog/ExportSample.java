package dev.remit.ui.dialog;

import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.session.Sample;
import dev.remit.ui.theme.Labels;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the file will look like, how large it is, and what will be missing in it.
final class ExportSample {
    private static final int KILO = 1000;

    private final Ordering ordering;
    private final StackPane picture = new StackPane();
    private final Label size = new Label();
    private final Button back = new Button(Text.of("Previous page").toString());
    private final Button next = new Button(Text.of("Next page").toString());
    private final VBox warnings = new VBox(4);
    private final VBox box;
    private Wish wish = Wish.FIRST;
    private int page;

    ExportSample(Ordering ordering) {
        this.ordering = ordering;
        size.setId("export-size");
        warnings.setId("export-warnings");
        back.setOnAction(event -> turn(page - 1));
        next.setOnAction(event -> turn(page + 1));
        picture.setMinSize(0, 0);
        picture.getStyleClass().add("export-picture");
        var line = new HBox(8, back, next, size);
        line.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(8, picture, line, warnings);
        VBox.setVgrow(picture, Priority.ALWAYS);
        box.setMinWidth(0);
    }

    VBox node() {
        return box;
    }

    void show(Wish wanted) {
        wish = wanted;
        turn(0);
    }

    private void turn(int to) {
        page = to;
        var asked = wish;
        size.setText(Text.of("Making the preview").toString());
        ordering.sample(asked, to, sample -> {
            if (asked == wish && to == page) show(sample);
        });
    }

    private void show(Sample sample) {
        picture.getChildren().setAll(look(sample));
        size.setText(told(sample).toString());
        boolean paged = sample instanceof Sample.Page shown && shown.seen().of() > 1;
        back.setVisible(paged);
        back.setManaged(paged);
        next.setVisible(paged);
        next.setManaged(paged);
        back.setDisable(page == 0);
        next.setDisable(
                sample instanceof Sample.Page shown && page + 1 >= shown.seen().of());
        warn(sample.problems());
    }

    private void warn(List<Problem> problems) {
        warnings.getChildren()
                .setAll(problems.stream()
                        .limit(3)
                        .map(problem -> Labels.wrapped(problem.message(), "export-warning"))
                        .toList());
    }

    private Node look(Sample sample) {
        return switch (sample) {
            case Sample.Page shown -> fitted(image(shown.seen()));
            case Sample.Image shown -> fitted(new Image(new ByteArrayInputStream(shown.png())));
            case Sample.Words shown -> text(shown.words());
            case Sample.Refused _ -> Labels.wrapped(Text.of("It cannot be written so."), "muted");
        };
    }

    private Node fitted(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(picture.widthProperty().subtract(16));
        view.fitHeightProperty().bind(picture.heightProperty().subtract(16));
        view.setManaged(true);
        return view;
    }

    private static Node text(String words) {
        var area = new TextArea(words);
        area.setEditable(false);
        area.getStyleClass().add("code");
        Labels.name(area, Text.of("What the file says"));
        return area;
    }

    private static Image image(Seen seen) {
        var image = new WritableImage(seen.width(), seen.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        seen.width(),
                        seen.height(),
                        PixelFormat.getIntArgbInstance(),
                        seen.dots(),
                        0,
                        seen.width());
        return image;
    }

    private Text told(Sample sample) {
        return switch (sample) {
            case Sample.Page shown ->
                Text.of("Page {0} of {1}, {2} kB", page + 1, shown.seen().of(), kilobytes(shown.bytes()));
            case Sample.Image shown -> Text.of("{0} kB", kilobytes(shown.bytes()));
            case Sample.Words shown -> Text.of("{0} kB", kilobytes(shown.bytes()));
            case Sample.Refused _ -> Text.of("Nothing to write");
        };
    }

    private static int kilobytes(int bytes) {
        return Math.ceilDiv(bytes, KILO);
    }
}
