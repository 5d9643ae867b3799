package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.text.Words;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.paste.Plan;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Ledger.Pending;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what of a clip does not go in as it is, before any of it does.
final class PasteStrip {
    private final Lettering lettering;
    private final VBox strip = new VBox(8);
    private Optional<Pending> shown = Optional.empty();

    PasteStrip(Lettering lettering) {
        this.lettering = lettering;
        strip.setId("raci-paste");
        strip.getStyleClass().add("raci-paste");
        strip.managedProperty().bind(strip.visibleProperty());
        strip.setVisible(false);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            lettering.clips().forget();
            event.consume();
        });
    }

    Region node() {
        return strip;
    }

    void show(Ledger ledger) {
        if (ledger.pending().equals(shown)) return;
        shown = ledger.pending();
        strip.setVisible(shown.isPresent());
        shown.ifPresent(pending -> fill(pending, ledger.view() instanceof View.OfService));
    }

    private void fill(Pending pending, boolean hasRoom) {
        strip.getChildren().clear();
        for (Text sentence : sentences(pending.plan(), hasRoom))
            strip.getChildren().add(Labels.wrapped(sentence, "small"));
        var buttons = buttons(pending, hasRoom);
        var row = new FlowPane(8, 8);
        row.getChildren().setAll(buttons);
        strip.getChildren().add(row);
        buttons.getFirst().requestFocus();
    }

    private static List<Text> sentences(Plan plan, boolean hasRoom) {
        var sentences = new ArrayList<Text>();
        var unread = plan.unread().stream()
                .map(each -> Text.of("{0} \"{1}\"", each.cell(), each.text()))
                .toList();
        if (unread.size() == 1)
            sentences.add(Text.of("1 cell is not understood and left out: {0}.", unread.getFirst()));
        else if (!unread.isEmpty())
            sentences.add(
                    Text.of("{0} cells are not understood and left out: {1}.", unread.size(), Words.some(unread)));
        for (var guess : plan.guesses())
            sentences.add(Text.of("\"{0}\" is called almost like {1}.", guess.heading(), guess.name()));
        if (!plan.strangers().isEmpty()) sentences.add(strangers(plan, hasRoom));
        outside(plan.outside()).ifPresent(sentences::add);
        return sentences;
    }

    private static Text strangers(Plan plan, boolean hasRoom) {
        String names = Words.some(plan.strangers().keySet());
        return hasRoom
                ? Text.of("No team of this service is called {0}.", names)
                : Text.of("No column is called {0}, so that is left out.", names);
    }

    private static Optional<Text> outside(Plan.Outside outside) {
        if (outside.lines() == 0 && outside.columns() == 0) return Optional.empty();
        if (outside.columns() == 0)
            return Optional.of(Text.of("{0} lines do not fit below the last one and are left out.", outside.lines()));
        if (outside.lines() == 0)
            return Optional.of(
                    Text.of("{0} columns do not fit beside the last one and are left out.", outside.columns()));
        return Optional.of(
                Text.of("{0} lines and {1} columns do not fit and are left out.", outside.lines(), outside.columns()));
    }

    private List<Button> buttons(Pending pending, boolean hasRoom) {
        var plan = pending.plan();
        var buttons = new ArrayList<Button>();
        if (!plan.wanted().isEmpty()) buttons.add(pasting("raci-paste-plain", paste(plan), plan, false));
        if (!plan.guesses().isEmpty())
            buttons.add(pasting("raci-paste-guessed", taking(plan), pending.guessed(), false));
        if (hasRoom && !plan.strangers().isEmpty())
            buttons.add(pasting("raci-paste-teams", adding(plan), pending.guessed(), true));
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.setId("raci-paste-cancel");
        cancel.setOnAction(event -> lettering.clips().forget());
        buttons.add(cancel);
        buttons.getFirst().getStyleClass().add("accent");
        return buttons;
    }

    private static Text paste(Plan plan) {
        int count = plan.wanted().size();
        return count == 1 ? Text.of("Paste 1 cell") : Text.of("Paste {0} cells", count);
    }

    private static Text taking(Plan plan) {
        return plan.guesses().size() == 1
                ? Text.of("Paste with {0}", plan.guesses().getFirst().name())
                : Text.of("Paste with {0} almost right names", plan.guesses().size());
    }

    private static Text adding(Plan plan) {
        int count = plan.strangers().size();
        return count == 1 ? Text.of("Add 1 team and paste") : Text.of("Add {0} teams and paste", count);
    }

    private Button pasting(String id, Text words, Plan plan, boolean withTeams) {
        var button = new Button(words.toString());
        button.setId(id);
        button.setOnAction(event -> lettering.clips().paste(plan, withTeams));
        return button;
    }
}
