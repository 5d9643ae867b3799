package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What is known about what is selected: one element, several, or the whole organisation.
final class Inspector implements Panel {
    private final Session session;
    private final ScrollPane pane = new ScrollPane();
    private Optional<Checked> checked = Optional.empty();
    private List<Id> ids = List.of();

    Inspector(Session session) {
        this.session = session;
        pane.setId("inspector");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("pane", "inspector");
    }

    @Override
    public Region node() {
        return pane;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().filter(desk -> desk.checked().isPresent()).ifPresent(this::show);
    }

    private void show(Desk desk) {
        var now = desk.state().selection().ids();
        boolean isOtherThing = !now.equals(ids);
        if (!isOtherThing && desk.checked().equals(checked)) return;
        checked = desk.checked();
        ids = now;
        desk.checked().ifPresent(known -> pane.setContent(card(known)));
        if (isOtherThing) pane.setVvalue(0);
    }

    private Region card(Checked known) {
        Document document = known.facts().document();
        var elements = ids.stream().flatMap(id -> document.find(id).stream()).toList();
        return switch (elements.size()) {
            case 0 -> new OverviewCard(known).node();
            case 1 -> new ElementCards(session, known).of(elements.getFirst());
            default -> {
                var title = Text.of("{0} selected", elements.size());
                var card = new Card(Glyphs.shape("glyph-other"), title.toString(), Text.of("Choose one to see more."));
                elements.forEach(element -> card.fact(
                        Kinds.of(element), new ElementCards(session, known).links(List.of(element), Text.of(""))));
                yield card.node();
            }
        };
    }
}
