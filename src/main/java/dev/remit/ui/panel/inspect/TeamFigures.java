package dev.remit.ui.panel.inspect;

import dev.remit.analysis.figure.Figure;
import dev.remit.draw.chart.Bar;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.report.chart.ShareChart;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What a team carries, in figures: its load, its turns on call, its operational work, its skills, its coupling.
record TeamFigures(FigureCards figures) {
    private static final int MOST = 15;

    List<Node> nodes(Checked checked, Team team) {
        var card = Card.plain();
        new LoadCard(figures, checked, team).addTo(card);
        if (team.roleGroup()) return List.of(card.node());
        card.section(Text.of("On call"));
        addOnCall(checked, team, card);
        card.section(Text.of("Operational work"));
        for (Figure figure : FigureCards.figures("capacity", it -> it.of(team, checked.facts())))
            card.add(figures.line("capacity", figure, operational(figure, team, checked), checked));
        card.section(Text.of("Skills"));
        addAll("bus-factor", checked, team, card);
        card.section(Text.of("Coupling"));
        addAll("coupling", checked, team, card);
        return List.of(card.node());
    }

    private void addAll(String analysis, Checked checked, Team team, Card card) {
        for (Figure figure : FigureCards.figures(analysis, it -> it.of(team, checked.facts())))
            card.add(figures.line(analysis, figure, checked));
    }

    private void addOnCall(Checked checked, Team team, Card card) {
        var all = FigureCards.figures("on-call", it -> it.of(team, checked.facts()));
        if (all.isEmpty()) card.text(Text.of("It takes no turns in a rotation."));
        double limit = FigureCards.limit("ONC-003", "share", checked);
        all.stream()
                .limit(MOST)
                .forEach(figure -> card.add(figures.line("on-call", figure, onCall(figure, limit), checked)));
        if (all.size() > MOST)
            card.text(Text.of("and {0} more figures, which \"remit analyse\" prints", all.size() - MOST));
    }

    private static Optional<Bar> onCall(Figure figure, double limit) {
        return figure.name().startsWith("share-") ? share(figure, limit) : Optional.empty();
    }

    private static Optional<Bar> operational(Figure figure, Team team, Checked checked) {
        if (!figure.name().equals("operational-share")) return Optional.empty();
        String name = team.is(Specialism.SRE) ? "sreShare" : "teamShare";
        return share(figure, FigureCards.limit("ONC-005", name, checked));
    }

    private static Optional<Bar> share(Figure figure, double limit) {
        return figure.value().map(known -> ShareChart.of(figure.title(), known, limit));
    }
}
