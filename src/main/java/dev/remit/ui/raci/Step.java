package dev.remit.ui.raci;

import java.util.Optional;

/// What becomes of the grid by an act, and what that changes in the document.
public record Step(Workspace next, Optional<Deed> deed) {
    static Step to(Workspace next) {
        return new Step(next, Optional.empty());
    }
}
