package dev.remit.editor;

import dev.remit.draw.Picture;
import dev.remit.draw.arrange.TeamForm;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Edit;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Node;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// All that is open, selected and looked at, at one moment. Immutable: an input makes another one of it.
///
/// @param remark what is said of what was done last
public record State(
        History history,
        Selection selection,
        Sight sight,
        InHand inHand,
        Habits habits,
        Optional<Remark> remark,
        Around around) {
    private static final Id ALL = Id.of("map");
    private static final Point BESIDE_TRAY = new Point(16, 48);

    /// A document as it is opened: its first diagram, all of it in the window. Pure, so it may be made beside the
    /// window.
    public static State of(Document document, Size window, Around around) {
        Id diagram = firstDiagram(document);
        Picture picture = around.pictures().of(document, diagram);
        var sight = Sight.of(diagram, picture, window);
        return new State(
                History.of(document),
                Selection.NONE,
                sight,
                InHand.idle(Tools.select()),
                Habits.USUAL,
                Optional.empty(),
                around);
    }

    public Document document() {
        return history.document();
    }

    /// The day that counts as today in the document.
    public LocalDate today() {
        return around.today(document());
    }

    public Id diagram() {
        return sight.diagram();
    }

    /// Where elements stand in the diagram that is shown, as far as somebody decided it.
    public Map<Id, Node> nodes() {
        return document().diagrams().find(diagram()).map(Diagram::nodes).orElse(Map.of());
    }

    /// What is seen of the diagram on the plane.
    public Picture picture() {
        return sight.drawn().plane();
    }

    /// Whether the picture is there; whoever asks for it has to wait otherwise.
    public boolean isDrawn() {
        return sight.isDrawn();
    }

    /// All of the diagram, with the services of the tray where an automatic layout puts them: as it is printed and
    /// copied, and as it is read out.
    public Picture whole() {
        return sight.drawn().whole();
    }

    /// Whether a service is listed in the tray beside the plane, since nobody owns it and nobody placed it.
    public boolean isInTray(Id id) {
        return sight.drawn().tray().contains(id);
    }

    /// Where beside the window the tray lies, in its pixels; empty where there is none.
    public Rect dock() {
        return sight.dock();
    }

    /// Whether a point of the screen is on the tray.
    public boolean isOnTray(Point screen) {
        return sight.dock().contains(screen);
    }

    /// Where on the plane one is to look for an element: where it stands or, of one in the tray, at the edge of the
    /// window next to that. Empty for what the diagram does not show.
    public Optional<Rect> place(Id id) {
        return isInTray(id) ? Optional.of(besideTray()) : picture().box(id);
    }

    private Rect besideTray() {
        Point corner = camera().toPlane(BESIDE_TRAY);
        return new Rect(corner.x(), corner.y(), TeamForm.CHIP_WIDTH, TeamForm.CHIP_HEIGHT);
    }

    /// The picture while a hand holds these above the plane.
    public Picture holding(Set<Id> ids) {
        return sight.drawn().holding(ids);
    }

    public Camera camera() {
        return sight.camera();
    }

    public Size window() {
        return sight.window();
    }

    public Tool tool() {
        return inHand.tool();
    }

    public Gesture gesture() {
        return inHand.gesture();
    }

    /// What the editor waits to be told.
    public Optional<Prompt> prompt() {
        return inHand.prompt();
    }

    Walk walk() {
        return inHand.walk();
    }

    /// With the document changed as one step that can be undone; the same where the edit changes nothing. What the edit
    /// does not place stays where it stands.
    public State changed(Text label, Edit edit) {
        return changed(Change.of(label), edit);
    }

    /// The same, in one step with the change before where it goes on with that: nudges, the letters of one field.
    public State changed(Text label, Edit edit, Merge merge) {
        return changed(Change.of(label).merging(merge), edit);
    }

    private State changed(Change change, Edit edit) {
        var changed = edit.apply(document());
        if (changed == document()) return this;
        if (document().isOfNewerFormat()) return saying(readOnly());
        return remembering(history.with(change.on(diagram()), Settling.of(changed, this), selection));
    }

    private static Remark readOnly() {
        return Remark.of(
                Text.of("The document was made with a newer Remit and is open read-only, so nothing was changed."));
    }

    /// With the document changed further, as part of the last step: a name that is given to what was just made.
    public State amended(Text label, Edit edit) {
        var changed = edit.apply(document());
        return changed == document() || document().isOfNewerFormat()
                ? this
                : remembering(history.amended(label, Settling.of(changed, this)));
    }

    public State selecting(Selection other) {
        return other.equals(selection) ? this : new State(history, other, sight, inHand, habits, remark, around);
    }

    public State looking(Camera other) {
        return seeing(sight.from(other));
    }

    public State doing(Gesture next) {
        return holding(inHand.doing(next));
    }

    /// Between two gestures: with the tool that is held, where it is kept after it was used, else with the first one.
    public State done() {
        return holding(habits.keepsTool() ? tool() : Tools.select());
    }

    /// With another tool in hand, which ends what the last one was doing.
    public State holding(Tool next) {
        return holding(InHand.idle(next));
    }

    public State asking(Prompt prompt) {
        return holding(inHand.asked(Optional.of(prompt)));
    }

    /// Waiting to be told nothing more.
    public State answered() {
        return holding(inHand.asked(Optional.empty()));
    }

    public State used(UnaryOperator<Habits> to) {
        var other = to.apply(habits);
        return other.equals(habits) ? this : new State(history, selection, sight, inHand, other, remark, around);
    }

    /// Said anew even where the same was said before.
    public State saying(Remark other) {
        return new State(history, selection, sight, inHand, habits, Optional.of(other), around);
    }

    State walking(Walk next) {
        return holding(inHand.walking(next));
    }

    State beside(Rect dock) {
        return seeing(sight.beside(dock));
    }

    State seenThrough(Size size) {
        return seeing(sight.through(size));
    }

    /// At another moment of the document, to be drawn anew where it is another.
    State remembering(History other) {
        if (other == history) return this;
        var seen = other.document() == document() ? sight : drawn(other.document());
        return new State(other, selection, seen, inHand, habits, remark, around);
    }

    private Sight drawn(Document other) {
        Id shown = other.diagrams().contains(diagram()) ? diagram() : firstDiagram(other);
        Supplier<Picture> picture = () -> around.pictures().of(other, shown);
        return shown.equals(diagram()) ? sight.of(picture) : sight.onto(shown, picture.get());
    }

    State turnedTo(Id other) {
        var seen = sight.onto(other, around.pictures().of(document(), other));
        return new State(history, Selection.NONE, seen, InHand.idle(tool()), habits, remark, around);
    }

    private static Id firstDiagram(Document document) {
        return document.diagrams().stream().findFirst().map(Diagram::id).orElse(ALL);
    }

    State seeing(Sight other) {
        return other == sight ? this : new State(history, selection, other, inHand, habits, remark, around);
    }

    private State holding(InHand other) {
        return other == inHand ? this : new State(history, selection, sight, other, habits, remark, around);
    }
}
