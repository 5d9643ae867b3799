package dev.remit.ui.panel.raci;

import dev.remit.edit.OwnRoles;
import dev.remit.model.OwnRole;
import dev.remit.raci.Role;
import dev.remit.text.Text;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// Which role takes over the duties of a role of the document's own where no team fills it.
record StandIn(OwnRole role, Ledger ledger, Lettering lettering) {
    HBox node() {
        var choices = new MenuButton(role.fallbackRole().orElse(Role.Fixed.BUILD.code()));
        choices.setAccessibleText(Text.of("Who stands in for {0}", role.name()).toString());
        choices.getStyleClass().add("small");
        ledger.workspace().raci().roles().stream()
                .filter(other -> !other.code().equals(role.code()))
                .forEach(other -> choices.getItems().add(choice(other)));
        var box = new HBox(8, Labels.of(Text.of("Without a team falls to"), "muted", "small"), choices);
        box.getStyleClass().add("raci-own-row");
        return box;
    }

    private MenuItem choice(Role other) {
        var item = new MenuItem(other.code());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> lettering.run(
                Text.of("Change who stands in for {0}", role.name()),
                OwnRoles.fallBack(role.id(), Optional.of(other.code()))));
        return item;
    }
}
