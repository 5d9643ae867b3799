package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Person;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How many people teams have, as full-time equivalents: what is written down, else the sum over the persons listed.
///
/// Unknown without either, and where one of the persons listed works an unknown share of the week.
final class Headcounts {
    private final Map<Id, BigDecimal> listed = new HashMap<>();
    private final Set<Id> unsure = new HashSet<>();

    private Headcounts(Document document) {
        for (Person person : document.people()) person.teamId().ifPresent(team -> add(person, team.id()));
        listed.keySet().removeAll(unsure);
    }

    static Headcounts of(Document document) {
        return new Headcounts(document);
    }

    Optional<BigDecimal> of(Team team) {
        return team.headcount().or(() -> Optional.ofNullable(listed.get(team.id())));
    }

    private void add(Person person, Id team) {
        person.fte().ifPresentOrElse(fte -> listed.merge(team, fte, BigDecimal::add), () -> unsure.add(team));
    }
}
