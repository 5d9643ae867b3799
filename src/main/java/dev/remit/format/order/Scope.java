package dev.remit.format.order;

import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.Set;

/// How much of the organisation is wanted.
public sealed interface Scope {
    Scope ALL = new All();
    Scope VIEW = new View();

    Problem NOTHING = Problem.error("E-EXP-043", Text.of("Nothing is chosen yet."))
            .hinting(Text.of("Choose a team or a service, or take the whole organisation."));

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

        /// Refused where nothing is in it, so that nobody writes a file of nothing by mistake.
        Outcome<Part> chosen() {
            return isEmpty() ? Outcome.refused(NOTHING) : Outcome.done(this);
        }
    }
}
