package dev.remit.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was told so far, and what of it is on show for a moment.
///
/// @param log the latest last, at most 200
public record Messages(List<Message> log, Optional<Message> shown) {
    private static final int MOST = 200;

    public static final Messages NONE = new Messages(List.of(), Optional.empty());

    public Messages {
        log = List.copyOf(log);
    }

    Messages showing(Message message) {
        return new Messages(noting(message).log(), Optional.of(message));
    }

    /// Keeps what is on show elsewhere.
    Messages noting(Message message) {
        var longer = new ArrayList<>(log);
        longer.add(message);
        return new Messages(longer.size() > MOST ? longer.subList(1, longer.size()) : longer, shown);
    }

    /// The message has been on show for long enough; the same if another one took its place.
    Messages seen(Message message) {
        return shown.filter(latest -> latest == message).isEmpty() ? this : new Messages(log, Optional.empty());
    }
}
