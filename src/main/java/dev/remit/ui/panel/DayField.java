package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A day that is typed as in files: 2026-06-01.
public final class DayField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int COLUMNS = 8;

    private final TextField field = new TextField();

    /// @param taken told of each day that is typed
    public DayField(String id, Text name, Consumer<LocalDate> taken) {
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.setPromptText(Text.of("Year-month-day").toString());
        Labels.name(field, name);
        field.managedProperty().bind(field.visibleProperty());
        field.textProperty().addListener((property, old, now) -> {
            field.pseudoClassStateChanged(WRONG, day().isEmpty());
            if (field.isFocused()) day().ifPresent(taken);
        });
    }

    public TextField node() {
        return field;
    }

    /// Only seen while it has a day; what somebody types is left alone.
    public void show(Optional<LocalDate> day) {
        field.setVisible(day.isPresent());
        if (!field.isFocused()) day.map(LocalDate::toString).ifPresent(field::setText);
    }

    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(field.getText().strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
