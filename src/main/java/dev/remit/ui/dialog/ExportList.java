package dev.remit.ui.dialog;

import dev.remit.edit.ExportPresets;
import dev.remit.format.order.Presets;
import dev.remit.format.order.Wish;
import dev.remit.model.ExportPreset;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.Offer;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be exported: the presets of the document above all reports and the diagram.
final class ExportList {
    private static final double WIDTH = 236;
    private static final double WORDS = 182;
    private static final double ROW = 50;
    private static final int MOST_SEEN = 3;

    private final Session session;
    private final UnaryOperator<Wish> fitting;
    private final Consumer<UnaryOperator<Wish>> chosen;
    private final Consumer<List<Problem>> refused;
    private final ListView<ExportPreset> presets = new ListView<>();
    private final ListView<Offer> offers = new ListView<>();
    private final Label heading = Labels.of(Text.of("Presets of this document"), "setting-label");
    private final VBox box;

    /// @param fitting leaves out what the document does not have
    /// @param chosen is told what becomes of the wish
    /// @param refused is told why a preset cannot be used
    ExportList(
            Session session,
            UnaryOperator<Wish> fitting,
            Consumer<UnaryOperator<Wish>> chosen,
            Consumer<List<Problem>> refused) {
        this.fitting = fitting;
        this.session = session;
        this.chosen = chosen;
        this.refused = refused;
        var search = new TextField();
        search.setId("export-search");
        search.setPromptText(Text.of("Search reports").toString());
        Labels.name(search, Text.of("Search reports"));
        search.textProperty()
                .addListener((property, old, words) -> offers.getItems().setAll(Offer.of(words)));
        presets();
        offers();
        VBox.setVgrow(offers, Priority.ALWAYS);
        box = new VBox(8, heading, presets, search, offers);
        box.setMinWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("export-offers");
        refresh();
    }

    Region node() {
        return box;
    }

    /// Selects what is wished for.
    void show(Wish wish) {
        offers.getItems().stream()
                .filter(offer -> offer.report().equals(wish.report()))
                .findFirst()
                .ifPresent(offer -> {
                    offers.getSelectionModel().select(offer);
                    offers.scrollTo(offer);
                });
    }

    /// What a preset of it may be called.
    String name(Wish wish) {
        return Optional.ofNullable(presets.getSelectionModel().getSelectedItem())
                .map(ExportPreset::name)
                .orElseGet(() -> title(Presets.of("", wish)));
    }

    /// The preset of that name was saved.
    void refresh(String name) {
        refresh();
        presets.getItems().stream()
                .filter(each -> each.name().equals(name.strip()))
                .findFirst()
                .ifPresent(presets.getSelectionModel()::select);
    }

    private void refresh() {
        var all = session.showing()
                .desk()
                .map(Desk::document)
                .map(document -> document.settings().presets())
                .orElse(List.of());
        presets.getItems().setAll(all);
        double height = Math.min(all.size(), MOST_SEEN) * ROW + 2;
        presets.setMinHeight(height);
        presets.setPrefHeight(height);
        for (var one : List.of(heading, presets)) {
            one.setVisible(!all.isEmpty());
            one.setManaged(!all.isEmpty());
        }
    }

    private void presets() {
        presets.setId("export-presets");
        presets.setFixedCellSize(ROW);
        Labels.name(presets, Text.of("Presets of this document"));
        presets.setCellFactory(view -> new PresetCell(this::rename, this::delete));
        presets.setOnKeyPressed(event -> {
            var one = presets.getSelectionModel().getSelectedItem();
            if (one == null) return;
            switch (event.getCode()) {
                case DELETE -> delete(one);
                case F2 -> rename(one);
                default -> {}
            }
        });
        presets.getSelectionModel().selectedItemProperty().addListener((property, old, preset) -> {
            if (preset == null) return;
            offers.getSelectionModel().clearSelection();
            use(preset);
        });
    }

    private void offers() {
        offers.setId("export-offers");
        offers.setCellFactory(view -> new OfferCell());
        Labels.name(offers, Text.of("Reports and the diagram"));
        offers.getItems().setAll(Offer.all());
        offers.getSelectionModel().selectedItemProperty().addListener((property, old, offer) -> {
            if (offer == null) return;
            presets.getSelectionModel().clearSelection();
            chosen.accept(wish -> fitting.apply(wish.of(offer.report())));
        });
    }

    private void use(ExportPreset preset) {
        switch (Presets.wish(preset)) {
            case Outcome.Done<Wish> done -> chosen.accept(wish -> done.value());
            case Outcome.Refused<Wish> unknown -> refused.accept(unknown.problems());
        }
    }

    private void rename(ExportPreset preset) {
        PresetQuestion.ask(box.getScene().getWindow(), Text.of("Rename preset"), preset.name())
                .ifPresent(name -> {
                    session.run(
                            Text.of("Rename the preset {0}", preset.name()), ExportPresets.rename(preset.name(), name));
                    refresh(name);
                });
    }

    private void delete(ExportPreset preset) {
        session.run(Text.of("Delete the preset {0}", preset.name()), ExportPresets.delete(preset.name()));
        refresh();
    }

    /// What a preset writes: "Leadership pack, PDF".
    static String title(ExportPreset preset) {
        var report = Offer.all().stream()
                .filter(offer -> offer.report().equals(Optional.of(preset.report())))
                .findFirst()
                .map(Offer::name)
                .orElse(Text.of("Diagram"));
        return Text.of("{0}, {1}", report, preset.format().toUpperCase(Locale.ROOT))
                .toString();
    }

    /// The name of what can be had above what it is good for.
    private static final class OfferCell extends ListCell<Offer> {
        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(null);
            setPrefWidth(0);
            setGraphic(empty || offer == null ? null : words(offer));
        }

        /// As wide as it will be, since how high a cell is is asked before it is laid out.
        private static VBox words(Offer offer) {
            var purpose = Labels.wrapped(offer.purpose(), "muted", "setting-help");
            purpose.setPrefWidth(WORDS);
            purpose.setMaxWidth(WORDS);
            return new VBox(2, Labels.of(offer.name(), "setting-label"), purpose);
        }
    }
}
