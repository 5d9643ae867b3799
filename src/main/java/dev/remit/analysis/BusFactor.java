package dev.remit.analysis;

import dev.remit.model.DataClass;
import dev.remit.model.Knowledge;
import dev.remit.model.Person;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Skill;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many people may leave before nobody can support a service, or a team lacks a skill it needs (analyses 5.9).
public final class BusFactor {
    private static final int ALONE = 2;

    private final Structure structure;
    private final Map<Id, Integer> known;
    private final Set<Id> onCall;

    private BusFactor(Structure structure, Map<Id, Integer> known, Set<Id> onCall) {
        this.structure = structure;
        this.known = known;
        this.onCall = onCall;
    }

    static BusFactor of(Structure structure) {
        var known = new HashMap<Id, Integer>();
        for (Person person : structure.document().people()) {
            for (Knowledge each : person.knows())
                known.merge(each.serviceId().id(), each.level() >= ALONE ? 1 : 0, Integer::sum);
        }
        return new BusFactor(structure, known, onCall(structure));
    }

    /// The people who can support the service alone: those listed, where anyone is listed to know anything of it,
    /// else the number given; unknown without either.
    public Optional<Integer> of(Service service) {
        return Optional.ofNullable(known.get(service.id())).or(service::peopleWhoKnow);
    }

    /// The members with the rarest skill the team needs; unknown while its skills are.
    public Optional<Integer> of(Team team) {
        return required(team).stream()
                .flatMap(skill -> team.skilled(skill).stream())
                .min(Integer::compare);
    }

    private Set<Skill> required(Team team) {
        var required = EnumSet.of(Skill.SOFTWARE);
        if (onCall.contains(team.id())) required.add(Skill.SYSTEMS);
        if (structure.builtBy(team).stream().anyMatch(BusFactor::isRegulated)) required.add(Skill.SECURITY);
        return required;
    }

    private static boolean isRegulated(Service service) {
        return service.dataClass().equals(Optional.of(DataClass.REGULATED));
    }

    private static Set<Id> onCall(Structure structure) {
        var onCall = new HashSet<Id>();
        for (Rotation rotation : structure.document().rotations()) {
            if (rotation.isCovering()) rotation.teamIds().forEach(team -> onCall.add(team.id()));
        }
        for (Service service : structure.document().services())
            service.operating().firstLineTeamId().ifPresent(team -> onCall.add(team.id()));
        return onCall;
    }
}
