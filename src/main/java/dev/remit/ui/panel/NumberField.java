package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// A number within a range, taken with Enter or when the keyboard goes on. One that is out of range is marked and not
/// taken; Escape brings back what was there.
public final class NumberField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 4;

    private final TextField field = new TextField();
    private final BigDecimal least;
    private final BigDecimal most;
    private final Consumer<BigDecimal> taken;
    private BigDecimal shown = BigDecimal.ZERO;

    public NumberField(String id, Text name, BigDecimal least, BigDecimal most, Consumer<BigDecimal> taken) {
        this.least = least;
        this.most = most;
        this.taken = taken;
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(TextField.USE_PREF_SIZE);
        Labels.name(field, name);
        field.setAccessibleHelp(
                Text.of("From {0} to {1}", plain(least), plain(most)).toString());
        field.setOnAction(event -> take());
        field.focusedProperty().addListener((property, had, has) -> {
            if (!has) take();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) field.setText(plain(shown));
        });
        field.textProperty()
                .addListener((property, old, now) -> field.pseudoClassStateChanged(WRONG, number().isEmpty()));
    }

    public TextField node() {
        return field;
    }

    /// What somebody is typing stays.
    public void show(BigDecimal number) {
        boolean isTyping = field.isFocused() && !field.getText().equals(plain(shown));
        shown = number;
        if (!isTyping) field.setText(plain(number));
    }

    private void take() {
        number().filter(it -> it.compareTo(shown) != 0).ifPresent(taken);
    }

    private Optional<BigDecimal> number() {
        try {
            return Optional.of(new BigDecimal(field.getText().strip()))
                    .filter(it -> it.compareTo(least) >= 0 && it.compareTo(most) <= 0);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
