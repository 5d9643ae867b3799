package dev.remit.ui.canvas;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The row of digits by where its keys lie. On French and Czech keyboards, among others, they write signs, and digits
/// only while Shift is held; JavaFX tells such a key by its sign, or not at all.
public final class DigitRow {
    /// Signs on the French row that no other key writes without Shift; 4, 6 and 8 have some that are keys elsewhere.
    private static final Map<String, KeyCode> SIGNS = Map.of(
            "&", KeyCode.DIGIT1,
            "é", KeyCode.DIGIT2,
            "\"", KeyCode.DIGIT3,
            "(", KeyCode.DIGIT5,
            "è", KeyCode.DIGIT7,
            "ç", KeyCode.DIGIT9,
            "à", KeyCode.DIGIT0);

    private static final String FRENCH = "&é\"'(-è_ç";

    private DigitRow() {}

    /// The same key, as the digit at its place where it is one and JavaFX does not say so.
    public static KeyEvent placed(KeyEvent event) {
        if (event.getCode().isDigitKey()) return event;
        return digit(event).map(code -> with(code, event)).orElse(event);
    }

    /// The digit at the place of the key that wrote a character, where nothing but digits is asked for.
    static char digit(char written) {
        int place = FRENCH.indexOf(written);
        return place < 0 ? written : (char) ('1' + place);
    }

    private static Optional<KeyCode> digit(KeyEvent event) {
        String text = event.getText();
        if (!event.isShiftDown()) return Optional.ofNullable(event.isShortcutDown() ? SIGNS.get(text) : null);
        boolean isDigit = text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
        return isDigit ? Optional.ofNullable(KeyCode.getKeyCode(text)) : Optional.empty();
    }

    private static KeyEvent with(KeyCode code, KeyEvent event) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
