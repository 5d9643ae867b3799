package dev.remit.ui.panel;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.model.Interaction;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is known about a team: its load, what it owns and builds, whom it works with, what is wrong.
record TeamCard(ElementCards cards, Checked checked) {
    Region of(Team team) {
        Facts facts = checked.facts();
        var structure = facts.structure();
        var card = new Card(Glyphs.of(team), team.name(), subtitle(team));
        facts.cognitiveLoad(team).ifPresent(load -> card.add(load(load)));
        card.section(Text.of("Responsibilities"));
        card.fact(Text.of("Owns"), cards.links(structure.ownedBy(team), Text.of("No service")));
        var builtForOthers = structure.builtBy(team).stream()
                .filter(service -> !structure.ownedBy(team).contains(service))
                .toList();
        if (!builtForOthers.isEmpty())
            card.fact(Text.of("Builds for others"), cards.links(builtForOthers, Text.of("")));
        var run = facts.sreRun(team);
        if (!run.isEmpty()) card.fact(Text.of("Runs as SRE"), cards.links(run, Text.of("")));
        for (Interaction interaction : structure.interactions(team))
            card.fact(mode(interaction), cards.link(partner(team, interaction), Text.of("A team that does not exist")));
        cards.addFindings(team.id(), card);
        cards.addFindingsOn(structure.ownedBy(team), Text.of("On its services"), card);
        card.section(Text.of("Details"));
        cards.addDetails(team, card);
        return card.node();
    }

    private Text subtitle(Team team) {
        if (team.roleGroup()) return Text.of("Role group");
        int services = checked.facts().structure().ownedBy(team).size();
        if (team.is(TopologyType.UNDEFINED)) return Text.of("Team without a type, {0}", Counts.services(services));
        return Text.of("{0} team, {1}", Labelled.of(team.topologyType()), Counts.services(services));
    }

    private static Region load(CognitiveLoad load) {
        boolean isTooMuch = load.index() > 1;
        var figure = Labels.of(Checked.index(load), "figure");
        var verdict = isTooMuch
                ? Labels.wrapped(Text.of("Over the limit of 1"), "over-limit")
                : Labels.wrapped(Text.of("Within the limit of 1"), "within-limit");
        var words = new VBox(verdict, Labels.wrapped(Text.of("Cognitive load index"), "muted", "small"));
        var row = new HBox(12, figure, words);
        row.getStyleClass().add("load");
        var names =
                load.domains().stream().map(holding -> holding.domain().name()).toList();
        var parts = new VBox(row);
        if (!names.isEmpty())
            parts.getChildren()
                    .add(Labels.wrapped(Text.of("Domains: {0}", String.join(", ", names)), "muted", "small"));
        return parts;
    }

    private Optional<Team> partner(Team team, Interaction interaction) {
        var other = interaction.teamAId().equals(team.ref()) ? interaction.teamBId() : interaction.teamAId();
        return checked.facts().structure().team(other);
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
