package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A small number out of a few, each a button. Pressing the one that is on makes the number unknown, where it may be.
final class SegmentsEntry implements Entry {
    static final int MOST = 5;

    private final HBox row = new HBox();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Kind.Count count;
    private final boolean mayBeUnknown;
    private final Taker taker;

    SegmentsEntry(Kind<?> kind, Kind.Count count, String label, Taker taker) {
        this.count = count;
        this.taker = taker;
        mayBeUnknown = Cores.mayBeUnknown(kind);
        row.getStyleClass().add("segments");
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        for (int number = count.least(); number <= count.most(); number++) buttons.add(button(number, label));
        buttons.getLast().getStyleClass().add("last");
        row.getChildren().setAll(buttons);
    }

    static boolean fits(Kind.Count count) {
        return count.most() - count.least() < MOST;
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public ToggleButton control() {
        return buttons.getFirst();
    }

    @Override
    public void show(Held held, Present present) {
        int on = held.one() instanceof Raw.Num number
                ? number.value().map(it -> it.intValue() - count.least()).orElse(-1)
                : -1;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == on);
            // One stop for Tab; arrows go on from there.
            buttons.get(i).setFocusTraversable(i == Math.max(0, on));
        }
    }

    private ToggleButton button(int number, String label) {
        var button = new ToggleButton(Integer.toString(number));
        button.getStyleClass().add("segment");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(Text.of("{0}: {1}", label, number).toString());
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            boolean isCleared = !button.isSelected() && mayBeUnknown;
            button.setSelected(true);
            taker.take(new Entered.Chosen(isCleared ? Raw.NOTHING : Raw.of(number)));
        });
        return button;
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = 0;
        while (at < buttons.size() && !buttons.get(at).isFocused()) at++;
        if (by == 0 || at + by < 0 || at + by >= buttons.size()) return;
        buttons.get(at + by).requestFocus();
        event.consume();
    }
}
