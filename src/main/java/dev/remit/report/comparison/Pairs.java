package dev.remit.report.comparison;

import dev.remit.analysis.Facts;
import dev.remit.analysis.TeamMix;
import dev.remit.analysis.figure.Comparison;
import dev.remit.model.Engagement;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which teams are put side by side: those that were chosen, else each SRE team and the teams it is engaged with, else
/// an SRE team and the product team that owns most.
record Pairs(Facts facts) {
    /// @param chosen all teams where none was chosen
    List<Comparison> of(List<Team> chosen) {
        return chosen.size() < facts.document().teams().size() ? beside(chosen) : usual();
    }

    /// The first of them beside each of the others.
    private List<Comparison> beside(List<Team> teams) {
        return teams.stream()
                .skip(1)
                .map(other -> Comparison.of(teams.getFirst(), other, facts))
                .toList();
    }

    private List<Comparison> usual() {
        var engaged = facts.document().engagements().stream()
                .filter(Engagement::isInForce)
                .flatMap(this::pair)
                .distinct()
                .map(pair -> Comparison.of(pair.sre(), pair.product(), facts))
                .toList();
        return engaged.isEmpty() ? strangers() : engaged;
    }

    private record Pair(Team sre, Team product) {}

    private Stream<Pair> pair(Engagement engagement) {
        var sre = engagement.sreTeamId().flatMap(facts.structure()::team);
        var builder = engagement.buildingTeamId().flatMap(facts.structure()::team);
        return sre.flatMap(one -> builder.map(other -> new Pair(one, other))).stream();
    }

    private List<Comparison> strangers() {
        var sre = teams(Specialism.SRE).findFirst();
        Optional<Team> product =
                teams(Specialism.PRODUCT).reduce((most, next) -> owned(next) > owned(most) ? next : most);
        return sre.flatMap(one -> product.map(other -> Comparison.of(one, other, facts))).stream()
                .toList();
    }

    private Stream<Team> teams(Specialism specialism) {
        return facts.document().teams().stream().filter(team -> TeamMix.counts(team) && team.is(specialism));
    }

    private int owned(Team team) {
        return facts.structure().ownedBy(team).size();
    }
}
