package dev.remit.ui.panel.inspect;

import dev.remit.analysis.figure.Figure.Gap;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.ui.canvas.Charts;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is known about what is selected, and all of it that can be set: one element, several, or the whole
/// organisation.
public final class Inspector implements Panel {
    private static final int MOST_SHEETS = 32;
    private static final double MARGIN = 48;

    private final Session session;
    private final FigureCards figures;
    private final VBox box = new InspectorBox();
    private final StackPane sign = new StackPane();
    private final HBox head = new HBox(8);
    private final Label title = Labels.of("", "card-title");
    private final Label subtitle = Labels.of("", "muted", "card-subtitle");
    private final PageTabs tabs = new PageTabs(this::turn);
    private final ScrollPane pane = new ScrollPane();
    private Optional<Topic> topic = Optional.empty();
    private final Map<String, Sheet> sheets = new HashMap<>();
    private Optional<Sheet> sheet = Optional.empty();
    private Optional<Seen> seen = Optional.empty();
    private List<Id> ids = List.of();

    /// What was shown last, compared by identity.
    private record Seen(Document document, Document saved, Optional<Checked> checked) {
        static Seen of(Desk desk) {
            return new Seen(desk.document(), desk.saved(), desk.checked());
        }

        boolean isSame(Seen other) {
            return document == other.document && saved == other.saved && checked.equals(other.checked);
        }
    }

    public Inspector(Session session, Charts charts) {
        this.session = session;
        figures = new FigureCards(charts, this::fill);
        session.settling().by(this::settle);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        sign.getStyleClass().add("card-sign");
        head.getStyleClass().add("card-head");
        head.getChildren().setAll(sign, title);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(pane, Priority.ALWAYS);
        // As high as what is left: else a long name and the tabs would be made smaller so that more of it is seen.
        pane.setMinHeight(0);
        pane.setPrefHeight(0);
        var top = new VBox(head, subtitle);
        top.getStyleClass().add("inspector-head");
        top.setMinHeight(Region.USE_PREF_SIZE);
        box.setId("inspector");
        box.getStyleClass().addAll("pane", "inspector");
        box.getChildren().setAll(top, tabs.node(), pane);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> {
            if (!desk.state().selection().ids().equals(ids) || topic.isEmpty()) change(desk);
            session.showing().desk().ifPresent(this::refresh);
        });
    }

    /// Takes what is being typed about one thing, then turns to another.
    private void change(Desk desk) {
        settle();
        ids = desk.state().selection().ids();
        topic = Optional.of(new Topics(session, figures).of(desk));
        topic.ifPresent(about -> tabs.offer(about.pages()));
        turn();
    }

    /// Turns to the tab with the attribute, and puts the keyboard into it.
    public void fill(Gap gap) {
        if (!ids.equals(List.of(gap.element()))) session.goTo(gap.element());
        show(session.showing());
        topic.stream()
                .flatMap(about -> about.pages().stream())
                .filter(page ->
                        page.fields().stream().anyMatch(field -> field.name().equals(gap.field())))
                .findFirst()
                .ifPresent(page -> tabs.turnTo(page));
        sheet.flatMap(shown -> shown.field(gap.field())).ifPresent(this::show);
    }

    private void show(Node field) {
        pane.applyCss();
        pane.layout();
        var content = pane.getContent();
        double above = content.sceneToLocal(field.localToScene(field.getBoundsInLocal()))
                .getMinY();
        double hidden = content.getBoundsInLocal().getHeight()
                - pane.getViewportBounds().getHeight();
        if (hidden > 0) pane.setVvalue(Math.clamp((above - MARGIN) / hidden, 0, 1));
        field.requestFocus();
    }

    private void settle() {
        sheet.ifPresent(Sheet::settle);
    }

    private void turn() {
        settle();
        sheet = topic.flatMap(about -> tabs.chosen().map(page -> sheet(about, page)));
        sheet.filter(shown -> pane.getContent() != shown.node()).ifPresent(shown -> pane.setContent(shown.node()));
        pane.setVvalue(0);
        seen = Optional.empty();
        session.showing().desk().ifPresent(this::refresh);
    }

    private Sheet sheet(Topic about, Page page) {
        if (sheets.size() > MOST_SHEETS) sheets.clear();
        var known =
                sheets.computeIfAbsent(about.kind() + "/" + page.id(), key -> new Sheet(session, about.path(), page));
        known.turnTo(about, page);
        return known;
    }

    private void refresh(Desk desk) {
        var now = Seen.of(desk);
        if (seen.filter(now::isSame).isPresent()) return;
        seen = Optional.of(now);
        topic.ifPresent(about -> {
            sign.getChildren().setAll(about.glyph(desk.document()));
            title.setText(about.title(desk.document()));
            subtitle.setText(about.subtitle(desk.document(), desk.checked()).toString());
        });
        tabs.show(desk.checked());
        sheet.ifPresent(shown -> shown.show(desk));
    }
}
