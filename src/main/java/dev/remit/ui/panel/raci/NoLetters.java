package dev.remit.ui.panel.raci;

import dev.remit.text.Text;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Why there are no letters to see, and what can be done about it.
final class NoLetters {
    private final Session session;
    private final Lettering lettering;
    private final VBox box = new VBox(12);
    private Optional<Why> shown = Optional.empty();

    private enum Why {
        NO_SERVICES,
        NO_TEAMS,
        FILTERED,
        NO_PART
    }

    NoLetters(Session session, Lettering lettering) {
        this.session = session;
        this.lettering = lettering;
        box.setId("raci-nothing");
        box.getStyleClass().add("raci-nothing");
        box.setAlignment(Pos.CENTER);
        box.setVisible(false);
    }

    Region node() {
        return box;
    }

    void show(Ledger ledger) {
        var now = why(ledger);
        box.setVisible(now.isPresent());
        if (now.equals(shown)) return;
        shown = now;
        box.getChildren().clear();
        now.ifPresent(this::fill);
    }

    private static Optional<Why> why(Ledger ledger) {
        if (!ledger.isShown() || !ledger.workspace().tableau().isEmpty()) return Optional.empty();
        if (ledger.workspace().raci().matrices().isEmpty()) return Optional.of(Why.NO_SERVICES);
        if (!ledger.sieve().isOpen() && ledger.workspace().tableau().lines().isEmpty())
            return Optional.of(Why.FILTERED);
        return Optional.of(ledger.view() instanceof View.OfTeam ? Why.NO_PART : Why.NO_TEAMS);
    }

    private void fill(Why why) {
        switch (why) {
            case NO_SERVICES ->
                say(
                        Text.of(
                                "No services yet. Draw one on the map, and who answers for what follows from its teams."),
                        map());
            case NO_TEAMS ->
                say(
                        Text.of(
                                "No team fills a role here yet. Say on the map who builds the service, and the letters follow."),
                        map());
            case FILTERED -> say(Text.of("No lines match this filter."), clear());
            case NO_PART -> say(Text.of("This team fills no role for any service, so it has no letters."), map());
        }
    }

    private void say(Text sentence, Button button) {
        box.getChildren().setAll(Labels.wrapped(sentence, "muted"), button);
    }

    private Button map() {
        var button = new Button(Text.of("Go to the map").toString());
        button.setOnAction(event -> session.show(now -> now.in(Room.MAP)));
        return button;
    }

    private Button clear() {
        var button = new Button(Text.of("Clear filter").toString());
        button.setId("raci-clear");
        button.setOnAction(event -> lettering.sift(now -> Sieve.ALL));
        return button;
    }
}
