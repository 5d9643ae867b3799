package dev.remit.ui.form;

import dev.remit.text.Text;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The control of one attribute. What a person puts into it goes to a [Taker] at once, or when the control is left.
interface Entry {
    Region node();

    /// The control that the label is for.
    default Node control() {
        return node();
    }

    /// Shows what is held now, in place of what was put in before.
    void show(Held held, Present present);

    /// Takes what was put in and is not taken yet.
    default void settle() {}

    /// Whether it says by itself what it is called, so that it needs no label above.
    default boolean isLabelled() {
        return false;
    }

    /// Takes what was put in, or says what is wrong with it.
    interface Taker {
        Optional<Text> take(Entered entered);

        /// The person thought better of it.
        default void dropped() {}

        /// The person pressed Enter, which took what was there.
        default void entered() {}
    }
}
