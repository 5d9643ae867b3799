package dev.remit.ui.form;

import dev.remit.edit.ChangeLabels;
import dev.remit.edit.Edit;
import dev.remit.edit.Fields;
import dev.remit.edit.Names;
import dev.remit.edit.Subject;
import dev.remit.edit.Typed;
import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the attributes of what a form is about into the open document, each as one step that can be undone.
final class Pen {
    private final Session session;
    private Subject subject = Subject.of(List.of());
    private Optional<Present> latest = Optional.empty();

    Pen(Session session) {
        this.session = session;
    }

    void turnTo(Subject other) {
        subject = other;
    }

    /// What there is now, the same instance as long as there is nothing else: the names of 10,000 services take a
    /// millisecond, and looking up as many rows takes five.
    Optional<Present> present() {
        latest = session.showing().desk().map(this::present);
        return latest;
    }

    /// Sets the attribute, or says why that is not possible.
    Optional<Text> write(FieldPath path, Entered entered) {
        return present()
                .flatMap(now -> ran(ChangeLabels.change(now.document(), subject, path), change(now, path, entered)));
    }

    /// Puts an entry into a list or a map, or takes it away with nothing.
    Optional<Text> put(FieldPath path, Raw to) {
        return present().flatMap(now -> {
            Document document = now.document();
            Text label = to instanceof Raw.Nothing
                    ? ChangeLabels.remove(document, subject, path)
                    : ChangeLabels.add(document, subject, path);
            return ran(label, Fields.set(document, subject, path, to));
        });
    }

    void run(Text label, Edit edit) {
        session.run(label, edit);
    }

    /// Says that words that could not be taken are gone, because something else is looked at now.
    void mourn(String label, Text sentence) {
        session.toast(Text.of("{0} was not changed. {1}", label, sentence));
    }

    private Present present(Desk desk) {
        Document document = desk.document();
        Document saved = desk.saved();
        var same = latest.filter(it -> it.isOf(document, saved, subject));
        if (same.isPresent()) return same.get();
        boolean isSameDocument = latest.filter(it -> it.document() == document).isPresent();
        var names = isSameDocument ? latest.get().names() : new Names(document);
        return Present.of(document, saved, subject, names);
    }

    private Outcome<Edit> change(Present now, FieldPath path, Entered entered) {
        return switch (entered) {
            case Entered.Words words -> Fields.type(now.document(), subject, path, words.words());
            case Entered.Chosen chosen -> Fields.set(now.document(), subject, path, chosen.value());
            case Entered.With with -> with(now, path, with.item());
            case Entered.Without without ->
                Fields.change(now.document(), subject, path, from -> without(from, without.item()));
            case Entered.More more ->
                item(now, path)
                        .map(kind -> new Typed(now.names()).read(kind, more.words()))
                        .orElseGet(() -> Outcome.done(Raw.of(more.words())))
                        .then(item -> with(now, path, item));
        };
    }

    private Outcome<Edit> with(Present now, FieldPath path, Raw item) {
        return Fields.change(now.document(), subject, path, from -> with(from, item));
    }

    private Optional<Kind<?>> item(Present now, FieldPath path) {
        return Fields.kind(now.document(), subject, path).flatMap(Cores::item);
    }

    private Optional<Text> ran(Text label, Outcome<Edit> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Edit> refused ->
                Optional.of(refused.problems().getFirst().message());
            case Outcome.Done<Edit> done -> {
                session.run(label, done.value());
                yield Optional.empty();
            }
        };
    }

    private static Raw with(Raw from, Raw item) {
        var items = new ArrayList<>(items(from));
        if (!items.contains(item)) items.add(item);
        return Raw.of(items);
    }

    private static Raw without(Raw from, Raw item) {
        return Raw.of(items(from).stream().filter(each -> !each.equals(item)).toList());
    }

    private static List<Raw> items(Raw raw) {
        return raw instanceof Raw.Items list ? list.items() : List.of();
    }
}
