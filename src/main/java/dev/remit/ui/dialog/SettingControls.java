package dev.remit.ui.dialog;

import dev.remit.shape.Field;
import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Makes the control of a preference from its description.
record SettingControls(Session session) {
    private static final double WIDTH = 300;

    Setting of(String name) {
        return of(Preferences.SHAPE.field(name));
    }

    private <V> Setting of(Field<Preferences, V> field) {
        return switch (field.kind()) {
            case Kind.Otherwise<V>(Kind.Flag flag, var otherwise) -> tick(field);
            case Kind.Otherwise<V>(Kind.Choice<?> choice, var otherwise) -> choice(field, choice);
            default -> throw new IllegalArgumentException(field.name() + " has no control of its own");
        };
    }

    private Setting tick(Field<Preferences, ?> field) {
        var box = new CheckBox();
        box.setId("setting-" + field.name());
        box.setAccessibleText(field.label());
        box.setOnAction(event -> session.prefer(now -> now.with(field.name(), box.isSelected())));
        return Setting.beside(
                field.label(),
                field.help(),
                box,
                now -> box.setSelected(Boolean.TRUE.equals(field.of().apply(now))));
    }

    private <E extends Enum<E>> Setting choice(Field<Preferences, ?> field, Kind.Choice<E> choice) {
        var box = new ComboBox<E>();
        box.setId("setting-" + field.name());
        Labels.name(box, Text.of("{0}", field.label()));
        box.getItems().setAll(choice.words().values());
        box.setConverter(new LabelOf<>());
        box.setPrefWidth(WIDTH);
        box.setOnAction(event -> session.prefer(now -> now.with(field.name(), box.getValue())));
        String labels = choice.words().values().stream().map(Labelled::of).collect(Collectors.joining(" "));
        return Setting.beside(
                        field.label(),
                        field.help(),
                        box,
                        now -> box.setValue(choice.type().cast(field.of().apply(now))))
                .found(labels);
    }

    /// Choices are shown by their labels and never typed.
    private static final class LabelOf<E extends Enum<E>> extends StringConverter<E> {
        @Override
        public String toString(E choice) {
            return Optional.ofNullable(choice).map(Labelled::of).orElse("");
        }

        @Override
        public E fromString(String label) {
            throw new UnsupportedOperationException("Choices are chosen, not typed");
        }
    }
}
