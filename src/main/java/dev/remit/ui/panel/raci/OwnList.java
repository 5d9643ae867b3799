package dev.remit.ui.panel.raci;

import dev.remit.edit.Edit;
import dev.remit.edit.Elements;
import dev.remit.edit.OwnActivities;
import dev.remit.edit.OwnRoles;
import dev.remit.model.Document;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.raci.Catalogue;
import dev.remit.text.Text;
import dev.remit.ui.raci.OwnCodes;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The activities and roles of the document's own: they are added, renamed, put in order, given letters and removed.
final class OwnList {
    private final Lettering lettering;
    private final VBox rows = new VBox(8);
    private final ScrollPane pane = new ScrollPane(rows);
    private Optional<Document> shown = Optional.empty();

    OwnList(Lettering lettering) {
        this.lettering = lettering;
        rows.getStyleClass().add("raci-own");
        pane.setId("raci-own");
        pane.setFitToWidth(true);
        pane.getStyleClass().addAll("pane", "inspector");
    }

    Region node() {
        return pane;
    }

    void show(Ledger ledger) {
        var document = ledger.workspace().raci().document();
        boolean isSame = shown.filter(it -> it.activities() == document.activities() && it.roles() == document.roles())
                .isPresent();
        shown = Optional.of(document);
        if (!isSame) fill(ledger, document);
    }

    private void fill(Ledger ledger, Document document) {
        var focused = Optional.ofNullable(pane.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId()));
        fillAnew(ledger, document);
        // Whoever has added something may add more.
        focused.flatMap(id -> Optional.ofNullable(rows.lookup("#" + id))).ifPresent(Node::requestFocus);
    }

    private void fillAnew(Ledger ledger, Document document) {
        rows.getChildren().clear();
        rows.getChildren().add(Labels.of(Text.of("Activities beside the thirty"), "card-section"));
        var activities = Catalogue.own(document);
        for (OwnActivity each : activities) rows.getChildren().add(activity(each, activities, ledger));
        rows.getChildren()
                .add(new OwnAdding(
                                "raci-new-activity",
                                Text.of("New activity, verb first"),
                                Text.of("Add"),
                                name -> lettering.run(
                                        Text.of("Add activity {0}", name),
                                        OwnActivities.add(OwnCodes.ofActivity(document), "", name)))
                        .node());
        rows.getChildren().add(Labels.of(Text.of("Roles beside the six"), "card-section"));
        var roles = Catalogue.ownRoles(document);
        for (OwnRole each : roles) rows.getChildren().add(role(each, roles, ledger));
        rows.getChildren()
                .add(new OwnAdding(
                                "raci-new-role",
                                Text.of("New role"),
                                Text.of("Add"),
                                name -> lettering.run(
                                        Text.of("Add role {0}", name),
                                        OwnRoles.add(
                                                OwnCodes.ofRole(
                                                        name, ledger.workspace().raci()),
                                                name)))
                        .node());
    }

    private Region activity(OwnActivity activity, List<OwnActivity> all, Ledger ledger) {
        var order = all.stream().map(OwnActivity::id).toList();
        var row = new OwnRow(
                activity.code(),
                activity.name(),
                new OwnRow.Hand(
                        name -> rename(activity.name(), name, Elements.rename(activity.id(), name)),
                        by -> lettering.run(
                                Text.of("Move {0}", activity.name()),
                                OwnActivities.order(moved(order, order.indexOf(activity.id()), by))),
                        () -> lettering.run(
                                Text.of("Remove activity {0}", activity.name()), OwnActivities.remove(activity.id()))));
        return new VBox(6, row.node(), new OwnLetters(activity, ledger, lettering).node());
    }

    private Region role(OwnRole role, List<OwnRole> all, Ledger ledger) {
        var order = all.stream().map(OwnRole::id).toList();
        var hand = new OwnRow.Hand(
                name -> rename(role.name(), name, Elements.rename(role.id(), name)),
                by -> lettering.run(
                        Text.of("Move {0}", role.name()), OwnRoles.order(moved(order, order.indexOf(role.id()), by))),
                () -> lettering.run(Text.of("Remove role {0}", role.name()), OwnRoles.remove(role.id())));
        return new VBox(
                6, new OwnRow(role.code(), role.name(), hand).node(), new StandIn(role, ledger, lettering).node());
    }

    private void rename(String before, String now, Edit edit) {
        if (!now.equals(before)) lettering.run(Text.of("Rename {0}", before), edit);
    }

    private static <T> List<T> moved(List<T> all, int at, int by) {
        var other = new ArrayList<>(all);
        int to = Math.clamp(at + by, 0, all.size() - 1);
        other.add(to, other.remove(at));
        return other;
    }
}
