package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;

/// Which teams depend on which (analyses 5.8).
public final class CouplingFigures implements Analysis {
    @Override
    public String name() {
        return "coupling";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        var coupling = facts.coupling();
        int needed = coupling.needed(team);
        int needing = coupling.needing(team);
        var needers = Figure.of("needing", Text.of("Teams that depend on it"), Measure.COUNT)
                .by("Ca: owners of services that need one of its services", "APP");
        return List.of(
                Figure.of("needed", Text.of("Teams it depends on"), Measure.COUNT)
                        .by("Ce: owners of services that its services need", "APP")
                        .worth(needed),
                (coupling.isPlatformInDisguise(team)
                                ? needers.from("remark", "stream-aligned, and so many depend on it: perhaps a platform")
                                : needers)
                        .worth(needing),
                Figure.of("instability", Text.of("Instability"), Measure.INDEX)
                        .by("Ce ÷ (Ca + Ce)", "APP")
                        .from("Ce", needed)
                        .from("Ca", needing)
                        .worth(coupling.instability(team), Text.of("no team depends on it, and it on none")));
    }

    @Override
    public List<Figure> of(Facts facts) {
        return List.of(Figure.of("density", Text.of("Density of dependencies between teams"), Measure.SHARE)
                .by("edges ÷ (teams × (teams − 1))", "APP")
                .worth(facts.coupling().density(), Text.of("there are fewer than two teams")));
    }
}
