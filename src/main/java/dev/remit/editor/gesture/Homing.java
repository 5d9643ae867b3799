package dev.remit.editor.gesture;

import dev.remit.draw.Grouping;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.edit.Edit;
import dev.remit.editor.Grasp;
import dev.remit.editor.Joins;
import dev.remit.editor.Remark;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What becomes of the grouping that dragged teams stand in.
public sealed interface Homing {
    /// They stay in theirs, or in none.
    record Staying() implements Homing {}

    /// They stand in another one from now on.
    record Joining(Grouping grouping, List<Id> teams) implements Homing {}

    /// They stand in none, and no longer in these.
    record Leaving(List<Grouping> groupings, List<Id> teams) implements Homing {
        List<Id> ids() {
            return groupings.stream().map(Grouping::id).toList();
        }
    }

    /// With the hand at that point of the plane: on a grouping teams join it, beside theirs they leave it. A grouping
    /// all of whose teams are dragged goes with them.
    static Homing at(Point hand, Grasp grasp, Picture picture) {
        var teams = grasp.figures().stream()
                .filter(TeamBox.class::isInstance)
                .map(figure -> figure.id())
                .toList();
        if (teams.isEmpty()) return new Staying();
        var beneath = beneath(hand, grasp, picture);
        return beneath.isPresent() ? joining(beneath.get(), teams) : leaving(teams, picture);
    }

    private static Optional<Grouping> beneath(Point hand, Grasp grasp, Picture picture) {
        return picture.groupings().reversed().stream()
                .filter(grouping -> grouping.box().contains(hand) && !grasp.holds(grouping.id()))
                .findFirst();
    }

    private static Homing joining(Grouping grouping, List<Id> teams) {
        var strangers =
                teams.stream().filter(team -> !grouping.teams().contains(team)).toList();
        return strangers.isEmpty() ? new Staying() : new Joining(grouping, strangers);
    }

    private static Homing leaving(List<Id> teams, Picture picture) {
        var dragged = Set.copyOf(teams);
        var left = picture.groupings().stream()
                .filter(grouping -> grouping.teams().stream().anyMatch(dragged::contains))
                .filter(grouping -> !dragged.containsAll(grouping.teams()))
                .toList();
        var leaving = left.stream()
                .flatMap(grouping -> grouping.teams().stream())
                .filter(dragged::contains)
                .toList();
        return leaving.isEmpty() ? new Staying() : new Leaving(left, leaving);
    }

    /// The change of the model.
    default Edit edit() {
        return switch (this) {
            case Staying staying -> document -> document;
            case Joining joining -> edit(joining.teams);
            case Leaving leaving -> edit(leaving.teams);
        };
    }

    /// The same for others, copies of them.
    default Edit edit(List<Id> teams) {
        return switch (this) {
            case Staying staying -> document -> document;
            case Joining joining -> new Joins(teams).to(joining.grouping.id());
            case Leaving leaving -> new Joins(teams).out();
        };
    }

    /// What dropping them there is called.
    default Text step(Text what, Document document) {
        return switch (this) {
            case Staying staying -> Text.of("Move {0}", what);
            case Joining joining -> Joins.stepTo(what, joining.grouping.id(), document);
            case Leaving leaving -> Joins.stepOut(what, leaving.ids(), document);
        };
    }

    /// What is said after it was done; empty where nothing but a place has changed.
    default Optional<Remark> remark(Document document) {
        return switch (this) {
            case Staying staying -> Optional.empty();
            case Joining joining -> Optional.of(new Joins(joining.teams).joined(joining.grouping.id(), document));
            case Leaving leaving -> Optional.of(new Joins(leaving.teams).left(leaving.ids(), document));
        };
    }
}
