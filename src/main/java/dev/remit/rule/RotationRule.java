package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Rotation;
import dev.remit.model.Team;

/// A rule that looks at one rotation at a time, but at none that only role groups take turns in.
public interface RotationRule extends Rule {
    void check(Rotation rotation, Facts facts, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (Rotation rotation : facts.document().rotations()) {
            if (rotation.teamIds().isEmpty() || hasDeliveryTeam(rotation, facts)) check(rotation, facts, report);
        }
    }

    private static boolean hasDeliveryTeam(Rotation rotation, Facts facts) {
        return rotation.teamIds().stream()
                .anyMatch(ref ->
                        facts.structure().team(ref).filter(Team::roleGroup).isEmpty());
    }
}
