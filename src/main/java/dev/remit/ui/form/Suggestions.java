package dev.remit.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// What could be meant by the words in a line, beneath it while somebody types. Arrows choose, Enter takes.
final class Suggestions {
    private static final double ROW = 28;
    private static final double TRIM = 10;
    private static final int MOST_SEEN = 8;

    private static final Set<String> NOT_WORDS = Set.of("\r", "\n", "\t", "\u001b");

    private final Line line;
    private final Function<String, List<Suggestion>> find;
    private final First first;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param find the suggestions for some words, best first; all for none
    private Suggestions(Line line, Function<String, List<Suggestion>> find, First first) {
        this.line = line;
        this.find = find;
        this.first = first;
    }

    /// Whether Enter takes the best suggestion, or the words as they are unless one was chosen.
    private enum First {
        CHOSEN,
        OFFERED
    }

    /// For a line that takes any words.
    static void beneath(Line line, Function<String, List<Suggestion>> find) {
        new Suggestions(line, find, First.OFFERED).listen();
    }

    /// For a line that takes nothing but what is suggested.
    static void only(Line line, Function<String, List<Suggestion>> find) {
        new Suggestions(line, find, First.CHOSEN).listen();
    }

    private void listen() {
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("found");
        list.setOnMouseClicked(event -> chosen().ifPresent(this::take));
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        // A click elsewhere is meant for what is there, and Escape is handled with the other keys.
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        line.setOnKeyTyped(this::typed);
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        line.focusedProperty().addListener((property, had, has) -> popup.hide());
    }

    /// Enter and Escape are typed too, after they closed the list.
    private void typed(KeyEvent event) {
        if (!NOT_WORDS.contains(event.getCharacter())) open(line.getText());
    }

    private void open(String words) {
        list.getItems().setAll(line.isFocused() ? find.apply(words) : List.of());
        if (list.getItems().isEmpty()) popup.hide();
        else show();
    }

    private void show() {
        list.getSelectionModel().clearSelection();
        if (first == First.CHOSEN) list.getSelectionModel().selectFirst();
        int seen = Math.min(MOST_SEEN, list.getItems().size());
        list.setPrefSize(line.getWidth(), ROW * seen + TRIM);
        Bounds place = line.localToScreen(line.getBoundsInLocal());
        if (place != null) popup.show(line, place.getMinX(), place.getMaxY() + 2);
    }

    private void key(KeyEvent event) {
        boolean isHandled = popup.isShowing() ? move(event.getCode()) : opens(event);
        if (isHandled) event.consume();
    }

    private boolean opens(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN) return false;
        open("");
        return true;
    }

    private boolean move(KeyCode code) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (code) {
            case DOWN -> choose(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> choose(Math.max(at - 1, 0));
            case ESCAPE -> popup.hide();
            case ENTER -> {
                return chosen().map(this::take).isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void choose(int at) {
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - MOST_SEEN + 2));
    }

    private Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private Suggestion take(Suggestion meant) {
        popup.hide();
        line.take(meant.words());
        line.selectAll();
        return meant;
    }
}
