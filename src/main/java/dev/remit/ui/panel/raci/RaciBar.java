package dev.remit.ui.panel.raci;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Choosing;
import dev.remit.ui.panel.Choosing.Choice;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.raci.Column;
import dev.remit.ui.raci.Sieve.Only;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// From which side the RACI is looked at, and which of its lines are shown.
final class RaciBar {
    private static final int WORDS_WIDTH = 150;
    private static final int WORDY = 820;
    private static final int TIGHT = 480;

    private final Lettering lettering;
    private final VBox box = new VBox();
    private final RaciSubjects subjects;
    private final Map<Only, ToggleButton> chips = new EnumMap<>(Only.class);
    private final TextField words = new TextField();
    private final Choosing<Optional<Id>> team;
    private final ToggleButton rasci = new ToggleButton(Text.of("RASCI").toString());
    private final Label model = Labels.of("", "muted", "small");
    private Optional<Tableau> shown = Optional.empty();

    RaciBar(Lettering lettering) {
        this.lettering = lettering;
        subjects = new RaciSubjects(lettering);
        team = new Choosing<>(
                "raci-team", Text.of("Only lines of this team"), it -> lettering.sift(now -> now.team(it)));
        offerWords();
        offerSupport();
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var tabs = new HBox();
        tabs.getStyleClass().addAll("tabs", "raci-tabs");
        tabs.getChildren().addAll(subjects.tabs());
        model.managedProperty().bind(model.textProperty().isNotEmpty());
        var legend = legend(tabs.widthProperty().greaterThan(WORDY));
        legend.visibleProperty().bind(tabs.widthProperty().greaterThan(TIGHT));
        tabs.getChildren().addAll(spring, legend, rasci);
        var bar = new FlowPane(8, 8);
        bar.getStyleClass().add("raci-bar");
        bar.getChildren().addAll(subjects.node(), model);
        for (Only only : Only.values()) bar.getChildren().add(chip(only));
        bar.getChildren().addAll(team.node(), words);
        box.getChildren().setAll(tabs, bar);
    }

    Region node() {
        return box;
    }

    void show(Ledger ledger) {
        subjects.show(ledger);
        chips.forEach((only, chip) -> chip.setSelected(only == ledger.sieve().only()));
        count(ledger);
        if (shown.filter(it -> it == ledger.workspace().tableau()).isEmpty())
            offerTeams(ledger.workspace().tableau());
        shown = Optional.of(ledger.workspace().tableau());
        team.show(ledger.sieve().team());
        rasci.setSelected(ledger.workspace().variant() == Variant.RASCI);
        if (!words.getText().strip().equals(ledger.sieve().text()))
            words.setText(ledger.sieve().text());
        model.setText(model(ledger));
    }

    private void count(Ledger ledger) {
        boolean isAll = ledger.sieve().isOpen() && ledger.isShown();
        chip(
                Only.WRONG,
                isAll && ledger.totals().lines() > 0
                        ? Text.of("A or R wrong {0}", ledger.totals().wrong())
                        : Text.of("A or R wrong"));
        chip(Only.BY_HAND, Text.of("Set by hand"));
    }

    private void chip(Only only, Text words) {
        Optional.ofNullable(chips.get(only)).ifPresent(chip -> chip.setText(words.toString()));
    }

    private static String model(Ledger ledger) {
        if (!(ledger.view() instanceof View.OfService(var service))) return "";
        return ledger.workspace()
                .raci()
                .find(service)
                .map(matrix -> matrix.model()
                        .map(OperatingModel::label)
                        .orElse(Text.of("No operating model decided: the letters of \"You build it, you run it\" count")
                                .toString()))
                .orElse("");
    }

    private void offerTeams(Tableau tableau) {
        var choices = new ArrayList<Choice<Optional<Id>>>();
        choices.add(new Choice<>(Optional.empty(), Text.of("All teams")));
        for (Column column : tableau.columns()) {
            if (column instanceof Column.OfTeam of)
                choices.add(new Choice<>(Optional.of(of.team()), Text.of("{0}", of.name())));
        }
        team.offer(choices);
        boolean isUseful = choices.size() > 1;
        team.node().setVisible(isUseful);
        team.node().setManaged(isUseful);
    }

    private ToggleButton chip(Only only) {
        var chip = new ToggleButton(Text.of("All").toString());
        chip.setId("raci-only-" + only.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            lettering.sift(now -> now.only(only));
        });
        chips.put(only, chip);
        return chip;
    }

    private void offerWords() {
        words.setId("raci-words");
        words.setPromptText(Text.of("Filter").toString());
        Labels.name(words, Text.of("Words in the line"));
        words.setPrefWidth(WORDS_WIDTH);
        words.textProperty().addListener((property, old, now) -> lettering.sift(sieve -> sieve.text(now)));
    }

    private void offerSupport() {
        rasci.setId("raci-rasci");
        rasci.getStyleClass().add("chip");
        rasci.setMinWidth(Region.USE_PREF_SIZE);
        rasci.setOnAction(event -> lettering.turn(rasci.isSelected() ? Variant.RASCI : Variant.RACI));
    }

    /// The letters alone where there is no room for words.
    private static HBox legend(ObservableBooleanValue wordy) {
        var legend = new HBox(12);
        legend.getStyleClass().add("legend-row");
        for (Letters letters : List.of(Letters.A, Letters.R, Letters.C, Letters.I)) {
            var tile = new LetterTile();
            tile.show(letters);
            tile.getStyleClass().add("legend-tile");
            var name = Labels.of(letters.label(), "muted", "small");
            name.visibleProperty().bind(wordy);
            name.managedProperty().bind(wordy);
            var pair = new HBox(6, tile, name);
            pair.getStyleClass().add("legend-row");
            legend.getChildren().add(pair);
        }
        legend.setMinWidth(Region.USE_PREF_SIZE);
        return legend;
    }
}
