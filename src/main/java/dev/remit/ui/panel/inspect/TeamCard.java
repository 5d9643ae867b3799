package dev.remit.ui.panel.inspect;

import dev.remit.model.Interaction;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What a team answers for: what it owns, builds and runs, and whom it works with.
record TeamCard(ElementCards cards) {
    List<Node> duties(Checked checked, Team team) {
        var structure = checked.facts().structure();
        var card = Card.plain();
        card.fact(Text.of("Owns"), cards.links(structure.ownedBy(team), Text.of("No service")));
        var builtForOthers = structure.builtBy(team).stream()
                .filter(service -> !structure.ownedBy(team).contains(service))
                .toList();
        if (!builtForOthers.isEmpty())
            card.fact(Text.of("Builds for others"), cards.links(builtForOthers, Text.of("")));
        var run = checked.facts().sreRun(team);
        if (!run.isEmpty()) card.fact(Text.of("Runs as SRE"), cards.links(run, Text.of("")));
        for (Interaction interaction : structure.interactions(team))
            card.fact(
                    mode(interaction),
                    cards.link(partner(team, interaction, structure), Text.of("A team that does not exist")));
        return List.of(card.node());
    }

    private static Optional<Team> partner(Team team, Interaction interaction, Structure structure) {
        var other = interaction.teamAId().equals(team.ref()) ? interaction.teamBId() : interaction.teamAId();
        return structure.team(other);
    }

    private static Text mode(Interaction interaction) {
        return Text.of(
                "{0}",
                interaction
                        .mode()
                        .map(Labelled::of)
                        .orElse(Text.of("Interacts with").toString()));
    }
}
