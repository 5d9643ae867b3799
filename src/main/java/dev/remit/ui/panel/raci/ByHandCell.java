package dev.remit.ui.panel.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.raci.SetByHand;
import dev.remit.raci.Standing;
import dev.remit.text.Text;
import dev.remit.ui.panel.LetterTile;
import dev.remit.ui.panel.SetByHandPart;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One letter set by hand, with all that is known of it.
final class ByHandCell extends ListCell<SetByHand> {
    private final Lettering lettering;

    ByHandCell(Lettering lettering) {
        this.lettering = lettering;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SetByHand each, boolean empty) {
        super.updateItem(each, empty);
        setText("");
        setGraphic(empty ? null : card(each));
    }

    private VBox card(SetByHand each) {
        var tile = new LetterTile();
        tile.show(each.override().value().orElse(Letters.NONE));
        tile.setVisible(true);
        var title = new Hyperlink(title(each).toString());
        title.getStyleClass().add("name-link");
        title.setWrapText(true);
        title.setDisable(each.standing() == Standing.LOOSE || each.team().isEmpty());
        title.setOnAction(event -> goTo(each));
        var card = new VBox(2, new HBox(8, tile, title), Labels.wrapped(derived(each), "muted", "small"));
        card.getChildren().add(reason(each));
        SetByHandPart.moved(each).ifPresent(words -> card.getChildren().add(warning(words)));
        if (each.standing() == Standing.LOOSE)
            card.getChildren().add(warning(Text.of("What it is for does not exist or has no RACI.")));
        card.getChildren().add(actions(each));
        card.getStyleClass().add("raci-by-hand-card");
        return card;
    }

    /// "Platform, OPS-02 of Payments"
    private static Text title(SetByHand each) {
        String who = each.team().map(Team::name).orElse(each.override().role());
        return Text.of("{0}, {1} of {2}", who, each.override().activityCode(), place(each));
    }

    private static String place(SetByHand each) {
        var domain = each.override().domainId();
        if (each.override().serviceId().isEmpty() && domain.isPresent())
            return each.matrix()
                    .flatMap(matrix -> matrix.service().domainId())
                    .map(ref -> Text.of("all services of domain {0}", ref).toString())
                    .orElse(domain.get().toString());
        return each.matrix()
                .map(Matrix::service)
                .map(service -> service.name())
                .orElse(each.override().serviceId().map(Object::toString).orElse(""));
    }

    private static Text derived(SetByHand each) {
        var letters = SetByHandPart.words(each.override().value());
        String signature = Stream.concat(
                        each.override().author().stream(), each.override().date().map(LocalDate::toString).stream())
                .collect(Collectors.joining(", "));
        var words = each.derived().isPresent()
                ? Text.of("{0} instead of {1}", letters, SetByHandPart.words(each.derived()))
                : letters;
        return signature.isEmpty() ? words : Text.of("{0} ({1})", words, signature);
    }

    private static Label reason(SetByHand each) {
        return each.isUnexplained()
                ? warning(Text.of("No reason is given."))
                : Labels.wrapped(Text.of("{0}", each.override().reason().orElse("")), "small");
    }

    private static Label warning(Text words) {
        var label = Labels.wrapped(words, "raci-moved", "small");
        label.setGraphic(Signs.of(Severity.WARNING, 11));
        return label;
    }

    private HBox actions(SetByHand each) {
        var row = new HBox(12, link(Text.of("Return"), () -> remove(each, lettering)));
        if (each.standing() == Standing.MOVED)
            row.getChildren().add(link(Text.of("Keep"), () -> SetByHandPart.confirm(each, lettering)));
        return row;
    }

    private static Hyperlink link(Text words, Runnable run) {
        var link = new Hyperlink(words.toString());
        link.setOnAction(event -> run.run());
        return link;
    }

    static void remove(SetByHand each, Lettering lettering) {
        lettering.run(
                Text.of("Return {0} to what is derived", title(each)),
                RaciOverrides.remove(List.of(each.override().id())));
    }

    /// Shows the cell in the grid of its service.
    private void goTo(SetByHand each) {
        each.matrix()
                .ifPresent(matrix -> each.team()
                        .ifPresent(team -> lettering.goTo(
                                new Spot(matrix.service().id(), each.override().activityCode(), team.id()))));
    }
}
