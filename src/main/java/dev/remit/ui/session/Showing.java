package dev.remit.ui.session;

import dev.remit.shape.Id;
import dev.remit.ui.session.choice.LastExport;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.triage.Sieve;
import dev.remit.ui.triage.Triage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// All that the window shows at one moment, immutable. Whoever shows a part of it compares that part with the last one
/// by identity, and does nothing where it is the same.
///
/// @param desk the open document, if any
/// @param said what was told, and what somebody waits for
/// @param shelf what is known of the recent files, by their paths
/// @param tab the page of the pane beneath the map
/// @param spotlight what stays bright on the map while all else is dimmed; nothing is dimmed where it is empty
/// @param cramped the panes that the window has no room for, whatever is preferred
/// @param raci what is looked at of the RACI; empty before anybody has
/// @param preferences what the person has chosen for the window; whatever changes them is kept for the next time
public record Showing(
        Optional<Desk> desk,
        Said said,
        Triage triage,
        Room room,
        Tab tab,
        Optional<Set<Id>> spotlight,
        Chrome chrome,
        Set<Pane> cramped,
        Optional<Ledger> raci,
        Map<String, Glance> shelf,
        Preferences preferences) {
    /// A window as it starts.
    static Showing of(Preferences preferences) {
        return new Showing(
                Optional.empty(),
                Said.NOTHING,
                Triage.ALL,
                Room.MAP,
                Tab.FINDINGS,
                Optional.empty(),
                Chrome.SHOWN,
                Set.of(),
                Optional.empty(),
                Map.of(),
                preferences);
    }

    public Notice notice() {
        return said.notice();
    }

    public Messages messages() {
        return said.messages();
    }

    /// What somebody waits for.
    public Optional<Wait> pending() {
        return said.pending();
    }

    /// Whether a document is open.
    public boolean isOpen() {
        return desk.isPresent();
    }

    /// What was exported of the open document last, if that is remembered.
    public Optional<LastExport> exported() {
        return desk.flatMap(Desk::file).flatMap(file -> preferences.exported(file.path()));
    }

    /// Whether a document is open and its map is looked at.
    public boolean seesMap() {
        return sees(Room.MAP);
    }

    /// Whether a document is open and looked at in that room.
    public boolean sees(Room other) {
        return isOpen() && room == other;
    }

    /// Whether anything of the document is selected.
    public boolean hasSelection() {
        return desk.filter(desk -> !desk.state().selection().isEmpty()).isPresent();
    }

    public boolean shows(Pane pane) {
        return chrome == Chrome.SHOWN && preferences.shows(pane) && !cramped.contains(pane);
    }

    public Showing with(Optional<Desk> other) {
        return new Showing(other, said, triage, room, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    public Showing saying(Notice other) {
        return new Showing(
                desk, said.with(other), triage, room, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    Showing waiting(Optional<Wait> other) {
        return new Showing(
                desk, said.waiting(other), triage, room, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    Showing shelving(Map<String, Glance> other) {
        return new Showing(desk, said, triage, room, tab, spotlight, chrome, cramped, raci, other, preferences);
    }

    Showing telling(Messages other) {
        return new Showing(
                desk, said.with(other), triage, room, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    public Showing sorting(Triage other) {
        return new Showing(desk, said, other, room, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    /// Listing other findings than now.
    public Showing sifting(UnaryOperator<Sieve> change) {
        return sorting(triage.through(change.apply(triage.sieve())));
    }

    /// Turned to a rule: when it reports, its limits, why, and where that comes from.
    public Showing asking(String code) {
        return in(Room.FINDINGS).sorting(triage.asking(code));
    }

    public Showing in(Room other) {
        return new Showing(desk, said, triage, other, tab, spotlight, chrome, cramped, raci, shelf, preferences);
    }

    /// With that page of the pane beneath the map, which is not folded away then.
    public Showing on(Tab other) {
        var turned = other == tab
                ? this
                : new Showing(desk, said, triage, room, other, spotlight, chrome, cramped, raci, shelf, preferences);
        return turned.unfolding(Pane.BOTTOM);
    }

    public Showing lighting(Optional<Set<Id>> other) {
        return other.equals(spotlight)
                ? this
                : new Showing(desk, said, triage, room, tab, other, chrome, cramped, raci, shelf, preferences);
    }

    public Showing within(Chrome other) {
        return new Showing(desk, said, triage, room, tab, spotlight, other, cramped, raci, shelf, preferences);
    }

    /// With panes folded because the window has no room for them, for as long as nobody wants to see one all the same.
    public Showing cramping(Set<Pane> other) {
        return other.equals(cramped)
                ? this
                : new Showing(desk, said, triage, room, tab, spotlight, chrome, other, raci, shelf, preferences);
    }

    /// A pane that is seen goes, one that is not comes, whatever room there is.
    public Showing folding(Pane pane) {
        if (!cramped.contains(pane)) return preferring(now -> now.folding(pane));
        var rest = cramping(cramped.stream().filter(other -> other != pane).collect(Collectors.toUnmodifiableSet()));
        return rest.preferences.shows(pane) ? rest : rest.folding(pane);
    }

    public Showing unfolding(Pane pane) {
        return shows(pane) ? this : folding(pane);
    }

    public Showing lettering(Optional<Ledger> other) {
        boolean isSame = other.isPresent() == raci.isPresent()
                && other.filter(it -> it == raci.orElse(it)).isPresent() == other.isPresent();
        return isSame
                ? this
                : new Showing(desk, said, triage, room, tab, spotlight, chrome, cramped, other, shelf, preferences);
    }

    public Showing preferring(UnaryOperator<Preferences> change) {
        var other = change.apply(preferences);
        return other == preferences
                ? this
                : new Showing(desk, said, triage, room, tab, spotlight, chrome, cramped, raci, shelf, other);
    }
}
