package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Controls of an export's options. Each shows a value and tells what is chosen in its place.
final class OptionControls {
    private OptionControls() {}

    /// One of several.
    static <T> Node list(Text label, String id, List<T> values, T value, Function<T, String> name, Consumer<T> then) {
        var list = new ComboBox<T>();
        list.setId("export-" + id);
        list.getItems().setAll(values);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(T one) {
                return one == null ? "" : name.apply(one);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed");
            }
        });
        list.setValue(value);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setOnAction(event -> then.accept(list.getValue()));
        var above = Labels.of(label, "setting-label");
        above.setLabelFor(list);
        return new VBox(4, above, list);
    }

    static Node tick(Text label, String id, boolean on, Consumer<Boolean> then) {
        var box = new CheckBox(label.toString());
        box.setId("export-" + id);
        box.setSelected(on);
        box.setWrapText(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(24);
        box.setOnAction(event -> then.accept(box.isSelected()));
        return box;
    }

    /// A day, or none.
    static Node day(Text label, Text none, String id, Optional<LocalDate> day, Consumer<Optional<LocalDate>> then) {
        var picker = new DatePicker();
        day.ifPresent(picker::setValue);
        picker.setId("export-" + id);
        picker.setPromptText(none.toString());
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().addListener((property, old, now) -> then.accept(Optional.ofNullable(now)));
        var above = Labels.of(label, "setting-label");
        above.setLabelFor(picker);
        return new VBox(4, above, picker);
    }
}
