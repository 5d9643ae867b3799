package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Button;
import dev.remit.editor.Held;
import dev.remit.editor.Input;
import dev.remit.ui.session.choice.Preferences;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Turns what the mouse, the trackpad and the keys beneath the hands do into input for the editor.
final class Hands {
    private final Consumer<Input> editor;
    private final Supplier<Preferences> preferences;
    private final Scrolling scrolling = new Scrolling(() -> System.nanoTime() / 1_000_000);
    private final Resting resting;
    private final Set<Held> keys = EnumSet.noneOf(Held.class);
    private Optional<Point> dragged = Optional.empty();

    Hands(Consumer<Input> editor, Supplier<Preferences> preferences) {
        this.editor = editor;
        this.preferences = preferences;
        resting = new Resting(editor);
    }

    void listen(Node node) {
        node.setOnMousePressed(this::press);
        node.setOnMouseMoved(this::move);
        node.setOnMouseDragged(this::move);
        node.setOnMouseReleased(this::release);
        node.setOnScrollStarted(event -> scrolling.started());
        node.setOnScrollFinished(event -> scrolling.finished());
        node.setOnScroll(this::scroll);
        node.setOnZoom(this::pinch);
        node.addEventHandler(KeyEvent.ANY, this::key);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> resting.left());
        node.focusedProperty().addListener((property, had, has) -> keys.clear());
    }

    /// Those of no modifier that are held.
    Set<Held> keys() {
        return Set.copyOf(keys);
    }

    private void press(MouseEvent event) {
        ((Node) event.getSource()).requestFocus();
        int clicks = preferences.get().doubleClick().counted(event.getClickCount());
        button(event).ifPresent(button -> editor.accept(new Input.Press(at(event), button, clicks, held(event))));
        dragged = Optional.of(at(event));
        resting.pressed(at(event), held(event));
    }

    private void move(MouseEvent event) {
        dragged = dragged.map(before -> at(event));
        editor.accept(new Input.Move(at(event), held(event)));
        resting.moved(at(event), held(event));
    }

    private void release(MouseEvent event) {
        dragged = Optional.empty();
        resting.released();
        editor.accept(new Input.Release(at(event), held(event)));
    }

    private void scroll(ScrollEvent event) {
        var turn = scrolling.turn(event, preferences.get().wheel());
        var by = new Point(event.getDeltaX(), event.getDeltaY());
        var held = held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), event.isControlDown());
        editor.accept(new Input.Wheel(new Point(event.getX(), event.getY()), by, turn, held));
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        editor.accept(new Input.Pinch(new Point(event.getX(), event.getY()), event.getZoomFactor()));
        event.consume();
    }

    private void key(KeyEvent event) {
        boolean isDown = event.getEventType() == KeyEvent.KEY_PRESSED;
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.SPACE) hold(Held.SPACE, isDown, event);
        if (event.getCode() == KeyCode.Z && isPlain) hold(Held.FREE, isDown, event);
        if (event.getCode() == KeyCode.ESCAPE && isDown) {
            editor.accept(new Input.Cancel());
            event.consume();
            return;
        }
        dragged.ifPresent(at -> editor.accept(new Input.Move(at, held(event))));
    }

    /// In the middle of a drag a key has its effect at once.
    private Set<Held> held(KeyEvent event) {
        return held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), event.isControlDown());
    }

    private void hold(Held key, boolean isDown, KeyEvent event) {
        if (isDown) keys.add(key);
        else keys.remove(key);
        event.consume();
    }

    private static Optional<Button> button(MouseEvent event) {
        return switch (event.getButton()) {
            case PRIMARY -> Optional.of(Button.PRIMARY);
            case MIDDLE -> Optional.of(Button.MIDDLE);
            case SECONDARY -> Optional.of(Button.SECONDARY);
            case NONE, BACK, FORWARD -> Optional.empty();
        };
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private Set<Held> held(MouseEvent event) {
        return held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), event.isControlDown());
    }

    /// Ctrl copies where it is the shortcut key; on a Mac, where Command is, it does not.
    private Set<Held> held(boolean shift, boolean shortcut, boolean alt, boolean control) {
        var held = EnumSet.noneOf(Held.class);
        if (shift) held.add(Held.SHIFT);
        if (shortcut) held.add(Held.MOD);
        if (alt) held.add(Held.ALT);
        if (alt || (shortcut && control)) held.add(Held.COPY);
        held.addAll(keys);
        return Set.copyOf(held);
    }
}
