package dev.remit.ui.panel.raci;

import dev.remit.edit.OwnActivities;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.OwnActivity;
import dev.remit.raci.Catalogue;
import dev.remit.raci.Role;
import dev.remit.text.Text;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The letters each role has for an activity by default, in every operating model. Where models differ, the form of
/// the activity shows each.
record OwnLetters(OwnActivity activity, Ledger ledger, Lettering lettering) {
    private static final List<Letters> CHOICES =
            List.of(Letters.R_AND_A, Letters.A, Letters.R, Letters.C, Letters.I, Letters.NONE);

    FlowPane node() {
        var pane = new FlowPane(8, 4);
        pane.getStyleClass().add("raci-own-letters");
        pane.getChildren().add(phase());
        for (Role role : ledger.workspace().raci().roles()) pane.getChildren().add(role(role));
        return pane;
    }

    /// Among whose activities it stands; at the end where it has a phase of its own or none.
    private VBox phase() {
        var choices = new MenuButton(activity.phase().orElse("–"));
        choices.setAccessibleText(Text.of("Phase of {0}", activity.name()).toString());
        choices.getStyleClass().add("small");
        Catalogue.activities().stream()
                .map(each -> each.phase().toString())
                .distinct()
                .forEach(phase -> choices.getItems().add(phase(phase)));
        return named(Text.of("Phase"), choices);
    }

    private MenuItem phase(String phase) {
        var item = new MenuItem(phase);
        item.setOnAction(event -> lettering.run(
                Text.of("Change the phase of {0}", activity.name()), OwnActivities.phase(activity.id(), phase)));
        return item;
    }

    private static VBox named(Text name, MenuButton choices) {
        var box = new VBox(2, Labels.of(name, "muted", "small"), new HBox(choices));
        box.setMinWidth(72);
        return box;
    }

    private VBox role(Role role) {
        var choices = new MenuButton(words(role.code()));
        choices.setAccessibleText(
                Text.of("Letters of {0} by default", role.code()).toString());
        choices.getStyleClass().add("small");
        for (Letters letters : CHOICES) choices.getItems().add(choice(role, letters));
        return named(Text.of("{0}", role.code()), choices);
    }

    private String words(String role) {
        var all = List.of(OperatingModel.values()).stream()
                .map(model -> activity.cells().getOrDefault(model, Map.of()).getOrDefault(role, Letters.NONE))
                .distinct()
                .toList();
        if (all.size() > 1) return Text.of("varies").toString();
        return all.getFirst() == Letters.NONE ? "–" : all.getFirst().spelling();
    }

    private MenuItem choice(Role role, Letters letters) {
        var item = new MenuItem(letters.label());
        item.setOnAction(event -> lettering.run(
                Text.of("Change the letters of {0}", activity.name()),
                OwnActivities.letters(activity.id(), List.of(OperatingModel.values()), role.code(), letters)));
        return item;
    }
}
