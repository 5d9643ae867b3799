package dev.remit.ui.form;

import dev.remit.edit.Typed;
import dev.remit.shape.Raw;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// One question about something that is not there yet, with the answer so far.
final class Asked implements Entry.Taker {
    private final String name;
    private final Described about;
    private final Present present;
    private final Entry entry;
    private final FieldBox box;
    private final Runnable entered;
    private Raw answer;

    /// @param entered what Enter does
    Asked(Described about, Raw proposal, Present present, Entries entries, Runnable entered) {
        this.entered = entered;
        name = about.name();
        this.about = about;
        this.present = present;
        answer = proposal;
        entry = entries.of(about, this);
        box = new FieldBox(about.label(), about.help(), entry);
        entry.control().setId("new-" + name);
        entry.show(Held.of(answer), present);
    }

    String name() {
        return name;
    }

    Raw answer() {
        return answer;
    }

    Region node() {
        return box;
    }

    void focus() {
        entry.control().requestFocus();
    }

    /// Takes what is typed; whether there is an answer then.
    boolean isAnswered() {
        entry.settle();
        boolean isMissing =
                answer instanceof Raw.Nothing && about.kind().absent().isEmpty();
        if (isMissing) box.say(Optional.of(Text.of("{0} is needed.", about.label())));
        return !isMissing;
    }

    @Override
    public Optional<Text> take(Entered entered) {
        var read = read(entered);
        Optional<Text> wrong = read instanceof Outcome.Refused<Raw> refused
                ? Optional.of(refused.problems().getFirst().message())
                : Optional.empty();
        if (read instanceof Outcome.Done<Raw> done) answer = done.value();
        box.say(wrong);
        if (wrong.isEmpty()) entry.show(Held.of(answer), present);
        return wrong;
    }

    @Override
    public void dropped() {
        box.say(Optional.empty());
    }

    @Override
    public void entered() {
        entered.run();
    }

    private Outcome<Raw> read(Entered given) {
        var typed = new Typed(present.names());
        return switch (given) {
            case Entered.Words words -> typed.read(about.kind(), words.words());
            case Entered.Chosen chosen -> Outcome.done(chosen.value());
            case Entered.With with -> Outcome.done(with(with.item()));
            case Entered.Without without -> Outcome.done(without(without.item()));
            case Entered.More more ->
                Cores.item(about.kind())
                        .map(kind -> typed.read(kind, more.words()))
                        .orElseGet(() -> Outcome.done(Raw.of(more.words())))
                        .map(this::with);
        };
    }

    private Raw with(Raw item) {
        var items = new ArrayList<>(items());
        if (!items.contains(item)) items.add(item);
        return Raw.of(items);
    }

    private Raw without(Raw item) {
        return Raw.of(items().stream().filter(each -> !each.equals(item)).toList());
    }

    private List<Raw> items() {
        return answer instanceof Raw.Items list ? list.items() : List.of();
    }
}
