package dev.remit.ui.panel;

import dev.remit.edit.Titles;
import dev.remit.model.Document;
import dev.remit.rule.Finding;
import dev.remit.rule.NextStep;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to do by hand about a finding, each with a link to the element to open for it.
///
/// @param isShown what needs no link
public record NextSteps(Session session, Document document, Predicate<Id> isShown) {
    public List<Node> of(Finding finding) {
        return finding.nextSteps().stream().map(this::node).toList();
    }

    private Node node(NextStep step) {
        var sentence = Labels.wrapped(step.sentence(), "next-step");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        if (document.find(step.open()).isEmpty() || isShown.test(step.open())) return sentence;
        var link = new Hyperlink(
                Text.of("Show {0}", Titles.of(step.open(), document)).toString());
        link.setOnAction(event -> session.goTo(step.open()));
        return new VBox(sentence, link);
    }
}
