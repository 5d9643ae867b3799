package dev.remit.format.order;

import dev.remit.shape.Id;
import java.util.Set;

/// How much of the organisation is wanted.
public sealed interface Scope {
    Scope ALL = new All();
    Scope VIEW = new View();

    /// Everything.
    record All() implements Scope {}

    /// What a diagram shows; of a diagram itself, all of it as it is.
    record View() implements Scope {}

    /// These teams with the services they answer for, and these services.
    record Part(Set<Id> teams, Set<Id> services) implements Scope {
        public Part {
            teams = Set.copyOf(teams);
            services = Set.copyOf(services);
        }

        public boolean isEmpty() {
            return teams.isEmpty() && services.isEmpty();
        }
    }
}
