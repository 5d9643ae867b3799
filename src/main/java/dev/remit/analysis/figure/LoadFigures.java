package dev.remit.analysis.figure;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OperationalShare;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.List;

/// What a team must hold in mind (analyses 5.1).
public final class LoadFigures implements Analysis {
    private static final Text HEADCOUNT = Text.of("the headcount is not known");

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Figure> of(Team team, Facts facts) {
        var load = facts.cognitiveLoad(team);
        var index = Figure.of("index", Text.of("Cognitive load index"), Measure.INDEX)
                .by("(D + V + I + O) × 7 ÷ people, of 5 to 9", "TT", "APP")
                .judgedBy("TOP-002")
                .needing(team.id(), "headcount");
        return List.of(load.map(known -> explained(index, known, team, facts))
                .map(figure -> figure.worth(load.map(CognitiveLoad::index), HEADCOUNT))
                .orElseGet(() -> index.unknown(HEADCOUNT)));
    }

    private static Figure explained(Figure index, CognitiveLoad load, Team team, Facts facts) {
        var parts = load.parts();
        var domains = load.domains().stream()
                .map(each -> each.domain().name() + " " + each.complexity())
                .toList();
        var share = facts.operationalShare(team).map(OperationalShare::value);
        return index.from("D", parts.domains())
                .from("domains", domains.isEmpty() ? "none" : String.join(", ", domains))
                .from("V", parts.services())
                .from("services in production", load.services())
                .from("services without a domain", load.unplaced())
                .from("I", parts.interactions())
                .from("collaborations", load.ties().collaborations())
                .from("facilitations received", load.ties().facilitations())
                .from("services given or taken", load.ties().provisions())
                .from("O", parts.operations())
                .from("operational share", share)
                .from("people", load.people())
                .from("load felt by the team", team.surveyLoad().map(Integer::doubleValue));
    }
}
