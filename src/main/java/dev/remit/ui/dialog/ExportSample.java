package dev.remit.ui.dialog;

import dev.remit.format.order.Wish;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Previewing;
import dev.remit.ui.session.Progress;
import dev.remit.ui.session.Sample;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.ProblemList;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the file will look like, how large it is, and what will be missing in it.
final class ExportSample {
    private static final int MOST_TOLD = 3;
    private static final double PALE = 0.45;

    private final Previewing previewing;
    private final Consumer<Boolean> possible;
    private final StackPane picture = new StackPane();
    private final Label size = new Label();
    private final VBox warnings = new VBox(4);
    private final VBox box;

    /// @param possible is told whether anything can be written
    ExportSample(Previewing previewing, Consumer<Boolean> possible) {
        this.previewing = previewing;
        this.possible = possible;
        size.setId("export-size");
        size.getStyleClass().add("muted");
        warnings.setId("export-warnings");
        picture.setMinSize(0, 0);
        picture.getStyleClass().add("export-picture");
        box = new VBox(8, picture, size, warnings);
        VBox.setVgrow(picture, Priority.ALWAYS);
        box.setMinWidth(0);
    }

    VBox node() {
        return box;
    }

    /// What was seen before stays in sight, paler, until the next can be seen.
    void show(Wish wish) {
        size.setText(Text.of("Making the preview").toString());
        picture.getChildren().forEach(old -> old.setOpacity(PALE));
        previewing.show(wish, this::tell, this::show);
    }

    /// Nothing can be made at all.
    void refuse(List<Problem> problems) {
        previewing.stop();
        show(new Sample.Refused(problems));
    }

    private void tell(Progress progress) {
        if (progress.of() > 1)
            size.setText(Text.of("Making the preview: {0}", progress.told()).toString());
    }

    private void show(Sample sample) {
        picture.getChildren().setAll(look(sample));
        size.setText(sample.size().toString());
        warn(sample.problems());
        possible.accept(!(sample instanceof Sample.Refused));
    }

    private void warn(List<Problem> problems) {
        warnings.getChildren()
                .setAll(ProblemList.of(problems.stream().limit(MOST_TOLD).toList()));
        if (problems.size() > MOST_TOLD)
            warnings.getChildren()
                    .add(Labels.of(Text.of("And {0} more like these.", problems.size() - MOST_TOLD), "muted"));
        warnings.setManaged(!problems.isEmpty());
    }

    private Node look(Sample sample) {
        return switch (sample) {
            case Sample.Pages pages -> new PageStrip(previewing, pages).node();
            case Sample.Image shown -> fitted(new Image(new ByteArrayInputStream(shown.png())));
            case Sample.Sheets sheets -> new SheetGrid(sheets.sheets()).node();
            case Sample.Words shown -> text(shown.words());
            case Sample.Refused _ -> Labels.wrapped(Text.of("This cannot be written as it was chosen."), "muted");
        };
    }

    private Node fitted(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(picture.widthProperty().subtract(16));
        view.fitHeightProperty().bind(picture.heightProperty().subtract(16));
        return view;
    }

    private static Node text(String words) {
        var area = new TextArea(words);
        area.setEditable(false);
        area.getStyleClass().add("code");
        Labels.name(area, Text.of("What the file says"));
        return area;
    }
}
