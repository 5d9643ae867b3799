package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.shape.Id;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;

/// What of the list has changed since it was last told, so that it is read out.
final class SpokenChanges {
    private record Told(Picture picture, Selection selection, Optional<Id> focus) {}

    private Optional<Told> told = Optional.empty();

    Set<AccessibleAttribute> since(State state) {
        var now = new Told(state.whole(), state.selection(), Walk.at(state));
        var before = told;
        told = Optional.of(now);
        var changed = EnumSet.noneOf(AccessibleAttribute.class);
        if (before.filter(it -> it.picture == now.picture).isEmpty()) changed.add(AccessibleAttribute.ITEM_COUNT);
        if (before.filter(it -> it.selection.equals(now.selection)).isEmpty())
            changed.add(AccessibleAttribute.SELECTED_ITEMS);
        if (before.filter(it -> it.focus.equals(now.focus)).isEmpty()) changed.add(AccessibleAttribute.FOCUS_ITEM);
        return changed;
    }
}
