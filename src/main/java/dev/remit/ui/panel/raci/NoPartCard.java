package dev.remit.ui.panel.raci;

import dev.remit.model.Service;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.theme.Labels;
import javafx.scene.layout.Region;

/// Why a team cannot hold a letter for a service, and how it could.
record NoPartCard(Spot spot, Ledger ledger) {
    Region node() {
        var document = ledger.workspace().raci().document();
        var team = document.teams().find(spot.team());
        String service =
                document.services().find(spot.service()).map(Service::name).orElse("");
        if (team.isEmpty()) return Card.plain().node();
        var card = new Card(Glyphs.of(team.get()), team.get().name(), Text.of("{0}, {1}", spot.activity(), service));
        card.text(Text.of(
                "{0} fills no role for {1}, so it can hold no letter here.",
                team.get().name(), service));
        card.add(Labels.wrapped(
                Text.of("Type a letter all the same, and Remit offers it a role that is free, or one of its own."),
                "muted"));
        return card.node();
    }
}
