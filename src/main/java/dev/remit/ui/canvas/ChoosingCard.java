package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Camera;
import dev.remit.editor.Foreseen;
import dev.remit.editor.Prompt;
import dev.remit.editor.Prompt.Choice;
import dev.remit.editor.State;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to choose from, with a field above it where it may be narrowed or something be named.
final class ChoosingCard implements PromptNode {
    private static final double WIDTH = 280;
    private static final double WIDTH_WITH_KEYS = 420;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 10;
    private static final double TRIM = 12;
    private static final double EDGE = 8;
    private static final double LEAST = 160;

    private final Prompt.Choosing prompt;
    private final Session session;
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox card = new VBox();
    private final Effect effect = new Effect();

    ChoosingCard(Prompt.Choosing prompt, Session session) {
        this.prompt = prompt;
        this.session = session;
        list.setId("prompt-list");
        list.setAccessibleText(prompt.title().toString());
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ChoiceCell(width()));
        list.getStyleClass().add("prompt-list");
        list.setOnMouseClicked(event -> take());
        list.setPlaceholder(Labels.of(Text.of("Nothing of that name"), "muted"));
        card.getStyleClass().add("prompt-card");
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        prompt.field()
                .ifPresentOrElse(
                        this::addField, () -> list.focusedProperty().addListener((property, had, has) -> leave(has)));
        card.getChildren().addAll(Labels.of(prompt.title(), "prompt-title"), list, effect.node());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, choice) -> look(choice));
        narrow();
    }

    private void addField(Text words) {
        field.setId("prompt-field");
        field.setPromptText(words.toString());
        Labels.name(field, prompt.title());
        field.textProperty().addListener((property, old, text) -> narrow());
        field.focusedProperty().addListener((property, had, has) -> leave(has));
        list.setFocusTraversable(false);
        card.getChildren().add(field);
    }

    @Override
    public Region node() {
        return card;
    }

    @Override
    public void start() {
        if (prompt.field().isPresent()) field.requestFocus();
        else list.requestFocus();
    }

    @Override
    public void place(Camera camera, double width, double height) {
        Point at = camera.toScreen(prompt.at());
        double wide = width();
        double high = Math.min(card.prefHeight(wide), Math.max(LEAST, height - 2 * EDGE));
        card.resizeRelocate(
                Math.clamp(at.x(), EDGE, Math.max(EDGE, width - wide - EDGE)),
                Math.clamp(at.y(), EDGE, Math.max(EDGE, height - high - EDGE)),
                wide,
                high);
    }

    private double width() {
        return prompt.field().isPresent() ? WIDTH : WIDTH_WITH_KEYS;
    }

    private void narrow() {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        list.getItems()
                .setAll(state().map(state -> prompt.choices(field.getText(), state))
                        .orElse(List.of()));
        chosen.filter(list.getItems()::contains).ifPresentOrElse(list.getSelectionModel()::select, this::chooseUsual);
        int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + TRIM);
    }

    private void look(@Nullable Choice choice) {
        effect.of(Optional.ofNullable(choice)
                .flatMap(it -> state().map(state -> prompt.foreseen(it, state)))
                .orElse(Foreseen.NOTHING));
    }

    @Override
    public void refresh() {
        effect.refresh();
    }

    private void chooseUsual() {
        if (list.getItems().isEmpty()) return;
        state().map(state -> prompt.usual(list.getItems(), state)).ifPresent(list.getSelectionModel()::select);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V && pasted()) {
            event.consume();
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1);
            case UP -> choose(at - 1);
            case ENTER -> take();
            case ESCAPE -> answer(prompt::cancelled);
            default -> {
                if (prompt.field().isPresent() || event.isShortcutDown()) return;
            }
        }
        event.consume();
    }

    /// A key of its own takes a choice at once, where nothing can be typed.
    private void typed(KeyEvent event) {
        if (prompt.field().isPresent() || event.getCharacter().isEmpty()) return;
        char key = Character.toLowerCase(event.getCharacter().charAt(0));
        with(key).or(() -> with(DigitRow.digit(key))).ifPresent(this::take);
    }

    private Optional<Choice> with(char key) {
        return list.getItems().stream()
                .filter(choice -> choice.key().filter(own -> own == key).isPresent())
                .findFirst();
    }

    private void choose(int index) {
        int last = list.getItems().size() - 1;
        list.getSelectionModel().select(Math.clamp(index, 0, Math.max(0, last)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private boolean pasted() {
        var text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        var lines = text.lines().toList();
        var next = lines.size() > 1 ? state().flatMap(state -> prompt.pasted(lines, state)) : Optional.<State>empty();
        next.ifPresent(after -> answer(any -> after));
        return next.isPresent();
    }

    private void take() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
    }

    private void take(Choice choice) {
        String typed = Optional.ofNullable(field.getText()).orElse("");
        answer(state -> prompt.chosen(choice, typed, state));
    }

    private void leave(boolean isFocused) {
        if (!isFocused && !list.isFocused()) answer(prompt::cancelled);
    }

    private void answer(UnaryOperator<State> how) {
        if (state().flatMap(State::prompt).equals(Optional.of(prompt))) session.edit(editor -> editor.become(how));
    }

    private Optional<State> state() {
        return session.showing().desk().map(Desk::state);
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        private static final double DETAIL = 0.48;
        /// Of margins and key.
        private static final double BESIDE = 72;

        private final double leastDetail;
        private final Label label;
        private final Label detail = Labels.of("", "muted");
        private final Label key = Labels.of("", "muted", "key");
        private final HBox row;

        /// As wide as the list and no wider: what is quiet is cut first, but not all of it.
        ///
        /// @param width of the card
        ChoiceCell(double width) {
            leastDetail = width * DETAIL;
            label = new Whole(width - leastDetail - BESIDE);
            row = new HBox(8, label, spring(), detail, key);
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            key.setMinWidth(USE_PREF_SIZE);
            detail.setAlignment(Pos.CENTER_RIGHT);
            HBox.setHgrow(detail, Priority.SOMETIMES);
        }

        @Override
        protected void updateItem(Choice choice, boolean isEmpty) {
            super.updateItem(choice, isEmpty);
            setGraphic(isEmpty || choice == null ? null : row);
            if (isEmpty || choice == null) return;
            label.setText(choice.label().toString());
            detail.setText(choice.detail().map(Text::toString).orElse(""));
            detail.setMinWidth(choice.detail().isPresent() ? leastDetail : 0);
            key.setText(choice.key().map(String::valueOf).orElse(""));
            key.setManaged(choice.key().isPresent());
        }

        private static Region spring() {
            var spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            return spring;
        }

        /// Not cut while there is something quieter to cut: a row takes from all alike.
        private static final class Whole extends Label {
            private final double most;

            /// @param most px it keeps
            Whole(double most) {
                this.most = most;
            }

            @Override
            protected double computeMinWidth(double height) {
                return Math.min(computePrefWidth(height), most);
            }
        }
    }
}
