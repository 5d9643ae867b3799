package dev.remit.ui.panel;

import dev.remit.raci.Matrix;
import dev.remit.raci.Party;
import dev.remit.text.Text;
import dev.remit.text.Words;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The heads of the grid's columns: each team with what it is to the service.
final class RaciHead {
    private RaciHead() {}

    static List<Region> of(Matrix matrix) {
        var heads = new ArrayList<Region>();
        heads.add(Labels.of(Text.of("Code"), "raci-code"));
        heads.add(growing(Labels.of(Text.of("Activity"), "raci-activity")));
        matrix.parties().forEach(party -> heads.add(head(party)));
        heads.add(Labels.of(Text.of("Check"), "raci-check"));
        return heads;
    }

    /// Takes the room the others leave.
    static Label growing(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Region head(Party party) {
        var name = Labels.wrapped(Text.of("{0}", party.team().name()), "strong", "small-strong");
        var roles = Words.list(party.roles().stream().map(Roles::verb).toList());
        var box = new VBox(name, Labels.of(roles, "small", "muted"));
        box.getStyleClass().add("raci-role");
        return box;
    }
}
