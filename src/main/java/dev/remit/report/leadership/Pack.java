package dev.remit.report.leadership;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Matrix;
import dev.remit.report.Anchor;
import dev.remit.report.Plan;
import dev.remit.report.Request;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What all sections of the pack look at.
///
/// @param limit the highest cognitive load that is accepted
/// @param matrices of the services that were chosen
record Pack(Request request, BigDecimal limit, List<Matrix> matrices, Scores scores) {
    static Pack of(Request request) {
        var facts = request.facts();
        var limit = Rules.find("TOP-002")
                .orElseThrow()
                .limit("index", facts.document().settings());
        var matrices = request.services().stream().map(facts.raci()::matrix).toList();
        return new Pack(request, limit, matrices, Scores.of(request, limit));
    }

    Facts facts() {
        return request.facts();
    }

    Structure structure() {
        return facts().structure();
    }

    Findings findings() {
        return request.findings();
    }

    Optional<Plan> plan() {
        return request.plan();
    }

    String organisation() {
        return facts().document().organisation().name();
    }

    List<Service> services() {
        return request.services();
    }

    /// Those that do work: groups of role holders have neither load nor score.
    List<Team> teams() {
        return teams(facts());
    }

    static List<Team> teams(Facts facts) {
        return facts.document().teams().stream()
                .filter(team -> !team.roleGroup())
                .toList();
    }

    boolean isOver(CognitiveLoad load) {
        return BigDecimal.valueOf(load.index()).compareTo(limit) > 0;
    }

    /// Where a team's figures stand.
    static Anchor place(Team team) {
        return Anchor.of("team", team.id());
    }
}
