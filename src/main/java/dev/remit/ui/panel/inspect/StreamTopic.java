package dev.remit.ui.panel.inspect;

import dev.remit.analysis.figure.Figure;
import dev.remit.model.Service;
import dev.remit.model.ValueStream;
import dev.remit.report.chart.WayChart;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/// A value stream: what it is, how changes flow through it, and what is wrong.
record StreamTopic(Self<ValueStream> self, ElementCards cards, FigureCards figures)
        implements ElementTopic<ValueStream> {
    private static final int SLOWEST = 3;
    private static final List<String> ANALYSES = List.of("hand-offs", "conway", "silo");

    @Override
    public String kind() {
        return "value-stream";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.of("overview", Text.of("Overview"))
                        .fields(FieldLists.of(ValueStream.class).rest(List.of("name"), Set.of("id")))
                        .below(self.told(cards::referring)),
                Page.of("flow", Text.of("Flow"))
                        .hinting(Text.of("How changes get through it, and how its teams work together"))
                        .above(self.told(this::flow)),
                cards.findingsPage(self, Text.of(""), (checked, element) -> List.of()));
    }

    private List<Node> flow(Checked checked, ValueStream stream) {
        var card = Card.plain();
        for (String analysis : ANALYSES) {
            card.section(title(analysis));
            var all = FigureCards.figures(analysis, it -> it.of(stream, checked.facts()));
            if (all.isEmpty()) card.text(Text.of("No service of it is in production."));
            for (Figure figure : all) card.add(figures.line(analysis, figure, checked));
            if (analysis.equals("hand-offs"))
                slowest(checked, stream).forEach(service -> addWay(service, checked, card));
        }
        return List.of(card.node());
    }

    /// The services whose changes take longest to get through, of those whose times are known.
    private static List<Service> slowest(Checked checked, ValueStream stream) {
        var facts = checked.facts();
        return facts.production().stream()
                .filter(service -> facts.structure()
                        .domain(service)
                        .filter(domain -> domain.valueStreamId().id().equals(stream.id()))
                        .isPresent())
                .filter(service -> facts.passage(service).leadTime().isPresent())
                .sorted(Comparator.comparing(
                        service -> -facts.passage(service).leadTime().orElse(0.0)))
                .limit(SLOWEST)
                .toList();
    }

    /// Work and wait to scale, with the places where it is handed on.
    private void addWay(Service service, Checked checked, Card card) {
        card.add(Labels.wrapped(Text.of("{0}, of those that take longest", service.name()), "small"));
        card.add(figures.chart(
                WayChart.of(checked.facts().passage(service), checked.facts().structure())));
    }

    private static Text title(String analysis) {
        return switch (analysis) {
            case "hand-offs" -> Text.of("The way of a change");
            case "conway" -> Text.of("Interactions and dependencies");
            default -> Text.of("Building and running apart");
        };
    }
}
