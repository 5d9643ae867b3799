package dev.remit.ui.session.choice;

import dev.remit.editor.Habits;
import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a person has chosen for the window, whatever document is open in it. Immutable.
@About("What a person has chosen for the window, whatever document is open in it.")
public record Preferences(
        @About(value = "Which colours the window has.", otherwise = "AUTO")
        ThemeChoice theme,

        @About(
                value = "How large letters and controls are. It takes effect when Remit is started again.",
                otherwise = "AUTO")
        ScaleChoice scale,

        @About(value = "Whether things glide into place on the screen.", otherwise = "AUTO")
        MotionChoice motion,

        @About(value = "What turning the wheel does over the map.", otherwise = "AUTO")
        WheelChoice wheel,

        @About(value = "Whether the map shows its grid, and things snap to it.", otherwise = "true")
        boolean grid,

        @About(value = "Whether lines show what is aligned while something is moved.", otherwise = "true")
        boolean guides,

        @About(value = "What a double click on the map does.", otherwise = "ADDS")
        DoubleClickChoice doubleClick,

        @About(value = "Whose keys the window has, where you set none yourself.", label = "Keys", otherwise = "REMIT")
        KeyPreset preset,

        @About("The keys you set yourself, by the command they are for.")
        Map<String, List<String>> keys,

        @About("The panes that are folded away.") Set<Pane> folded,

        @About(value = "How wide or high the panes are.", unit = Unit.PIXELS, least = "0", most = "10000")
        Map<Pane, Integer> sizes,

        @About(value = "Where the window stood, by the screens there were.", ordered = true)
        Map<String, WindowPlace> windows,

        @About(value = "Files that were opened or saved not long ago.", key = "path", ordered = true)
        List<RecentFile> recent,

        @About("Hints that were given, and are not given again.")
        Set<Hint> hinted,

        Kept kept) {
    static Preferences of(Values v) {
        return new Preferences(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public static final Shape<Preferences> SHAPE = Shape.of(Preferences.class);

    public static final Preferences USUAL = SHAPE.make(Map.of("theme", Raw.of("AUTO")));

    /// These with one of them set, by its name; the same if it was so before.
    public Preferences with(String name, Object to) {
        return SHAPE.with(this, name, to);
    }

    /// How the editor places things then; what it learned by itself stays.
    public Habits habits(Habits learned) {
        return new Habits(grid, guides, learned.keepsTool(), learned.mode());
    }

    /// Everything that can be set is as at first; what was opened, where the window stood and what was explained is not
    /// forgotten.
    public Preferences reset() {
        return USUAL.with("recent", recent).with("windows", windows).with("hinted", hinted);
    }

    public boolean isUsual() {
        return equals(reset());
    }

    /// These with the keys of a command set; none of them takes all its keys away.
    public Preferences binding(String command, List<String> spelled) {
        return with("keys", plus(keys, command, List.copyOf(spelled)));
    }

    /// The command has the keys of the preset again.
    public Preferences unbinding(String command) {
        var rest = new TreeMap<>(keys);
        rest.remove(command);
        return with("keys", Collections.unmodifiableMap(rest));
    }

    public boolean shows(Pane pane) {
        return !folded.contains(pane);
    }

    public Preferences folding(Pane pane) {
        var changed = EnumSet.noneOf(Pane.class);
        changed.addAll(folded);
        if (!changed.remove(pane)) changed.add(pane);
        return with("folded", Set.copyOf(changed));
    }

    /// How wide or high a pane is; empty while nobody has changed it.
    public Optional<Integer> size(Pane pane) {
        return Optional.ofNullable(sizes.get(pane));
    }

    public Preferences sizing(Pane pane, int pixels) {
        return with("sizes", plus(sizes, pane, pixels));
    }

    public Preferences hinting(Hint hint) {
        var more = EnumSet.of(hint);
        more.addAll(hinted);
        return with("hinted", Set.copyOf(more));
    }

    public Preferences placing(String screens, WindowPlace place) {
        return with("windows", plus(windows, screens, place));
    }

    /// Files that were opened or saved not long ago, the latest first.
    public List<Path> recentFiles() {
        return recent.stream().map(RecentFile::file).toList();
    }

    /// A file was opened or saved right now.
    public Preferences using(Path file, Instant now) {
        return with("recent", Recents.with(file, now, recent));
    }

    /// Something was exported of the file.
    public Preferences exporting(Path file, LastExport last) {
        return with("recent", Recents.exporting(file, last, recent));
    }

    /// What was exported of the file last, if that is remembered.
    public Optional<LastExport> exported(Path file) {
        return Recents.find(file, recent).flatMap(RecentFile::exported);
    }

    /// The file is no longer in the list.
    public Preferences forgetting(Path file) {
        return with("recent", Recents.without(file, recent));
    }

    /// The file stays in the list whatever else is opened, or no longer so.
    public Preferences pinning(Path file) {
        return with("recent", Recents.turning(file, recent));
    }

    /// A file that was missing is elsewhere now.
    public Preferences finding(Path file, Path now) {
        return with("recent", Recents.moved(file, now, recent));
    }

    private static <K, V> Map<K, V> plus(Map<K, V> map, K key, V value) {
        var more = new TreeMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
