package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.panel.NextSteps;
import dev.remit.ui.panel.Shades;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// One finding: what is wrong and why it matters, what repairs it at once, and what to do by hand.
final class FindingCard {
    private final Session session;
    private final Finding finding;
    private final Document document;

    FindingCard(Session session, Finding finding, Document document) {
        this.session = session;
        this.finding = finding;
        this.document = document;
    }

    VBox node() {
        var box = new VBox(8);
        box.getStyleClass().addAll("finding-card", "finding-" + Shades.of(finding.severity()));
        var message = Labels.wrapped(finding.message(), "strong");
        message.setGraphic(Signs.of(finding.severity(), 12));
        message.getStyleClass().add("finding-message");
        box.getChildren().addAll(message, Labels.wrapped(rule(), "muted", "small"));
        finding.repairs().forEach(repair -> box.getChildren().add(button(repair)));
        box.getChildren().addAll(new NextSteps(session, document, this::isAbout).of(finding));
        box.getChildren().add(why());
        return box;
    }

    private Text rule() {
        Text why = Rules.find(finding.rule()).map(Metadata::why).orElse(Text.of(""));
        return Text.of("{0}: {1}", finding.rule(), why);
    }

    /// Takes the one road for changes, so it can be undone.
    private Button button(Repair repair) {
        var button = new Button(repair.label().toString(), Icon.FIX.node(14));
        button.getStyleClass().addAll("compact", "repair");
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> session.run(repair.label(), repair.edit()));
        return button;
    }

    private boolean isAbout(Id id) {
        return session.showing()
                .desk()
                .filter(desk -> desk.state().selection().contains(id))
                .isPresent();
    }

    /// To its rule, for somebody who disagrees.
    private Hyperlink why() {
        var link = new Hyperlink(Text.of("Why?").toString());
        link.setAccessibleText(Text.of("Why? The rule {0}", finding.rule()).toString());
        link.setOnAction(event -> session.show(now -> now.asking(finding.rule())));
        return link;
    }
}
