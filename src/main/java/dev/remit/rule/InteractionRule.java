package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.model.Team;
import java.util.Optional;

/// A rule that looks at one interaction that happens now, between two teams that exist and are no role groups.
public interface InteractionRule extends Rule {
    void check(Interaction interaction, Pair pair, Facts facts, Report report);

    /// The teams of an interaction; of what has a direction A gives.
    record Pair(Team a, Team b) {}

    @Override
    default void check(Facts facts, Report report) {
        for (Interaction each : facts.document().interactions()) {
            if (each.isActive()) pair(each, facts).ifPresent(pair -> check(each, pair, facts, report));
        }
    }

    private static Optional<Pair> pair(Interaction interaction, Facts facts) {
        var a = facts.structure().team(interaction.teamAId());
        var b = facts.structure().team(interaction.teamBId());
        if (a.isEmpty() || b.isEmpty() || a.get().roleGroup() || b.get().roleGroup()) return Optional.empty();
        return a.get().id().equals(b.get().id()) ? Optional.empty() : Optional.of(new Pair(a.get(), b.get()));
    }
}
