package dev.remit.ui.panel.map;

import dev.remit.draw.Picture;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.search.Ground;
import dev.remit.ui.search.Hits;
import dev.remit.ui.search.Query;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Finds on the diagram: what fits stays bright and the rest is dimmed, Enter goes from one to the next.
public final class FindBar implements Panel {
    private static final PseudoClass UNCLEAR = PseudoClass.getPseudoClass("unclear");
    private static final double FIELD = 260;
    private static final double WIDEST = 460;

    private final Session session;
    private final TextField field = new TextField();
    private final Label count = Labels.of("", "muted", "small");
    private final Label says = Labels.of("", "small", "find-says");
    private final VBox box = new VBox();
    private Optional<Picture> picture = Optional.empty();
    private Optional<Checked> checked = Optional.empty();
    private List<Id> hits = List.of();

    public FindBar(Session session) {
        this.session = session;
        field.setId("find");
        Labels.name(field, Text.of("Find on this diagram"));
        field.setPrefWidth(FIELD);
        field.setPromptText(Text.of("Find on this diagram").toString());
        field.textProperty().addListener((property, old, words) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setMinWidth(Region.USE_PREF_SIZE);
        says.setWrapText(true);
        says.setMaxWidth(WIDEST);
        var row = new HBox(
                4,
                field,
                count,
                button(Icon.PREVIOUS, Text.of("Previous match"), () -> step(-1)),
                button(Icon.NEXT, Text.of("Next match"), () -> step(1)),
                button(Icon.CLOSE, Text.of("Close"), this::close));
        row.getStyleClass().add("find-row");
        box.getStyleClass().add("find-bar");
        box.getChildren().setAll(row, says);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setVisible(false);
        says.managedProperty().bind(says.visibleProperty());
        says.setVisible(false);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        if (!box.isVisible()) return;
        if (showing.spotlight().isEmpty()
                && !hits.isEmpty()
                && picture.equals(showing.desk().map(desk -> desk.state().whole()))) close();
        var shown = showing.desk().map(desk -> desk.state().whole());
        var known = showing.desk().flatMap(Desk::checked);
        if (shown.equals(picture) && known.equals(checked)) return;
        search();
    }

    /// Lies over the diagram with the keyboard in it.
    public void open() {
        box.setVisible(true);
        field.requestFocus();
        field.selectAll();
        search();
    }

    /// Selects the match so many further on, going round at the ends.
    public void step(int by) {
        if (!box.isVisible()) open();
        if (hits.isEmpty()) return;
        int at = selected().map(hits::indexOf).orElse(-1);
        int next = at < 0 && by < 0 ? hits.size() - 1 : Math.floorMod(at + by, hits.size());
        session.edit(editor -> editor.reveal(List.of(hits.get(next))));
        count.setText(Text.of("{0} of {1}", next + 1, hits.size()).toString());
    }

    private void close() {
        box.setVisible(false);
        hits = List.of();
        session.show(now -> now.lighting(Optional.empty()));
        Optional.ofNullable(box.getScene().lookup("#diagram")).ifPresent(Node::requestFocus);
    }

    private void search() {
        var desk = session.showing().desk();
        picture = desk.map(open -> open.state().whole());
        checked = desk.flatMap(Desk::checked);
        switch (Query.read(field.getText())) {
            case Query.Reading.Unclear unclear -> show(List.of(), Optional.of(unclear.sentence()), "");
            case Query.Reading.Understood understood -> {
                var query = understood.query();
                var found = query.isEmpty() ? List.<Id>of() : find(query);
                show(found, Optional.empty(), words(query, found));
            }
        }
    }

    private List<Id> find(Query query) {
        if (picture.isEmpty() || checked.isEmpty()) return List.of();
        return Hits.in(picture.get(), query, new Ground(checked.get()));
    }

    private void show(List<Id> found, Optional<Text> unclear, String words) {
        hits = found;
        count.setText(words);
        says.setVisible(unclear.isPresent());
        says.setText(unclear.map(Text::toString).orElse(""));
        field.pseudoClassStateChanged(UNCLEAR, unclear.isPresent());
        session.show(now -> now.lighting(found.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(found))));
    }

    private static String words(Query query, List<Id> found) {
        if (query.isEmpty()) return "";
        return found.isEmpty()
                ? Text.of("Nothing here").toString()
                : Counts.found(found.size()).toString();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F3 -> step(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Id> selected() {
        return session.showing().desk().flatMap(Desk::selected);
    }

    private static Button button(Icon icon, Text words, Runnable run) {
        var button = new Button("", icon.node(14));
        button.getStyleClass().addAll("flat", "compact");
        button.setAccessibleText(words.toString());
        Tip.on(button, words);
        button.setOnAction(event -> run.run());
        return button;
    }
}
