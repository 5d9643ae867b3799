package dev.remit.ui.form;

import dev.remit.edit.Creation;
import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.FreeIds;
import dev.remit.edit.Names;
import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.shape.Field;
import dev.remit.shape.Id;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The questions that a new element must answer. It is in the document once they are answered, not before.
public final class NewElement {
    /// Asked too where an element may have them, because without one of them it says little.
    private static final Set<String> ALSO =
            Set.of("name", "serviceId", "teamId", "sreTeamId", "buildingTeamId", "obligationId");

    private final Session session;
    private final Text kind;
    private final Class<? extends Record> type;
    private final Consumer<Optional<Id>> done;
    private final List<Asked> questions = new ArrayList<>();
    private final VBox box = new VBox();
    private final Label sentence = Labels.wrapped(Text.of(""), "wrong-sentence");

    /// @param kind what the new element is, such as "Domain"
    /// @param done told what was made, or nothing if the person thought better of it
    public NewElement(Session session, Text kind, Class<? extends Record> type, Consumer<Optional<Id>> done) {
        this.session = session;
        this.kind = kind;
        this.type = type;
        this.done = done;
        box.getStyleClass().addAll("add-form", "new-element");
        box.getChildren().add(Labels.of(Text.of("New: {0}", kind), "field-heading"));
        document().ifPresent(this::ask);
        questions.forEach(asked -> box.getChildren().add(asked.node()));
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        box.getChildren().addAll(sentence, buttons());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public Region node() {
        return box;
    }

    public void focus() {
        if (!questions.isEmpty()) questions.getFirst().focus();
    }

    private Optional<Document> document() {
        return session.showing().desk().map(Desk::document);
    }

    private void ask(Document document) {
        var present = Present.of(document, document, Subject.of(List.of()), new Names(document));
        for (Field<?, ?> field : Shape.of(type).fields()) {
            boolean isAsked = !field.name().equals("id") && (field.isRequired() || ALSO.contains(field.name()));
            if (isAsked)
                questions.add(
                        new Asked(Described.by(field), Raw.NOTHING, present, new Entries(this::leave), this::add));
        }
    }

    private HBox buttons() {
        var add = new Button(Text.of("Add").toString());
        add.getStyleClass().addAll("compact", "accent");
        add.setId("new-take");
        add.setOnAction(event -> add());
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.getStyleClass().add("compact");
        cancel.setOnAction(event -> done.accept(Optional.empty()));
        return new HBox(8, add, cancel);
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        done.accept(Optional.empty());
        event.consume();
    }

    /// The person went to another element instead.
    private void leave(Id elsewhere) {
        done.accept(Optional.of(elsewhere));
    }

    private void add() {
        boolean isComplete = true;
        for (Asked asked : questions) isComplete &= asked.isAnswered();
        if (isComplete) document().ifPresent(this::create);
    }

    private void create(Document document) {
        var answers = answers();
        String words = answers.getOrDefault("name", answers.getOrDefault("code", Raw.NOTHING)) instanceof Raw.Text text
                ? text.text()
                : kind.toString();
        Id id = FreeIds.in(document, words, "element");
        switch (Creation.of(type, id, answers)) {
            case Outcome.Refused<Edit> refused ->
                sentence.setText(refused.problems().getFirst().message().toString());
            case Outcome.Done<Edit> made -> {
                session.run(Text.of("Add {0}", Cut.name(words)), made.value());
                done.accept(Optional.of(id));
            }
        }
    }

    private Map<String, Raw> answers() {
        var answers = new LinkedHashMap<String, Raw>();
        for (Asked asked : questions) {
            if (!(asked.answer() instanceof Raw.Nothing)) answers.put(asked.name(), asked.answer());
        }
        return answers;
    }
}
