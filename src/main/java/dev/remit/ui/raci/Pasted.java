package dev.remit.ui.raci;

import dev.remit.editor.Remark;
import dev.remit.raci.Mark;
import dev.remit.text.Text;
import java.util.Map;
import java.util.Optional;

/// Letters from the clipboard, as one step. They are taken as they stand: no A gives way, as whoever copied a column
/// copied the others too or wants just this one.
public final class Pasted {
    private Pasted() {}

    /// Empty where nothing becomes different.
    public static Optional<Deed> of(Workspace workspace, Map<Spot, Mark> letters) {
        var wishes = wishes(workspace, letters);
        return wishes.deed(Deeds.Kind.PASTE).map(deed -> deed.remark().isPresent() ? deed : said(deed, wishes));
    }

    private static Deed said(Deed deed, Wishes wishes) {
        int count = wishes.wanted().size();
        var sentence = count == 1 ? Text.of("1 cell was pasted.") : Text.of("{0} cells were pasted.", count);
        return new Deed(deed.label(), deed.edit(), Optional.of(Remark.undoable(sentence)));
    }

    /// The same with teams that take part in the service from now on.
    ///
    /// @param newcomers their letters by line of the grid
    public static Optional<Deed> with(
            Workspace workspace, Map<Spot, Mark> letters, Map<String, Map<Integer, Mark>> newcomers) {
        if (!(workspace.tableau().view() instanceof View.OfService(var service)) || newcomers.isEmpty())
            return of(workspace, letters);
        var joining = Newcomers.of(workspace, service, newcomers);
        var plain = of(workspace, letters);
        var label = newcomers.size() == 1
                ? Text.of("Paste with 1 more team")
                : Text.of("Paste with {0} more teams", newcomers.size());
        var edit = plain.map(deed -> joining.then(deed.edit())).orElse(joining);
        var sentence = Text.of("The letters were pasted, and the teams take part with roles of their own.");
        return Optional.of(new Deed(label, edit, Optional.of(Remark.undoable(sentence))));
    }

    private static Wishes wishes(Workspace workspace, Map<Spot, Mark> letters) {
        var wishes = new Wishes(workspace);
        letters.forEach(wishes::want);
        return wishes;
    }
}
