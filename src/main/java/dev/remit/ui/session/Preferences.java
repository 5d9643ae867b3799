package dev.remit.ui.session;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What a person has chosen for the window, whatever document is open in it. Immutable.
@About("What a person has chosen for the window, whatever document is open in it.")
public record Preferences(
        @About(value = "Which colours the window has.", otherwise = "AUTO")
        ThemeChoice theme,

        @About(value = "Whether things move on the screen.", otherwise = "AUTO")
        MotionChoice motion,

        @About(value = "What turning the wheel does over the map.", otherwise = "AUTO")
        WheelChoice wheel,

        @About(value = "Whether the map shows its grid, and things snap to it.", otherwise = "true")
        boolean grid,

        @About(value = "Whether lines show what is aligned while something is moved.", otherwise = "true")
        boolean guides,

        @About("The panes that are folded away.") Set<Pane> folded,

        @About(value = "How wide or high the panes are.", unit = Unit.PIXELS, least = "0", most = "10000")
        Map<Pane, Integer> sizes,

        Kept kept) {
    static Preferences of(Values v) {
        return new Preferences(v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    private static final Shape<Preferences> SHAPE = Shape.of(Preferences.class);

    public static final Preferences USUAL = SHAPE.make(Map.of("theme", Raw.of("AUTO")));

    /// These with one of them set, by its name; the same if it was so before.
    public Preferences with(String name, Object to) {
        return SHAPE.with(this, name, to);
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
}
