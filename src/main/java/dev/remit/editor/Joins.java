package dev.remit.editor;

import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.Teams;
import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.List;

/// Teams that join a value stream or platform grouping, or leave theirs: what that is called and what is said of it.
public record Joins(List<Id> teams) {
    public Joins {
        teams = List.copyOf(teams);
    }

    public Edit to(Id grouping) {
        return Teams.join(refs(), grouping);
    }

    public Edit out() {
        return Teams.leaveGroups(refs());
    }

    /// @param what is moved there, as it is called together
    public static Text stepTo(Text what, Id grouping, Document document) {
        return Text.of("Move {0} to {1}", what, Cut.name(Titles.of(grouping, document)));
    }

    public static Text stepOut(Text what, Collection<Id> groupings, Document document) {
        return groupings.size() > 1
                ? Text.of("Move {0} out of their groupings", what)
                : Text.of("Move {0} out of {1}", what, Cut.name(title(groupings, document)));
    }

    public Remark joined(Id grouping, Document document) {
        String name = Titles.of(grouping, document);
        return Remark.undoable(
                teams.size() == 1
                        ? Text.of("{0} now belongs to {1}.", Titles.of(teams.getFirst(), document), name)
                        : Text.of("{0} teams now belong to {1}.", teams.size(), name));
    }

    public Remark left(Collection<Id> groupings, Document document) {
        if (groupings.size() > 1) return Remark.undoable(Text.of("{0} teams belong to no grouping now.", teams.size()));
        String name = title(groupings, document);
        return Remark.undoable(
                teams.size() == 1
                        ? Text.of("{0} belongs to {1} no longer.", Titles.of(teams.getFirst(), document), name)
                        : Text.of("{0} teams belong to {1} no longer.", teams.size(), name));
    }

    private static String title(Collection<Id> groupings, Document document) {
        return groupings.stream().findFirst().map(id -> Titles.of(id, document)).orElse("");
    }

    private List<Ref<Team>> refs() {
        return teams.stream().map(id -> new Ref<Team>(id)).toList();
    }
}
