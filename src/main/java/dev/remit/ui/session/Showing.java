package dev.remit.ui.session;

import dev.remit.shape.Id;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// All that the window shows at one moment, immutable. Whoever shows a part of it compares that part with the last one
/// by identity, and does nothing where it is the same.
///
/// @param desk the open document, if any
/// @param messages what was told so far
/// @param tab the page of the pane beneath the map
/// @param spotlight what stays bright on the map while all else is dimmed; nothing is dimmed where it is empty
/// @param raci the cell of the RACI that is looked at
/// @param preferences what the person has chosen for the window; whatever changes them is kept for the next time
public record Showing(
        Optional<Desk> desk,
        Notice notice,
        Messages messages,
        Triage triage,
        Room room,
        Tab tab,
        Optional<Set<Id>> spotlight,
        Chrome chrome,
        Optional<CellChoice> raci,
        Preferences preferences) {
    /// A window as it starts.
    static Showing of(Preferences preferences) {
        return new Showing(
                Optional.empty(),
                Notice.NOTHING,
                Messages.NONE,
                Triage.ALL,
                Room.MAP,
                Tab.FINDINGS,
                Optional.empty(),
                Chrome.SHOWN,
                Optional.empty(),
                preferences);
    }

    /// A cell of the RACI of a service: what a team is for an activity.
    public record CellChoice(String activity, Id team) {}

    /// Whether a document is open.
    public boolean isOpen() {
        return desk.isPresent();
    }

    /// Whether a document is open and its map is looked at.
    public boolean seesMap() {
        return isOpen() && room == Room.MAP;
    }

    /// Whether anything of the document is selected.
    public boolean hasSelection() {
        return desk.filter(desk -> !desk.state().selection().isEmpty()).isPresent();
    }

    public boolean shows(Pane pane) {
        return chrome == Chrome.SHOWN && preferences.shows(pane);
    }

    public Showing with(Optional<Desk> other) {
        return new Showing(other, notice, messages, triage, room, tab, spotlight, chrome, raci, preferences);
    }

    public Showing saying(Notice other) {
        return new Showing(desk, other, messages, triage, room, tab, spotlight, chrome, raci, preferences);
    }

    Showing telling(Messages other) {
        return new Showing(desk, notice, other, triage, room, tab, spotlight, chrome, raci, preferences);
    }

    public Showing sorting(Triage other) {
        return new Showing(desk, notice, messages, other, room, tab, spotlight, chrome, raci, preferences);
    }

    public Showing in(Room other) {
        return new Showing(desk, notice, messages, triage, other, tab, spotlight, chrome, raci, preferences);
    }

    /// With that page of the pane beneath the map, which is not folded away then.
    public Showing on(Tab other) {
        var turned = other == tab
                ? this
                : new Showing(desk, notice, messages, triage, room, other, spotlight, chrome, raci, preferences);
        return turned.unfolding(Pane.BOTTOM);
    }

    public Showing lighting(Optional<Set<Id>> other) {
        return other.equals(spotlight)
                ? this
                : new Showing(desk, notice, messages, triage, room, tab, other, chrome, raci, preferences);
    }

    public Showing within(Chrome other) {
        return new Showing(desk, notice, messages, triage, room, tab, spotlight, other, raci, preferences);
    }

    public Showing folding(Pane pane) {
        return preferring(now -> now.folding(pane));
    }

    public Showing unfolding(Pane pane) {
        return shows(pane) ? this : folding(pane);
    }

    public Showing at(Optional<CellChoice> cell) {
        return new Showing(desk, notice, messages, triage, room, tab, spotlight, chrome, cell, preferences);
    }

    public Showing preferring(UnaryOperator<Preferences> change) {
        var other = change.apply(preferences);
        return other == preferences
                ? this
                : new Showing(desk, notice, messages, triage, room, tab, spotlight, chrome, raci, other);
    }
}
