package dev.remit.ui.panel;

import dev.remit.editor.Finder;
import dev.remit.text.Text;
import dev.remit.ui.command.Command;
import dev.remit.ui.command.Commands;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// Finds an element or a command by some of its letters. Enter takes the first that is found, arrows choose another.
public final class SearchField implements Panel {
    private static final int MOST_ELEMENTS = 10;
    private static final int MOST_COMMANDS = 5;
    private static final double ROW = 32;
    private static final double LIST_TRIM = 12;

    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Session session;
    private Commands commands = new Commands(List.of());

    /// Something that was found.
    sealed interface Found {
        record OfElement(Finder.Hit hit) implements Found {}

        record OfCommand(Command command, Text title) implements Found {}
    }

    public SearchField(Session session) {
        this.session = session;
        field.setId("search");
        field.setPromptText(Text.of("Find a team, service or command").toString());
        field.getStyleClass().add("search");
        field.textProperty().addListener((property, old, words) -> search(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, had, has) -> hideUnless(has));
        list.setCellFactory(view -> new FoundCell());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("found");
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take());
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
    }

    /// Offers these too.
    public void offer(Commands all) {
        commands = all;
    }

    /// Puts the keyboard here.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Showing showing) {
        field.setDisable(showing.desk().isEmpty());
    }

    private void search(String words) {
        list.getItems().setAll(found(words));
        list.getSelectionModel().selectFirst();
        if (list.getItems().isEmpty() || !field.isFocused()) popup.hide();
        else open();
    }

    private List<Found> found(String words) {
        if (words.isBlank()) return List.of();
        return Stream.concat(elements(words), commands(words)).toList();
    }

    private Stream<Found> elements(String words) {
        return session.showing().desk().map(Desk::document).stream()
                .flatMap(document -> Finder.find(words, document, MOST_ELEMENTS).stream())
                .map(Found.OfElement::new);
    }

    private Stream<Found> commands(String words) {
        var showing = session.showing();
        return commands.all().stream()
                .filter(command -> command.enabled().test(showing))
                .map(command -> new Found.OfCommand(command, command.fullTitle(showing)))
                .filter(found -> Finder.matches(found.title().toString(), words))
                .limit(MOST_COMMANDS)
                .map(found -> found);
    }

    private void open() {
        list.setPrefSize(field.getWidth(), ROW * list.getItems().size() + LIST_TRIM);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) popup.show(field, place.getMinX(), place.getMaxY() + 4);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN ->
                list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            case ENTER -> take();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (chosen.isEmpty()) return;
        leave();
        switch (chosen.get()) {
            case Found.OfElement found -> reveal(found.hit());
            case Found.OfCommand found -> found.command().run().run();
        }
    }

    private void reveal(Finder.Hit hit) {
        session.show(now -> now.in(Room.MAP));
        session.edit(editor -> editor.reveal(List.of(hit.element().id())));
    }

    private void leave() {
        popup.hide();
        field.clear();
        Optional.ofNullable(field.getScene().lookup("#diagram")).ifPresent(Node::requestFocus);
    }

    private void hideUnless(boolean isFocused) {
        if (!isFocused) popup.hide();
    }
}
