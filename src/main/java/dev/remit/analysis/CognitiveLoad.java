package dev.remit.analysis;

import dev.remit.model.Complexity;
import dev.remit.model.Domain;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What a team must hold in mind, as an index that is 1 where the limits of Team Topologies lie: seven people hold
/// three simple domains, or a complex one and nothing else (analyses 5.1).
///
/// @param domains in which the team owns services, by id
/// @param services it owns in production
/// @param unplaced services it owns that have no domain; they add nothing
/// @param operational its share of operational work; 0 while unknown
public record CognitiveLoad(
        List<Holding> domains, int services, int unplaced, Ties ties, double operational, double people) {
    private static final double SERVICE = 0.05;
    private static final int FREE_SERVICES = 3;
    private static final double FREE_OPERATIONS = 0.30;

    /// The services of one domain that the team owns, and how hard the hardest of it is.
    public record Holding(Domain domain, Complexity complexity, List<Service> services) {
        double weight() {
            return switch (complexity) {
                case SIMPLE -> 1.0 / 3;
                case COMPLICATED -> 2.0 / 3;
                case COMPLEX -> 1;
            };
        }
    }

    /// The active interactions of the team: collaborations, facilitations that it receives, services it gives or takes.
    public record Ties(int collaborations, int facilitations, int provisions) {
        static Ties of(Team team, List<Interaction> interactions) {
            int collaborations = 0;
            int facilitations = 0;
            int provisions = 0;
            for (Interaction each : interactions) {
                if (each.is(InteractionMode.COLLABORATION)) collaborations++;
                if (each.is(InteractionMode.FACILITATING) && each.teamBId().equals(team.ref())) facilitations++;
                if (each.is(InteractionMode.X_AS_A_SERVICE)) provisions++;
            }
            return new Ties(collaborations, facilitations, provisions);
        }

        double weight() {
            return 0.20 * collaborations + 0.10 * facilitations + Math.min(0.20, 0.02 * provisions);
        }
    }

    static CognitiveLoad of(Team team, Structure structure, double operational, double people) {
        var held = new TreeMap<Id, Gathering>();
        int unplaced = 0;
        int services = 0;
        for (Service service : structure.ownedBy(team)) {
            if (service.isProduction()) services++;
            if (service.is(Lifecycle.RETIRED)) continue;
            var domain = structure.domain(service);
            domain.ifPresent(
                    it -> held.computeIfAbsent(it.id(), _ -> new Gathering(it)).add(service));
            if (domain.isEmpty()) unplaced++;
        }
        var ties = Ties.of(team, structure.interactions(team));
        var holdings = held.values().stream().map(Gathering::holding).toList();
        return new CognitiveLoad(holdings, services, unplaced, ties, operational, people);
    }

    /// What it is made of, before the size of the team is looked at.
    public record Parts(double domains, double interactions, double services, double operations) {
        double sum() {
            return domains + services + interactions + operations;
        }
    }

    public Parts parts() {
        double held = domains.stream().mapToDouble(Holding::weight).sum();
        double run = SERVICE * Math.max(0, services - FREE_SERVICES);
        double interrupted = Math.max(0, operational - FREE_OPERATIONS);
        return new Parts(held, ties.weight(), run, interrupted);
    }

    /// What the size of the team makes of it: 1 for seven people, less for more.
    public double sizeFactor() {
        return 7 / Math.clamp(people, 5, 9);
    }

    /// Above 1 is too much.
    public double index() {
        return parts().sum() * 7 / Math.clamp(people, 5, 9);
    }

    /// The load after the services of one domain went to another team, all else as it is.
    public CognitiveLoad without(Holding holding) {
        var rest = new ArrayList<>(domains);
        rest.remove(holding);
        int moved =
                (int) holding.services().stream().filter(Service::isProduction).count();
        return new CognitiveLoad(List.copyOf(rest), services - moved, unplaced, ties, operational, people);
    }

    /// A holding in the making.
    private static final class Gathering {
        private final Domain domain;
        private final List<Service> services = new ArrayList<>();
        private Complexity complexity;

        Gathering(Domain domain) {
            this.domain = domain;
            complexity = domain.complexity();
        }

        void add(Service service) {
            services.add(service);
            complexity = harder(complexity, service.complexity().orElse(domain.complexity()));
        }

        Holding holding() {
            return new Holding(domain, complexity, List.copyOf(services));
        }
    }

    private static Complexity harder(Complexity one, Complexity other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
