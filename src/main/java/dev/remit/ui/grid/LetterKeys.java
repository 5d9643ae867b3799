package dev.remit.ui.grid;

import dev.remit.model.Letters;
import dev.remit.raci.Mark;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Reach;
import dev.remit.ui.raci.Way;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys mean in the grid.
final class LetterKeys {
    private LetterKeys() {}

    /// Empty for keys that mean nothing here and may mean something elsewhere.
    static Optional<Act> act(KeyEvent event) {
        if (event.isAltDown()) return Optional.empty();
        if (event.getCode().isArrowKey()) return Optional.of(arrow(event));
        if (event.isShortcutDown()) return command(event);
        return letter(event).or(() -> other(event));
    }

    private static Act arrow(KeyEvent event) {
        var way = switch (event.getCode()) {
            case UP, KP_UP -> Way.UP;
            case DOWN, KP_DOWN -> Way.DOWN;
            case LEFT, KP_LEFT -> Way.LEFT;
            default -> Way.RIGHT;
        };
        return going(way, event.isShortcutDown() ? Reach.EDGE : Reach.STEP, event);
    }

    private static Act going(Way way, Reach reach, KeyEvent event) {
        return event.isShiftDown() ? new Act.Extend(way, reach) : new Act.Go(way, reach);
    }

    private static Optional<Act> command(KeyEvent event) {
        return switch (event.getCode()) {
            case A -> event.isShiftDown() ? Optional.empty() : Optional.of(new Act.All());
            case D -> Optional.of(new Act.FillDown());
            case R -> Optional.of(new Act.FillRight());
            case HOME -> Optional.of(going(Way.UP, Reach.END, event));
            case END -> Optional.of(going(Way.DOWN, Reach.END, event));
            default -> Optional.empty();
        };
    }

    private static Optional<Act> letter(KeyEvent event) {
        boolean isToggle = event.isShiftDown();
        return switch (event.getCode()) {
            case R -> Optional.of(isToggle ? new Act.Toggle(Letters.R) : write(Letters.R));
            case A -> Optional.of(isToggle ? new Act.Toggle(Letters.A) : write(Letters.A));
            case C -> Optional.of(isToggle ? new Act.Toggle(Letters.C) : write(Letters.C));
            case I -> Optional.of(isToggle ? new Act.Toggle(Letters.I) : write(Letters.I));
            case S -> Optional.of(new Act.Write(Mark.SUPPORT));
            default -> Optional.empty();
        };
    }

    private static Act write(Letters letter) {
        return new Act.Write(Mark.of(letter));
    }

    private static Optional<Act> other(KeyEvent event) {
        return switch (event.getCode()) {
            case DELETE, BACK_SPACE, SPACE -> Optional.of(new Act.Clear());
            case ENTER -> Optional.of(new Act.Go(event.isShiftDown() ? Way.UP : Way.DOWN, Reach.STEP));
            case TAB -> Optional.of(event.isShiftDown() ? new Act.Previous() : new Act.Next());
            case PAGE_UP -> Optional.of(going(Way.UP, Reach.PAGE, event));
            case PAGE_DOWN -> Optional.of(going(Way.DOWN, Reach.PAGE, event));
            case HOME -> Optional.of(going(Way.LEFT, Reach.END, event));
            case END -> Optional.of(going(Way.RIGHT, Reach.END, event));
            default -> Optional.empty();
        };
    }

    static boolean isChooser(KeyEvent event) {
        return event.getCode() == KeyCode.F2;
    }
}
