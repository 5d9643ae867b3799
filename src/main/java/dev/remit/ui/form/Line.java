package dev.remit.ui.form;

import atlantafx.base.controls.CustomTextField;
import dev.remit.text.Text;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One line of words. Enter or leaving it takes them, Escape puts back what stood there.
final class Line extends CustomTextField {
    private final Entry.Taker taker;
    private String stood = "";

    Line(Entry.Taker taker) {
        this.taker = taker;
        getStyleClass().add("line");
        focusedProperty().addListener((property, had, has) -> settleUnless(has));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(String words, Text prompt) {
        stood = words;
        setText(words);
        setPromptText(prompt.toString());
    }

    void put(Node before) {
        setLeft(before);
    }

    /// Takes other words than those that were typed, such as a name out of a list.
    void take(String words) {
        setText(words);
        settle();
    }

    void settle() {
        if (getText().equals(stood)) return;
        String words = getText();
        Optional<Text> wrong = taker.take(new Entered.Words(words));
        if (wrong.isEmpty()) stood = getText();
    }

    private void settleUnless(boolean isFocused) {
        if (!isFocused) settle();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            settle();
            selectAll();
            taker.entered();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !getText().equals(stood)) {
            setText(stood);
            taker.dropped();
            event.consume();
        }
    }
}
