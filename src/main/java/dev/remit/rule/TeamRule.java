package dev.remit.rule;

import dev.remit.analysis.Facts;
import dev.remit.model.Team;

/// A rule that looks at one team at a time, role groups included.
public interface TeamRule extends Rule {
    void check(Team team, Facts facts, Report report);

    @Override
    default void check(Facts facts, Report report) {
        for (Team team : facts.document().teams()) check(team, facts, report);
    }
}
