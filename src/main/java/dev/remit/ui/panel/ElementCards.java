package dev.remit.ui.panel;

import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// What is known about one element, whatever its kind.
final class ElementCards {
    private static final int MOST_LINES = 12;
    private static final double LONGEST_LINK = 176;

    private final Session session;
    private final Checked checked;

    ElementCards(Session session, Checked checked) {
        this.session = session;
        this.checked = checked;
    }

    Region of(Element element) {
        return switch (element) {
            case Team team -> new TeamCard(this, checked).of(team);
            case Service service -> new ServiceCard(this, checked).of(service);
            default -> other(element);
        };
    }

    private Region other(Element element) {
        var card = new Card(Glyphs.of(element), element.title(), Kinds.of(element));
        addDetails(element, card);
        addFindings(element.id(), card);
        return card.node();
    }

    /// All attributes that say something.
    void addDetails(Element element, Card card) {
        new Attributes(checked.facts().document())
                .of(element)
                .forEach(attribute -> card.fact(attribute.label(), attribute.value()));
    }

    void addFindings(Id id, Card card) {
        List<Finding> findings = checked.about(id);
        card.section(Text.of("Findings ({0})", findings.size()));
        if (findings.isEmpty()) card.add(Labels.wrapped(Text.of("Nothing was found here."), "muted"));
        findings.forEach(finding ->
                card.add(new FindingCard(session, finding, checked.facts().document()).node()));
    }

    /// What was found on others that belong to it, a line each: a click reveals it.
    void addFindingsOn(List<? extends Element> others, Text title, Card card) {
        var findings = others.stream()
                .flatMap(other -> checked.about(other.id()).stream())
                .distinct()
                .toList();
        if (findings.isEmpty()) return;
        card.section(title);
        findings.stream().limit(MOST_LINES).forEach(finding -> card.add(line(finding)));
        if (findings.size() > MOST_LINES)
            card.add(
                    Labels.of(Text.of("and {0} more, in the list of findings", findings.size() - MOST_LINES), "muted"));
    }

    private Hyperlink line(Finding finding) {
        var line = new Hyperlink(finding.message().toString(), Signs.of(finding.severity(), 11));
        line.getStyleClass().add("finding-line");
        line.setTooltip(new Tooltip(finding.message().toString()));
        line.setOnAction(event -> session.reveal(finding));
        return line;
    }

    /// Links to elements, or the word for none.
    Region links(List<? extends Element> elements, Text none) {
        if (elements.isEmpty()) return Labels.wrapped(none, "muted");
        var links = new TextFlow();
        for (Element element : elements) {
            if (!links.getChildren().isEmpty()) links.getChildren().add(Labels.of(", "));
            links.getChildren().add(link(element));
        }
        return links;
    }

    Region link(Optional<? extends Element> element, Text none) {
        return links(element.stream().toList(), none);
    }

    private Hyperlink link(Element element) {
        var link = new Hyperlink(element.title());
        link.getStyleClass().add("name-link");
        link.setMaxWidth(LONGEST_LINK);
        link.setTooltip(new Tooltip(element.title()));
        link.setOnAction(event -> session.edit(editor -> editor.reveal(List.of(element.id()))));
        return link;
    }
}
