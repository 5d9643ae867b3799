package dev.remit.ui.panel.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Cell;
import dev.remit.raci.Entry;
import dev.remit.raci.Ladder;
import dev.remit.raci.Reason;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.panel.SetByHandPart;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Why a team has the letters it has: the letter in words, then every entry that could have set it, nearest first.
record WhyCard(Cell cell, Ledger ledger, Lettering lettering) {
    Region node() {
        var tile = new LetterTile();
        tile.show(cell.letters());
        tile.getStyleClass().add("big-tile");
        tile.setManaged(!cell.isEmpty());
        var subtitle =
                Text.of("{0}, {1}", cell.activity().code(), cell.activity().phase());
        var card = new Card(Glyphs.of(cell.team()), cell.activity().name().toString(), subtitle);
        var letter = new HBox(
                12,
                tile,
                Labels.wrapped(
                        Text.of("{0}: {1}", cell.team().name(), cell.letters().label()), "strong"));
        letter.getStyleClass().add("why-letter");
        card.add(letter);
        new RowTrouble(cell, ledger, lettering).add(card);
        for (Reason reason : cell.reasons()) addReason(reason, card);
        if (cell.reasons().isEmpty()) card.text(Text.of("No role that this team fills has a letter here."));
        new SetByHandPart(cell, ledger, lettering).add(card);
        return card.node();
    }

    private static void addReason(Reason reason, Card card) {
        card.section(Text.of("Why this letter, as {0}", reason.role().title()));
        card.add(Labels.wrapped(Text.of("The first entry that is there wins."), "muted", "small"));
        Ladder ladder = reason.ladder();
        card.add(step(Text.of("This service"), ladder.service(), ladder));
        card.add(step(Text.of("Its domain"), ladder.domain(), ladder));
        card.add(step(Text.of("Regulated services"), ladder.overlay(), ladder));
        card.add(step(Text.of("Operating model"), Optional.of(ladder.model()), ladder));
        card.add(Labels.wrapped(Text.of("In full: {0}.", reason.text()), "muted", "small"));
    }

    private static HBox step(Text where, Optional<? extends Entry> entry, Ladder ladder) {
        boolean wins = entry.filter(it -> it == ladder.winner()).isPresent();
        var dot = Glyphs.shape(wins ? "dot-full" : "dot-empty");
        var words = new VBox(
                Labels.of(where, wins ? "strong" : "plain"),
                Labels.wrapped(entry.map(Entry::text).orElse(Text.of("No entry")), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var tile = new LetterTile();
        tile.show(entry.map(Entry::letters).orElse(Letters.NONE));
        tile.getStyleClass().add("legend-tile");
        var step = new HBox(10, dot, words, tile);
        step.getStyleClass().add("why-step");
        return step;
    }
}
