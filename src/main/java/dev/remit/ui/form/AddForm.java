package dev.remit.ui.form;

import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The questions that a new entry of a list must answer. It is in the list once they are answered, not before.
final class AddForm {
    private static final String KEY = "";
    private static final String VALUE = "value";

    private final Pen pen;
    private final Records records;
    private final FieldPath list;
    private final Present present;
    private final Consumer<Optional<String>> done;
    private final List<Asked> questions = new ArrayList<>();
    private final VBox box = new VBox();
    private final Label sentence = Labels.wrapped(Text.of(""), "wrong-sentence");

    /// @param done told the key of what was added, or nothing if the person thought better of it
    AddForm(Parts parts, Records records, FieldPath list, Present present, Consumer<Optional<String>> done) {
        pen = parts.pen();
        this.records = records;
        this.list = list;
        this.present = present;
        this.done = done;
        box.getStyleClass().add("add-form");
        ask(parts.entries());
        questions.forEach(asked -> box.getChildren().add(asked.node()));
        box.getChildren().addAll(sentence, buttons());
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) done.accept(Optional.empty());
        });
    }

    Region node() {
        return box;
    }

    void focus() {
        if (!questions.isEmpty()) questions.getFirst().focus();
    }

    private void ask(Entries entries) {
        if (records.asksForKey())
            records.keyKind()
                    .ifPresent(kind -> ask(new Described(KEY, Text.of("For").toString(), "", kind), entries));
        for (Field<?, ?> field : records.needed()) ask(Described.by(field), entries);
        if (records.isPlain()) ask(new Described(VALUE, Text.of("Value").toString(), "", records.entry()), entries);
    }

    private void ask(Described about, Entries entries) {
        Raw proposal = about.name().equals("id") ? freeId() : Raw.NOTHING;
        questions.add(new Asked(about, proposal, present, entries, this::add));
    }

    private Raw freeId() {
        var taken = records.keys(present.at(list));
        String stem = records.noun().toLowerCase(Locale.ROOT);
        int number = 1;
        while (taken.contains(stem + "-" + number)) number++;
        return Raw.of(stem + "-" + number);
    }

    private HBox buttons() {
        var add = new Button(Text.of("Add").toString());
        add.getStyleClass().addAll("compact", "accent");
        add.setId(Ids.of(list) + "-take");
        add.setOnAction(event -> add());
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.getStyleClass().add("compact");
        cancel.setOnAction(event -> done.accept(Optional.empty()));
        return new HBox(8, add, cancel);
    }

    private void add() {
        boolean isComplete = true;
        for (Asked asked : questions) isComplete &= asked.isAnswered();
        if (!isComplete) return;
        FieldPath place = place();
        Optional<Text> wrong = pen.put(place, value());
        sentence.setText(wrong.map(Text::toString).orElse(""));
        if (wrong.isEmpty()) done.accept(Optional.of(place.last()));
    }

    private Raw value() {
        var answers = answers();
        if (records.isPlain()) return answers.getOrDefault(VALUE, Raw.NOTHING);
        answers.remove(KEY);
        return records.entry() instanceof Kind.Many<?> ? Raw.of(List.of()) : Raw.of(answers);
    }

    private FieldPath place() {
        var key = answers().getOrDefault(records.keyField(), Raw.NOTHING);
        int next = records.keys(present.at(list)).size();
        return list.to(key instanceof Raw.Text text ? text.text() : Integer.toString(next));
    }

    private Map<String, Raw> answers() {
        var answers = new LinkedHashMap<String, Raw>();
        for (Asked asked : questions) {
            if (!(asked.answer() instanceof Raw.Nothing)) answers.put(asked.name(), asked.answer());
        }
        return answers;
    }
}
