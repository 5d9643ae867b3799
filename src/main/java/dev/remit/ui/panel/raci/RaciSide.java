package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Ledger.Side;
import dev.remit.ui.session.Lettering;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Beside the grid: why a letter stands where it stands, all that is set by hand, or the document's own activities and
/// roles.
final class RaciSide {
    private final Lettering lettering;
    private final VBox box = new VBox();
    private final ScrollPane why = new ScrollPane();
    private final ByHandList byHand;
    private final OwnList own;
    private final VBox content = new VBox();
    private final Map<Side, ToggleButton> tabs = new EnumMap<>(Side.class);
    private Optional<Ledger> shown = Optional.empty();

    RaciSide(Lettering lettering) {
        this.lettering = lettering;
        byHand = new ByHandList(lettering);
        own = new OwnList(lettering);
        var row = new HBox();
        row.getStyleClass().addAll("tabs", "side-tabs");
        for (Side side : Side.values()) row.getChildren().add(tab(side));
        why.setFitToWidth(true);
        why.getStyleClass().addAll("pane", "inspector");
        why.setId("raci-why");
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        box.getStyleClass().add("raci-side");
        box.getChildren().setAll(row, content);
        box.setMinWidth(Region.USE_PREF_SIZE);
    }

    Region node() {
        return box;
    }

    void show(Ledger ledger) {
        if (shown.filter(it -> it == ledger).isPresent()) return;
        boolean isOther = shown.filter(it -> it.side() == ledger.side()).isEmpty();
        tabs.forEach((side, tab) -> tab.setSelected(side == ledger.side()));
        byHandTab(ledger.byHand().size());
        switch (ledger.side()) {
            case WHY -> showWhy(ledger, isOther);
            case BY_HAND -> byHand.show(ledger);
            case OWN -> own.show(ledger);
        }
        if (isOther) turn(ledger.side());
        shown = Optional.of(ledger);
    }

    private void turn(Side side) {
        Region node = switch (side) {
            case WHY -> why;
            case BY_HAND -> byHand.node();
            case OWN -> own.node();
        };
        VBox.setVgrow(node, Priority.ALWAYS);
        content.getChildren().setAll(node);
    }

    /// Anew only where the cell or its letters are others, so that nothing that is being written there is lost.
    private void showWhy(Ledger ledger, boolean isOther) {
        boolean isSame = shown.filter(
                        it -> it.workspace().spot().equals(ledger.workspace().spot())
                                && it.workspace().raci() == ledger.workspace().raci()
                                && it.byHand() == ledger.byHand())
                .isPresent();
        if (isSame && !isOther) return;
        var card = ledger.workspace()
                .spot()
                .map(spot -> spot.in(ledger.workspace().raci())
                        .map(cell -> new WhyCard(cell, ledger, lettering).node())
                        .orElseGet(() -> new NoPartCard(spot, ledger).node()));
        why.setContent(card.orElse(new VBox()));
    }

    private void byHandTab(int count) {
        Optional.ofNullable(tabs.get(Side.BY_HAND))
                .ifPresent(tab -> tab.setText(
                        count == 0
                                ? Text.of("By hand").toString()
                                : Text.of("By hand ({0})", count).toString()));
    }

    private ToggleButton tab(Side side) {
        var tab = new ToggleButton(title(side).toString());
        tab.setId("raci-side-" + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tab.getStyleClass().add("tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            lettering.beside(side);
        });
        tabs.put(side, tab);
        return tab;
    }

    private static Text title(Side side) {
        return switch (side) {
            case WHY -> Text.of("Why");
            case BY_HAND -> Text.of("By hand");
            case OWN -> Text.of("Own rows");
        };
    }
}
