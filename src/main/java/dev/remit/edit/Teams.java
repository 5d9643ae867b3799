package dev.remit.edit;

import dev.remit.model.Authority;
import dev.remit.model.Document;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What teams there are, of which type and in which grouping.
public final class Teams {
    private static final Shape<Team> TEAM = Shape.of(Team.class);

    private Teams() {}

    /// A new team; nothing happens where the id is taken or it is not named.
    public static Edit add(Id id, String name, TopologyType type) {
        return Elements.add(
                id,
                name,
                (document, draft) -> draft.with("topologyType", type.name()).as(Team.class));
    }

    public static Edit retype(Ref<Team> team, TopologyType type) {
        return Elements.change(Document::teams, team, it -> TEAM.with(it, "topologyType", type));
    }

    /// The team is good at something else, and of the type that goes with it.
    public static Edit specialise(Ref<Team> team, Specialism specialism, TopologyType type) {
        return Elements.change(
                Document::teams, team, it -> TEAM.with(TEAM.with(it, "specialism", specialism), "topologyType", type));
    }

    /// The team may do this without asking, beside what it may already.
    public static Edit authorise(Ref<Team> team, Authority authority) {
        return Elements.change(
                Document::teams, team, it -> TEAM.with(it, "authority", Optional.of(with(it.authority(), authority))));
    }

    private static Set<Authority> with(Optional<Set<Authority>> held, Authority more) {
        var all = new TreeSet<>(held.orElse(Set.of()));
        all.add(more);
        return Collections.unmodifiableSet(all);
    }

    /// The teams stand in that value stream or platform group from now on.
    ///
    /// One that joins a platform group stays in its value stream as well; one that joins a value stream leaves its
    /// platform, which it would be shown in otherwise.
    public static Edit join(Collection<Ref<Team>> teams, Id grouping) {
        return document -> {
            if (document.valueStreams().contains(grouping))
                return toValueStream(teams, grouping).apply(document);
            return document.platformGroups().contains(grouping)
                    ? toPlatform(teams, grouping).apply(document)
                    : document;
        };
    }

    /// The teams stand in no value stream and in no platform group.
    public static Edit leaveGroups(Collection<Ref<Team>> teams) {
        return Elements.change(
                Document::teams, teams, it -> TEAM.with(withoutPlatform(it), "valueStreamId", Optional.empty()));
    }

    private static Edit toValueStream(Collection<Ref<Team>> teams, Id grouping) {
        var stream = Optional.of(new Ref<ValueStream>(grouping));
        return Elements.change(Document::teams, teams, it -> TEAM.with(withoutPlatform(it), "valueStreamId", stream));
    }

    private static Edit toPlatform(Collection<Ref<Team>> teams, Id grouping) {
        var platform = Optional.of(new Ref<PlatformGroup>(grouping));
        return Elements.change(Document::teams, teams, it -> TEAM.with(it, "platformGroupId", platform));
    }

    private static Team withoutPlatform(Team team) {
        return TEAM.with(team, "platformGroupId", Optional.empty());
    }
}
