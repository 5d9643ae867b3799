package dev.remit.ui.form;

import dev.remit.shape.Kind;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Longer text. Leaving it or Ctrl+Enter takes it, Escape puts back what stood there, Tab goes on.
final class ProseEntry implements Entry {
    private static final int ROWS = 3;

    private final Kind<?> kind;
    private final Taker taker;
    private final TextArea area = new TextArea();
    private String stood = "";

    ProseEntry(Kind<?> kind, Taker taker) {
        this.kind = kind;
        this.taker = taker;
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.getStyleClass().add("prose");
        area.focusedProperty().addListener((property, had, has) -> settleUnless(has));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Region node() {
        return area;
    }

    @Override
    public void show(Held held, Present present) {
        stood = present.words(kind, held.one());
        area.setText(stood);
        area.setPromptText(Prompts.of(kind, held).toString());
    }

    @Override
    public void settle() {
        if (area.getText().equals(stood)) return;
        Optional<?> wrong = taker.take(new Entered.Words(area.getText()));
        if (wrong.isEmpty()) stood = area.getText();
    }

    private void settleUnless(boolean isFocused) {
        if (!isFocused) settle();
    }

    private void key(KeyEvent event) {
        boolean isTab = event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown();
        if (isTab)
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) settle();
        else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(stood)) drop();
        else return;
        event.consume();
    }

    private void drop() {
        area.setText(stood);
        taker.dropped();
    }
}
