package dev.remit.ui.session;

import dev.remit.text.Text;
import java.time.Instant;
import java.util.List;

/// Something that was told to the person in front of the window.
public record Message(Instant at, Text sentence, List<Action> actions) {
    public Message {
        actions = List.copyOf(actions);
    }
}
