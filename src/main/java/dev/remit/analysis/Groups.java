package dev.remit.analysis;

import dev.remit.model.Domain;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.model.ValueStream;
import dev.remit.shape.Ref;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many people larger groups have: value streams by their teams, domains by the teams that own their services.
///
/// At least so many where the headcount of a team is unknown. Role groups and dissolved teams are left out.
///
/// @param valueStreams by id, those with a known team only
/// @param domains by id, the same
public record Groups(Map<Ref<ValueStream>, BigDecimal> valueStreams, Map<Ref<Domain>, BigDecimal> domains) {
    static Groups of(Structure structure, Headcounts headcounts) {
        var streams = new TreeMap<Ref<ValueStream>, BigDecimal>();
        var domains = new TreeMap<Ref<Domain>, BigDecimal>();
        for (Team team : structure.document().teams()) {
            var people = headcounts.of(team);
            if (people.isEmpty() || team.roleGroup() || team.status() == TeamStatus.DISSOLVED) continue;
            team.valueStreamId().ifPresent(stream -> streams.merge(stream, people.get(), BigDecimal::add));
            for (Ref<Domain> domain : domains(team, structure)) domains.merge(domain, people.get(), BigDecimal::add);
        }
        return new Groups(streams, domains);
    }

    private static Set<Ref<Domain>> domains(Team team, Structure structure) {
        return structure.ownedBy(team).stream()
                .flatMap(service -> service.domainId().stream())
                .collect(Collectors.toSet());
    }
}
