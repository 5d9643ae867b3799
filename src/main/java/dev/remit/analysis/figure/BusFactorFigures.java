package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/// How many people may leave before nobody can support a service, or a team lacks a skill (analyses 5.9).
public final class BusFactorFigures implements Analysis {
    @Override
    public String name() {
        return "bus-factor";
    }

    @Override
    public List<Figure> of(Service service, Facts facts) {
        if (!service.isProduction()) return List.of();
        return List.of(Figure.of("people", Text.of("People who can support it alone"), Measure.COUNT)
                .by("people who know it at level 2 or 3, else the number given", "APP", "PD")
                .judgedBy("OWN-006")
                .needing(service.id(), "peopleWhoKnow")
                .worth(
                        facts.busFactor().of(service).map(Integer::doubleValue),
                        Text.of("who knows it is not written down")));
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        var figure = Figure.of("skill", Text.of("People with its rarest needed skill"), Measure.COUNT)
                .by(
                        "least of SOFTWARE, of SYSTEMS where it is on call, of SECURITY where it builds regulated services",
                        "APP")
                .needing(team.id(), "skills")
                .from("skills", skills(team));
        return List.of(figure.worth(
                facts.busFactor().of(team).map(Integer::doubleValue), Text.of("its skills are not known")));
    }

    private static String skills(Team team) {
        return team.skills()
                .map(all -> all.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ")))
                .orElse("not known");
    }
}
