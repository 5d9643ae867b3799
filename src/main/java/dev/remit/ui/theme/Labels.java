package dev.remit.ui.theme;

import dev.remit.text.Text;
import javafx.scene.control.Control;
import javafx.scene.control.Label;

/// Labels by their words and style classes.
public final class Labels {
    private Labels() {}

    public static Label of(Text text, String... styles) {
        return of(text.toString(), styles);
    }

    /// For names and figures, which are the same in every language.
    public static Label of(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Gives a field a name for those who hear it, where nobody needs to see one. A name of its own would be read
    /// out in place of what is written in the field.
    public static void name(Control field, Text name) {
        new Label(name.toString()).setLabelFor(field);
    }

    /// One that breaks into as many lines as it needs.
    public static Label wrapped(Text text, String... styles) {
        var label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
