package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Sieve;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;

/// Why a list of findings is empty: nothing was found, or nothing of what is looked for.
public record NothingFound(Session session) {
    public Node in(Desk desk, Sieve sieve) {
        if (sieve.isOpen() || desk.lines().isEmpty())
            return Labels.of(Text.of("Nothing is wrong, as far as the rules can see."), "muted");
        var row = new HBox(8, Labels.of(Text.of("No findings match this filter."), "muted"), clear());
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// Lets everything through again.
    public Hyperlink clear() {
        var clear = new Hyperlink(Text.of("Clear filter").toString());
        clear.setOnAction(event -> session.show(all -> all.sifting(now -> Sieve.OPEN.ignored(now.ignored()))));
        return clear;
    }
}
