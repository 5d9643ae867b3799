package dev.remit.ui.panel.inspect;

import dev.remit.shape.FieldPath;
import dev.remit.ui.form.Form;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One page of the inspector as it is turned to: its form stays, so that nobody who types is disturbed, and what is
/// known is told anew after each check. It is used again for everything of the same kind.
final class Sheet {
    /// The style class of what is not all there yet.
    private static final String GROWING = "growing";

    private final VBox box = new VBox();
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private final Optional<Form> form;
    private Page page;
    private Optional<Checked> told = Optional.empty();
    private final AnimationTimer ending = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (form.isEmpty() || form.get().isAllThere()) end();
        }
    };

    Sheet(Session session, FieldPath path, Page page) {
        this.page = page;
        var cards = new ElementCards(session);
        form = page.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(new Form(session, path, page.fields(), cards::reveal));
        box.getStyleClass().add("sheet");
        box.getChildren().add(above);
        form.map(Form::node).ifPresent(box.getChildren()::add);
        box.getChildren().add(below);
        List.of(above, below).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    }

    VBox node() {
        return box;
    }

    /// Says the same of another subject.
    void turnTo(Topic topic, Page other) {
        page = other;
        told = Optional.empty();
        below.setVisible(false);
        form.ifPresent(it -> it.turnTo(topic.subject()));
    }

    void show(Desk desk) {
        form.ifPresent(Form::refresh);
        if (desk.checked().isPresent() && desk.checked().equals(told)) return;
        told = desk.checked();
        tell(above, page.above());
        begin();
    }

    /// What stands beneath the form is looked for after the form is there, in a frame of its own: who mentions a team
    /// took 20 ms the first time.
    private void begin() {
        box.getStyleClass().add(GROWING);
        ending.start();
    }

    private void end() {
        ending.stop();
        box.getStyleClass().removeAll(GROWING);
        tell(below, page.below());
    }

    /// Where the attribute is put in: the first control of its part of the form.
    Optional<Node> field(String name) {
        form.ifPresent(Form::finish);
        String id = "field-" + name;
        return box.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> Optional.ofNullable(node.getId())
                        .filter(it -> it.startsWith(id))
                        .isPresent())
                .findFirst();
    }

    void settle() {
        form.ifPresent(Form::settle);
    }

    private void tell(VBox part, Function<Checked, List<? extends Node>> telling) {
        var nodes = told.map(telling).orElse(List.of());
        part.getChildren().setAll(nodes);
        part.setVisible(!nodes.isEmpty());
    }
}
