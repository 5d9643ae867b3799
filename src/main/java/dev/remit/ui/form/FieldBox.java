package dev.remit.ui.form;

import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Tip;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A control with its label above it, what is wrong with what was put in beneath it, and a mark to go back to what was
/// last saved.
final class FieldBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Entry entry;
    private final Label label;
    private final Label sentence = Labels.wrapped(Text.of(""), "wrong-sentence");
    private Optional<Text> wrong = Optional.empty();
    private final Button back = new Button("", Icon.UNDO.node(12));

    FieldBox(String name, String help, Entry entry) {
        this.entry = entry;
        label = Labels.of(name, "field-label");
        label.setLabelFor(entry.control());
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("field");
        getChildren().add(head());
        if (!entry.isLabelled()) getChildren().add(entry.node());
        explain(help);
        back.getStyleClass().addAll("flat", "in-field");
        offer(Optional.empty(), () -> {});
    }

    /// What is wrong, or nothing any more.
    void say(Optional<Text> newWrong) {
        wrong = newWrong;
        sentence.setText(wrong.map(Text::toString).orElse(""));
        entry.control().pseudoClassStateChanged(WRONG, wrong.isPresent());
        if (wrong.isEmpty()) getChildren().remove(sentence);
        else if (!getChildren().contains(sentence)) getChildren().add(sentence);
    }

    Optional<Text> wrong() {
        return wrong;
    }

    /// Offers to go back, or not.
    void offer(Optional<String> old, Runnable goBack) {
        back.setVisible(old.isPresent());
        back.setManaged(old.isPresent());
        if (old.isEmpty()) return;
        Text tip = old.get().isEmpty()
                ? Text.of("It was empty when it was last saved. Make it so again.")
                : Text.of("It was \"{0}\" when it was last saved. Make it so again.", old.get());
        Tip.on(back, tip);
        back.setAccessibleText(tip.toString());
        back.setId(entry.control().getId() + "-back");
        back.setOnAction(event -> goBack.run());
    }

    private HBox head() {
        var head = entry.isLabelled() ? new HBox(entry.node(), back) : new HBox(label, back);
        head.getStyleClass().add("field-head");
        return head;
    }

    private void explain(String help) {
        Node control = entry.control();
        control.setAccessibleHelp(help);
        Tip.on(entry.isLabelled() ? control : label, help);
    }
}
