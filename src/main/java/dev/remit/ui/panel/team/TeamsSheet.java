package dev.remit.ui.panel.team;

import dev.remit.analysis.figure.Comparison;
import dev.remit.analysis.figure.Comparison.Line;
import dev.remit.analysis.figure.Comparison.Side;
import dev.remit.analysis.figure.Dimension;
import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Figure.Gap;
import dev.remit.model.Element;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.panel.inspect.ElementCards;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What two teams are, dimension by dimension, what they have in common, and how they work together.
record TeamsSheet(FigureCards figures, Session session, Checked checked, Comparison comparison) {
    private static final double HALF = 50;

    VBox node() {
        var box = new VBox(8);
        box.getStyleClass().add("teams-sheet");
        comparison
                .lines()
                .forEach(line ->
                        box.getChildren().addAll(heading(line.dimension().title()), columns(line)));
        box.getChildren().addAll(heading(Text.of("What they have in common")), common());
        box.getChildren().addAll(heading(Text.of("How they work together")), together());
        return box;
    }

    private static Node heading(Text title) {
        return Labels.of(title, "page-heading", "teams-heading");
    }

    private GridPane columns(Line line) {
        return columns(
                column("one", comparison.one(), line.dimension(), line.one()),
                column("other", comparison.other(), line.dimension(), line.other()));
    }

    private static GridPane columns(Node left, Node right) {
        var grid = new GridPane();
        grid.setHgap(32);
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        return grid;
    }

    private VBox column(String name, Team team, Dimension dimension, Side side) {
        var box = new VBox(4);
        box.setId("teams-" + name + "-" + dimension);
        box.getChildren().addAll(Labels.of(team.name(), "strong"), Labels.wrapped(usual(team, dimension), "muted"));
        side.said()
                .ifPresentOrElse(
                        said -> box.getChildren().add(Labels.wrapped(Text.of("Its charter: \"{0}\"", said))),
                        () -> box.getChildren().add(silent(team)));
        for (Figure figure : side.figures()) box.getChildren().add(figures.line(name, figure, checked));
        for (Figure figure : side.against())
            box.getChildren().add(against(side.said().orElse(""), figure));
        return box;
    }

    private static Text usual(Team team, Dimension dimension) {
        return team.is(Specialism.SRE)
                ? Text.of("Usual for an SRE team: {0}", dimension.ofSre())
                : Text.of("Usual for a product team: {0}", dimension.ofProduct());
    }

    private Node silent(Team team) {
        var words = Labels.wrapped(Text.of("Not enough data: its charter says nothing of this."), "muted");
        return new VBox(words, figures.link(new Gap(team.id(), "charter")));
    }

    /// Both stand as they are: who reads it decides what is to change.
    private static Node against(String said, Figure figure) {
        var words = Text.of("{0}: {1}, though the charter says \"{2}\"", figure.title(), figure.shown(), said);
        var label = Labels.wrapped(words, "teams-against");
        label.setGraphic(Signs.of(Severity.WARNING, 12));
        return label;
    }

    /// Automation of both, the numbers both see, and what they look at together.
    private Node common() {
        var box = new VBox(8, columns(automation("one", Line::one), automation("other", Line::other)));
        var together = comparison.together();
        box.getChildren()
                .add(facts(
                        List.of(Text.of("Delivery numbers both see"), Text.of("Joint reviews")),
                        List.of(together.numbers(), together.reviews())));
        return box;
    }

    private Node automation(String name, Function<Line, Side> side) {
        var box = new VBox();
        comparison.lines().stream()
                .map(side)
                .flatMap(each -> each.figures().stream())
                .filter(figure -> figure.name().equals("automation"))
                .forEach(figure -> box.getChildren().add(figures.line("common-" + name, figure, checked)));
        return box;
    }

    private Node together() {
        var all = comparison.together();
        return facts(
                List.of(Text.of("Engagements"), Text.of("Interactions"), Text.of("Shared rotations")),
                List.of(all.engagements(), all.interactions(), all.rotations()));
    }

    private Node facts(List<Text> names, List<List<? extends Element>> all) {
        var cards = new ElementCards(session);
        var card = Card.plain();
        for (int i = 0; i < names.size(); i++) card.fact(names.get(i), cards.links(all.get(i), Text.of("None")));
        card.node().getStyleClass().add("teams-facts");
        return card.node();
    }
}
