package dev.remit.ui.session;

import java.util.Optional;

/// What the window says beside the document: of the last thing that was asked, of what went well, and of what somebody
/// waits for.
public record Said(Notice notice, Messages messages, Optional<Wait> pending) {
    static final Said NOTHING = new Said(Notice.NOTHING, Messages.NONE, Optional.empty());

    Said with(Notice other) {
        return new Said(other, messages, pending);
    }

    Said with(Messages other) {
        return new Said(notice, other, pending);
    }

    Said waiting(Optional<Wait> other) {
        return new Said(notice, messages, other);
    }
}
