package dev.remit.ui.panel.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.model.RaciOverride;
import dev.remit.raci.SetByHand;
import dev.remit.raci.Standing;
import dev.remit.text.Text;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that is set by hand: for what, by whom, when and why, and beside it what is derived. What the organisation has
/// moved on beneath comes first.
final class ByHandList {
    private final Lettering lettering;
    private final VBox box = new VBox();
    private final Label count = Labels.of("", "strong");
    private final ListView<SetByHand> list = new ListView<>();
    private final Button all = new Button();
    private List<SetByHand> shown = List.of();

    ByHandList(Lettering lettering) {
        this.lettering = lettering;
        list.setId("raci-by-hand");
        list.getStyleClass().add("raci-by-hand");
        list.setPlaceholder(Labels.wrapped(
                Text.of("Nothing is set by hand: every letter follows from the operating models."), "muted"));
        list.setCellFactory(view -> new ByHandCell(lettering));
        list.setOnKeyPressed(event -> {
            boolean isMeant = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (isMeant)
                list.getSelectionModel().getSelectedItems().stream().toList().forEach(this::remove);
            if (isMeant) event.consume();
        });
        all.setId("raci-return-all");
        all.setOnAction(event -> removeAll());
        var head = new FlowPane(8, 8, count, all);
        head.getStyleClass().add("raci-side-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        box.getChildren().setAll(head, list);
    }

    Region node() {
        return box;
    }

    void show(Ledger ledger) {
        if (ledger.byHand() == shown) return;
        shown = ledger.byHand();
        var sorted = shown.stream()
                .sorted(Comparator.comparing(ByHandList::isQuiet)
                        .thenComparing(each -> each.override().id()))
                .toList();
        list.getItems().setAll(sorted);
        long moved = shown.stream().filter(each -> !isQuiet(each)).count();
        count.setText((moved == 0
                        ? Text.of("{0} set by hand", shown.size())
                        : Text.of("{0} set by hand, {1} to look at", shown.size(), moved))
                .toString());
        all.setText(Text.of("Return all").toString());
        all.setDisable(shown.isEmpty());
    }

    private static boolean isQuiet(SetByHand each) {
        return each.standing() == Standing.HOLDS;
    }

    private void remove(SetByHand each) {
        ByHandCell.remove(each, lettering);
    }

    private void removeAll() {
        var ids = shown.stream().map(SetByHand::override).map(RaciOverride::id).toList();
        lettering.run(Text.of("Return {0} letters to what is derived", ids.size()), RaciOverrides.remove(ids));
    }
}
