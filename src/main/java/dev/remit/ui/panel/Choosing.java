package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// A drop-down of a few values by their words.
public final class Choosing<T> {
    private static final int MOST_ROWS = 16;
    private static final int ROWS_MEASURED = 64;

    private final ComboBox<Choice<T>> box = new ComboBox<>();
    private final Consumer<T> chosen;
    private boolean isShowing;

    public record Choice<T>(T value, Text words) {}

    /// @param chosen told what somebody chooses
    public Choosing(String id, Text name, Consumer<T> chosen) {
        this.chosen = chosen;
        box.setId(id);
        box.setVisibleRowCount(MOST_ROWS);
        // Else the names of all 10,000 services are measured before it is laid out.
        box.getProperties().put("comboBoxRowsToMeasureWidth", ROWS_MEASURED);
        Labels.name(box, name);
        box.setConverter(new InWords<>());
        box.valueProperty().addListener((property, old, now) -> tell(Optional.ofNullable(now)));
    }

    public Region node() {
        return box;
    }

    /// What was chosen stays so, if it still can be.
    public void offer(List<Choice<T>> choices) {
        if (box.getItems().equals(choices)) return;
        var before = Optional.ofNullable(box.getValue()).map(Choice::value);
        isShowing = true;
        box.getItems().setAll(choices);
        isShowing = false;
        before.ifPresent(this::show);
    }

    public void show(T value) {
        isShowing = true;
        box.setValue(box.getItems().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .orElse(box.getItems().isEmpty() ? null : box.getItems().getFirst()));
        isShowing = false;
    }

    private void tell(Optional<Choice<T>> now) {
        if (!isShowing) now.map(Choice::value).ifPresent(chosen);
    }

    /// Values are chosen, not typed.
    private static final class InWords<T> extends StringConverter<Choice<T>> {
        @Override
        public String toString(Choice<T> choice) {
            return Optional.ofNullable(choice).map(it -> it.words().toString()).orElse("");
        }

        @Override
        public Choice<T> fromString(String words) {
            throw new UnsupportedOperationException("Values are chosen, not typed");
        }
    }
}
