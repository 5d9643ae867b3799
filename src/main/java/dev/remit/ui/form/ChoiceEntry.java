package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Raw;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One of a few values by their words. A choice is taken when its list closes, so that arrows may pass over others.
final class ChoiceEntry implements Entry {
    private final Taker taker;
    private final ComboBox<Choice> box = new ComboBox<>();
    private final List<Choice> choices;
    private Held stood = Held.NOTHING;

    /// A value with the words for it.
    private record Choice(Raw value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private ChoiceEntry(List<Choice> choices, Taker taker) {
        this.choices = choices;
        this.taker = taker;
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnHidden(event -> settle());
        box.focusedProperty().addListener((property, had, has) -> settleUnless(has));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static ChoiceEntry of(Kind<?> kind, Kind.Choice<?> choice, Taker taker) {
        var choices = withUnknown(kind);
        choice.words().forEach((word, constant) -> choices.add(new Choice(Raw.of(word), Labelled.of(constant))));
        return new ChoiceEntry(choices, taker);
    }

    /// Yes, no, or not known.
    static ChoiceEntry ofFlag(Kind<?> kind, Taker taker) {
        var choices = withUnknown(kind);
        choices.add(new Choice(Raw.of(true), Text.of("Yes").toString()));
        choices.add(new Choice(Raw.of(false), Text.of("No").toString()));
        return new ChoiceEntry(choices, taker);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Held held, Present present) {
        stood = held;
        box.setPromptText(Prompts.of(Cores.of(new Kind.Flag()), held).toString());
        box.setValue(choice(held).orElse(null));
    }

    @Override
    public void settle() {
        var chosen = Optional.ofNullable(box.getValue()).map(Choice::value);
        if (chosen.isEmpty() || Objects.equals(Held.of(chosen.get()), stood)) return;
        stood = Held.of(chosen.get());
        taker.take(new Entered.Chosen(chosen.get()));
    }

    private static List<Choice> withUnknown(Kind<?> kind) {
        var choices = new ArrayList<Choice>();
        if (Cores.mayBeUnknown(kind))
            choices.add(new Choice(Raw.NOTHING, Text.of("not known").toString()));
        return choices;
    }

    /// A word that only a newer version knows is among no choices.
    private Optional<Choice> choice(Held held) {
        if (held.isMixed()) return Optional.empty();
        return choices.stream().filter(each -> each.value().equals(held.one())).findFirst();
    }

    private void settleUnless(boolean isFocused) {
        if (!isFocused && !box.isShowing()) settle();
    }

    private void key(KeyEvent event) {
        if (box.isShowing()) return;
        if (event.getCode() == KeyCode.ENTER) settle();
        if (event.getCode() == KeyCode.ESCAPE) choice(stood).ifPresent(box::setValue);
    }
}
