package dev.remit.ui.session;

import dev.remit.text.Text;
import java.util.function.Predicate;

/// Something a person can do about a message.
///
/// @param title a verb, such as "Undo"
/// @param possible whether it can still be done
public record Action(Text title, Predicate<Showing> possible, Runnable run) {
    public static Action of(Text title, Runnable run) {
        return new Action(title, showing -> true, run);
    }
}
