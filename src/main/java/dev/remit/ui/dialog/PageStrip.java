package dev.remit.ui.dialog;

import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Text;
import dev.remit.ui.session.Previewing;
import dev.remit.ui.session.Sample;
import dev.remit.ui.theme.Labels;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a PDF: all of them small, and the one that is chosen large. Only what comes into sight is drawn.
final class PageStrip {
    private static final int LARGE = 110;
    private static final int SMALL = 12;
    private static final int BATCH = 12;
    private static final double WIDTH = 148;
    private static final double PICTURE = 104;
    private static final double LANDSCAPE = 0.71;

    /// Its number, and the space around both.
    private static final double AROUND = 34;

    private final Previewing previewing;
    private final Sample.Pages pages;
    private final ListView<Integer> strip = new ListView<>();
    private final StackPane large = new StackPane();
    private final ImageView view = new ImageView();
    private final Map<Integer, Image> small = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();

    PageStrip(Previewing previewing, Sample.Pages pages) {
        this.previewing = previewing;
        this.pages = pages;
        strip.setId("export-pages");
        strip.getStyleClass().add("page-strip");
        Labels.name(strip, Text.of("Pages"));
        strip.setMinWidth(WIDTH);
        strip.setPrefWidth(WIDTH);
        strip.setFixedCellSize(PICTURE * LANDSCAPE + AROUND);
        strip.setCellFactory(list -> new PageCell());
        strip.getItems().setAll(IntStream.range(0, pages.pages()).boxed().toList());
        strip.getSelectionModel().selectedItemProperty().addListener((property, old, page) -> {
            if (page != null) turn(page);
        });
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(large.widthProperty().subtract(16));
        view.fitHeightProperty().bind(large.heightProperty().subtract(16));
        view.getStyleClass().add("export-page");
        large.getChildren().add(view);
        large.setMinSize(0, 0);
        HBox.setHgrow(large, Priority.ALWAYS);
    }

    Node node() {
        turn(0);
        if (pages.pages() == 1) return large;
        strip.getSelectionModel().select(0);
        return new HBox(strip, large);
    }

    private void turn(int page) {
        previewing.pages(pages.pdf(), page, 1, LARGE, seen -> {
            var chosen = strip.getSelectionModel().getSelectedItem();
            if (chosen != null && chosen != page) return;
            seen.forEach(one -> view.setImage(Pictures.of(one)));
            view.setAccessibleText(
                    Text.of("Page {0} of {1}", page + 1, pages.pages()).toString());
        });
    }

    /// With those around it, as a PDF is opened anew each time.
    private void draw(int page) {
        int first = page / BATCH * BATCH;
        if (!asked.add(first)) return;
        previewing.pages(pages.pdf(), first, BATCH, SMALL, seen -> {
            for (int i = 0; i < seen.size(); i++) small.put(first + i, Pictures.of(seen.get(i)));
            seen.stream().mapToDouble(PageStrip::height).max().ifPresent(this::stretch);
            strip.refresh();
        });
    }

    /// Pages that are held upright need more room.
    private void stretch(double height) {
        strip.setFixedCellSize(Math.max(strip.getFixedCellSize(), height + AROUND));
    }

    private static double height(Seen page) {
        return PICTURE * page.height() / page.width();
    }

    /// A page above its number.
    private final class PageCell extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            setText(null);
            if (empty || page == null) {
                setGraphic(null);
                return;
            }
            if (!small.containsKey(page)) draw(page);
            var picture = new ImageView();
            Optional.ofNullable(small.get(page)).ifPresent(picture::setImage);
            picture.setPreserveRatio(true);
            picture.setFitWidth(PICTURE);
            var frame = new StackPane(picture);
            if (picture.getImage() == null) frame.setMinHeight(strip.getFixedCellSize() - AROUND);
            frame.getStyleClass().add("small-page");
            var cell = new VBox(2, frame, Labels.of(Integer.toString(page + 1), "muted", "small"));
            cell.setAlignment(Pos.CENTER);
            setGraphic(cell);
        }
    }
}
