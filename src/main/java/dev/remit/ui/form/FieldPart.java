package dev.remit.ui.form;

import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.text.Text;
import java.util.Optional;
import javafx.scene.layout.Region;

/// One attribute of what the form is about.
final class FieldPart implements Part, Entry.Taker {
    private static final int LONGEST_NARROW = 18;

    private final Pen pen;
    private final FieldPath path;
    private final String label;
    private final Kind<?> kind;
    private final Entry entry;
    private final FieldBox box;
    private final boolean isNarrow;
    private Optional<Standing> standing = Optional.empty();

    /// What is shown, and in which words, which change when another element is renamed.
    private record Standing(Held held, String words) {}

    FieldPart(Pen pen, FieldPath path, Described about, Entries entries) {
        this.pen = pen;
        this.path = path;
        label = about.label();
        kind = about.kind();
        entry = entries.of(about, this);
        box = new FieldBox(about.label(), about.help(), entry);
        isNarrow = about.label().length() <= LONGEST_NARROW && isShort(Cores.of(kind));
        entry.control().setId(Ids.of(path));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean isNarrow() {
        return isNarrow;
    }

    /// Only what has changed is shown anew, so that words in the making stay.
    @Override
    public void show(Present present) {
        Held held = present.at(path);
        box.offer(present.before(path).map(old -> present.words(kind, old)), () -> goBack(present));
        var now = new Standing(held, present.words(kind, held.one()));
        if (standing.filter(now::equals).isPresent()) return;
        standing = Optional.of(now);
        box.say(Optional.empty());
        entry.show(held, present);
    }

    @Override
    public void settle() {
        entry.settle();
    }

    @Override
    public void restart() {
        box.wrong().ifPresent(sentence -> pen.mourn(label, sentence));
        standing = Optional.empty();
    }

    @Override
    public Optional<Text> take(Entered entered) {
        Optional<Text> wrong = pen.write(path, entered);
        box.say(wrong);
        if (wrong.isEmpty()) {
            standing = Optional.empty();
            pen.present().ifPresent(this::show);
        }
        return wrong;
    }

    @Override
    public void dropped() {
        box.say(Optional.empty());
    }

    private void goBack(Present present) {
        present.before(path).ifPresent(old -> take(new Entered.Chosen(old)));
    }

    private static boolean isShort(Kind<?> kind) {
        return switch (kind) {
            case Kind.Amount amount -> true;
            case Kind.Count count -> !SegmentsEntry.fits(count);
            case Kind.Day day -> true;
            default -> false;
        };
    }
}
