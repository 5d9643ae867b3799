package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Rect;
import dev.remit.editor.Camera;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A name or text that is written in its place. Enter and a click elsewhere keep it, Escape does not.
final class WritingField implements PromptNode {
    private static final double NARROWEST = 140;
    private static final double HEIGHT = 28;

    private final Prompt.Writing prompt;
    private final Session session;
    private final TextInputControl field;
    private final Label objection = Labels.wrapped(Text.of(""), "prompt-objection");
    private final VBox box = new VBox();

    WritingField(Prompt.Writing prompt, Session session) {
        this.prompt = prompt;
        this.session = session;
        field = prompt.isProse() ? new TextArea(prompt.text()) : new TextField(prompt.text());
        field.setId("prompt-text");
        Labels.name(field, prompt.title());
        field.getStyleClass().add("prompt-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, had, has) -> leave(has));
        field.textProperty().addListener((property, old, text) -> object());
        VBox.setVgrow(field, Priority.ALWAYS);
        box.getChildren().setAll(field);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void place(Camera camera, double width, double height) {
        Rect at = camera.toScreen(prompt.box());
        double high = prompt.isProse() ? Math.max(HEIGHT * 2, at.height()) : HEIGHT;
        double y = prompt.isProse() ? at.y() : at.middleY() - HEIGHT / 2;
        field.setPrefHeight(high);
        field.setMinHeight(high);
        box.resizeRelocate(
                Math.clamp(at.x(), 0, Math.max(0, width - NARROWEST)),
                Math.clamp(y, 0, Math.max(0, height - high)),
                Math.max(NARROWEST, at.width()),
                box.prefHeight(Math.max(NARROWEST, at.width())));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> enter(event);
            case TAB -> answer(prompt::writtenAndOn);
            case ESCAPE -> session.edit(editor -> editor.become(prompt::cancelled));
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// With Shift it is a new line of a text that may have several.
    private void enter(KeyEvent event) {
        if (prompt.isProse() && event.isShiftDown()) field.replaceSelection("\n");
        else answer(prompt::written);
    }

    private void leave(boolean isFocused) {
        if (!isFocused) answer(prompt::written);
    }

    /// Only once: an answer takes the field away, which takes the keyboard from it.
    private void answer(BiFunction<String, State, State> how) {
        if (!isAsked()) return;
        String text = field.getText();
        session.edit(editor -> editor.become(state -> how.apply(text, state)));
    }

    private boolean isAsked() {
        return session.showing().desk().map(Desk::state).flatMap(State::prompt).equals(Optional.of(prompt));
    }

    private void object() {
        var said = session.showing().desk().flatMap(desk -> prompt.objection(field.getText(), desk.state()));
        said.ifPresent(text -> objection.setText(text.toString()));
        if (said.isPresent()) box.getChildren().setAll(field, objection);
        else box.getChildren().setAll(field);
        session.showing().desk().ifPresent(desk -> box.autosize());
    }
}
