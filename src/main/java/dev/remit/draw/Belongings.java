package dev.remit.draw;

import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.Set;

/// Elements and all that goes where they go: the teams of a grouping, the services of a team.
record Belongings(Set<Id> ids) {
    static Belongings of(Set<Id> ids, Picture picture) {
        var all = new HashSet<>(ids);
        for (Grouping grouping : picture.groupings()) {
            if (ids.contains(grouping.id())) all.addAll(grouping.teams());
        }
        for (TeamBox team : picture.teams()) {
            if (all.contains(team.id())) all.addAll(team.services());
        }
        return new Belongings(all);
    }

    boolean hold(Figure figure) {
        return ids.contains(figure.id());
    }

    boolean hold(Id id) {
        return ids.contains(id);
    }

    /// How many of the two are among them.
    Hold of(Id one, Id other) {
        if (!ids.contains(one)) return ids.contains(other) ? Hold.SECOND : Hold.NEITHER;
        return ids.contains(other) ? Hold.BOTH : Hold.FIRST;
    }

    /// Which ends of a line are among them.
    enum Hold {
        BOTH,
        FIRST,
        SECOND,
        NEITHER
    }
}
