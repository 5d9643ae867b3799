package dev.remit.editor.paste;

import dev.remit.draw.Chip;
import dev.remit.draw.Figure;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Fragment;
import dev.remit.edit.Pinning;
import dev.remit.edit.Pinning.Pin;
import dev.remit.edit.Spot;
import dev.remit.editor.Called;
import dev.remit.editor.Remark;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes what is selected out of a diagram, with all that stands in it.
public record Copying(State state) {
    /// To be pasted elsewhere. What stands where a layout put it is said to stand there.
    ///
    /// @param source names the document
    public Fragment fragment(String source) {
        Picture part = state.whole().excerpt(chosen());
        var pinned = Pinning.at(state.diagram(), pins(part)).apply(state.document());
        return Fragment.of(pinned, state.diagram(), ids(part), source);
    }

    /// Whether anything of it can be taken off the diagram: interactions stand wherever their teams do.
    public boolean canCut() {
        return !figures().isEmpty();
    }

    /// The state with it off the diagram. The organisation keeps it; notes and frames stand nowhere else.
    public State cut() {
        var figures = figures();
        if (figures.isEmpty()) return state;
        var ids = figures.stream().map(Figure::id).toList();
        Text what = Called.together(figures, state.document());
        State cut = state.changed(Text.of("Cut {0}", what), Diagrams.hide(state.diagram(), ids));
        return cut == state ? state : cut.selecting(Selection.NONE).saying(remark(what, ids));
    }

    private Remark remark(Text what, List<Id> ids) {
        boolean isKept = ids.stream().anyMatch(id -> state.document().find(id).isPresent());
        return Remark.undoable(
                isKept
                        ? Text.of("Off this diagram until pasted, and still in the organisation: {0}.", what)
                        : Text.of("On the clipboard alone until pasted: {0}.", what));
    }

    private Set<Id> chosen() {
        return Set.copyOf(state.selection().ids());
    }

    private List<Figure> figures() {
        var interactions =
                state.picture().interactions().stream().map(Figure::id).collect(Collectors.toSet());
        return state.selection().ids().stream()
                .filter(id -> !interactions.contains(id))
                .flatMap(id -> state.whole().find(id).stream())
                .toList();
    }

    /// Services that are folded away too.
    private static Set<Id> ids(Picture part) {
        var ids = part.figures().map(Figure::id).collect(Collectors.toCollection(LinkedHashSet::new));
        part.teams().forEach(team -> ids.addAll(team.services()));
        return ids;
    }

    /// Of teams nobody placed by hand, and of services that are copied without the team they stand in.
    private Map<Id, Pin> pins(Picture part) {
        Map<Id, Node> nodes = state.document()
                .diagrams()
                .find(state.diagram())
                .map(Diagram::nodes)
                .orElse(Map.of());
        var pins = new LinkedHashMap<Id, Pin>();
        for (TeamBox team : part.teams()) {
            int width = (int) Math.round(team.box().width());
            if (!nodes.containsKey(team.id())) pins.put(team.id(), new Pin(spot(team.box()), Optional.of(width)));
        }
        for (Chip chip : part.chips()) {
            if (isAlone(chip, part)) pins.put(chip.id(), new Pin(spot(chip.box()), Optional.empty()));
        }
        return pins;
    }

    private static boolean isAlone(Chip chip, Picture part) {
        return part.teams().stream().noneMatch(team -> team.services().contains(chip.id()));
    }

    private static Spot spot(Rect box) {
        return new Spot((int) Math.round(box.x()), (int) Math.round(box.y()));
    }
}
