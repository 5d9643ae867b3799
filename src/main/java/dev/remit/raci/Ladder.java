package dev.remit.raci;

import dev.remit.model.Letters;
import java.util.Optional;

/// All that may set the letters of one role for one activity of a service, nearest first: the first entry there is
/// wins (model.md 2.13).
public record Ladder(
        Optional<Entry.ByHand> service,
        Optional<Entry.ByHand> domain,
        Optional<Entry.OfOverlay> overlay,
        Entry.OfModel model) {
    public Entry winner() {
        return service.<Entry>map(entry -> entry).or(() -> domain).orElseGet(this::standard);
    }

    /// What would win if nothing were set by hand.
    public Entry standard() {
        return overlay.<Entry>map(entry -> entry).orElse(model);
    }

    /// What would win if nothing were set by hand for this service alone.
    public Entry derived() {
        return domain.<Entry>map(entry -> entry).orElseGet(this::standard);
    }

    public Letters letters() {
        return winner().letters();
    }
}
