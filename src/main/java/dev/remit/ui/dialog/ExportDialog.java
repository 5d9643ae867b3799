package dev.remit.ui.dialog;

import dev.remit.format.order.Wish;
import dev.remit.text.Text;
import dev.remit.ui.session.Offer;
import dev.remit.ui.session.Ordering;
import dev.remit.ui.theme.Labels;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The window in which is chosen what is exported, with a look at it before it is written.
public final class ExportDialog {
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 680;
    private static final double LIST = 250;

    private final Window owner;
    private final Ordering ordering;
    private Wish wish = Wish.FIRST;

    public ExportDialog(Window owner, Ordering ordering) {
        this.owner = owner;
        this.ordering = ordering;
    }

    /// With what was chosen the last time.
    public void open() {
        var dialog = new Dialog<ButtonType>();
        var sample = new ExportSample(ordering);
        var options = new ExportOptions(chosen -> become(chosen, sample));
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Text.of("Export").toString());
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().addAll("settings-dialog", "export-dialog");
        pane.setPrefSize(Math.min(WIDTH, owner.getWidth() - 40), Math.min(HEIGHT, owner.getHeight() - 40));
        var export = new ButtonType(Text.of("Export…").toString(), ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(export, ButtonType.CLOSE);
        pane.lookupButton(export).setId("export-write");
        dialog.setOnHidden(event -> {
            if (dialog.getResult() == export) ordering.write(wish);
        });
        pane.setContent(content(options, sample));
        options.show(wish);
        sample.show(wish);
        dialog.show();
    }

    private BorderPane content(ExportOptions options, ExportSample sample) {
        var content = new BorderPane(new HBox(16, options.node(), sample.node()));
        HBox.setHgrow(sample.node(), Priority.ALWAYS);
        content.setLeft(offers(options));
        content.getStyleClass().add("export-sheet");
        return content;
    }

    private Region offers(ExportOptions options) {
        var list = new ListView<Offer>();
        list.setId("export-offers");
        list.setCellFactory(view -> new OfferCell());
        var search = new TextField();
        search.setId("export-search");
        search.setPromptText(Text.of("Search reports").toString());
        Labels.name(search, Text.of("Search reports"));
        list.setItems(FXCollections.observableArrayList(Offer.of("")));
        search.textProperty()
                .addListener((property, old, words) -> list.getItems().setAll(Offer.of(words)));
        list.getItems().stream()
                .filter(offer -> offer.report().equals(wish.report()))
                .findFirst()
                .ifPresent(offer -> {
                    list.getSelectionModel().select(offer);
                    list.scrollTo(offer);
                });
        list.getSelectionModel().selectedItemProperty().addListener((property, old, offer) -> {
            if (offer != null) options.choose(wish.of(offer.report()));
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(8, search, list);
        box.setMinWidth(LIST);
        box.setPrefWidth(LIST);
        box.getStyleClass().add("export-offers");
        return box;
    }

    private void become(Wish chosen, ExportSample sample) {
        wish = chosen;
        sample.show(chosen);
    }

    /// The name of what can be had above what it is good for.
    private static final class OfferCell extends ListCell<Offer> {
        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            setPrefWidth(0);
            setGraphic(
                    empty || offer == null
                            ? null
                            : new VBox(
                                    Labels.of(offer.name(), "setting-label"),
                                    Labels.wrapped(offer.purpose(), "muted", "setting-help")));
        }
    }
}
