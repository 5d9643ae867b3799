package dev.remit.ui.panel.inspect;

import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.Card;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.theme.Tip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What is said about an element of any kind: links to others, what refers to it, what was found.
public record ElementCards(Session session) {
    private static final int MOST_LINES = 12;
    /// Beside the name of what it is, with a scroll bar at the edge of the pane.
    private static final double LONGEST_LINK = 152;

    /// The tab of findings, with what else belongs there.
    ///
    /// @param parts what belongs to the element; findings on it are listed beneath
    <T extends Element> Page findingsPage(Self<T> self, Text onParts, Parts<T> parts) {
        return Page.of("findings", Text.of("Findings"))
                .titled(checked -> Text.of("Findings {0}", number(checked, self, parts)))
                .above(self.told((checked, element) -> {
                    var all = new ArrayList<Node>(findings(checked, element.id()));
                    all.addAll(findingsOn(checked, parts.of(checked, element), onParts));
                    return all;
                }));
    }

    /// What belongs to an element, so that what is wrong there is wrong here too.
    interface Parts<T> {
        List<? extends Element> of(Checked checked, T element);
    }

    private static <T extends Element> int number(Checked checked, Self<T> self, Parts<T> parts) {
        var findings = new HashSet<>(checked.about(self.id()));
        self.in(checked.facts().document())
                .ifPresent(element ->
                        parts.of(checked, element).forEach(part -> findings.addAll(checked.about(part.id()))));
        return findings.size();
    }

    /// What was found on others that belong to it, a line each: a click reveals it.
    private List<Node> findingsOn(Checked checked, List<? extends Element> others, Text title) {
        var findings = others.stream()
                .flatMap(other -> checked.about(other.id()).stream())
                .distinct()
                .toList();
        if (findings.isEmpty()) return List.of();
        var card = Card.plain().section(title);
        findings.stream().limit(MOST_LINES).forEach(finding -> card.add(line(finding)));
        if (findings.size() > MOST_LINES)
            card.add(
                    Labels.of(Text.of("and {0} more, in the list of findings", findings.size() - MOST_LINES), "muted"));
        return List.of(card.node());
    }

    /// The elements that name this one.
    List<Node> referring(Checked checked, Element element) {
        var card = Card.plain().section(Text.of("Mentioned by"));
        var groups = Referring.to(element, checked.facts().structure());
        groups.forEach((kind, elements) -> card.fact(Text.of("{0}", kind), links(elements, Text.of(""))));
        return groups.isEmpty() ? List.of() : List.of(card.node());
    }

    /// Links to elements, or the word for none.
    public Region links(List<? extends Element> elements, Text none) {
        if (elements.isEmpty()) return Labels.wrapped(none, "muted");
        var links = new TextFlow();
        for (Element element : elements.subList(0, Math.min(MOST_LINES, elements.size()))) {
            if (!links.getChildren().isEmpty()) links.getChildren().add(Labels.of(", "));
            links.getChildren().add(link(element));
        }
        if (elements.size() > MOST_LINES)
            links.getChildren().add(Labels.of(Text.of(" and {0} more", elements.size() - MOST_LINES)));
        return links;
    }

    Region link(Optional<? extends Element> element, Text none) {
        return links(element.stream().toList(), none);
    }

    void reveal(Id id) {
        session.goTo(id);
    }

    private List<Node> findings(Checked checked, Id id) {
        Document document = checked.facts().document();
        var card = Card.plain();
        var findings = checked.about(id);
        if (findings.isEmpty()) card.add(Labels.wrapped(Text.of("Nothing was found here."), "muted"));
        findings.forEach(finding -> card.add(new FindingCard(session, finding, document).node()));
        return List.of(card.node());
    }

    private Hyperlink line(Finding finding) {
        var line = new Hyperlink(finding.message().toString(), Signs.of(finding.severity(), 11));
        line.getStyleClass().add("finding-line");
        Tip.on(line, finding.message());
        line.setOnAction(event -> session.reveal(finding));
        return line;
    }

    private Hyperlink link(Element element) {
        String title = session.showing()
                .desk()
                .map(desk -> Titles.of(element, desk.document()))
                .orElseGet(element::title);
        var link = new Hyperlink(title);
        link.getStyleClass().add("name-link");
        link.setMaxWidth(LONGEST_LINK);
        Tip.on(link, title);
        link.setOnAction(event -> reveal(element.id()));
        return link;
    }
}
