package dev.remit.ui.form;

import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import java.util.function.Consumer;

/// The control for a kind of value.
///
/// @param reveal goes to another element
record Entries(Consumer<Id> reveal) {
    /// @param label what the attribute is called, for a control that says so itself
    Entry of(Kind<?> kind, String label, Entry.Taker taker) {
        return switch (kind) {
            case Kind.Maybe<?> maybe -> maybe(maybe, label, taker);
            case Kind.Otherwise<?> otherwise -> of(otherwise.of(), label, taker);
            case Kind.Text text -> text.isProse() ? new ProseEntry(kind, taker) : new WordsEntry(kind, taker);
            case Kind.Ident ident -> new WordsEntry(kind, taker);
            case Kind.Amount amount -> new WordsEntry(kind, taker);
            case Kind.Count count -> new WordsEntry(kind, taker);
            case Kind.Day day -> new DayEntry(kind, taker);
            case Kind.Anything anything -> new WordsEntry(kind, taker);
            case Kind.Reference<?> reference -> new NameEntry(kind, reference.to(), taker, reveal);
            case Kind.Flag flag -> new FlagEntry(label, taker);
            case Kind.Choice<?> choice -> ChoiceEntry.of(kind, choice, taker);
            case Kind.Several<?> several -> several(kind, several, taker);
            // What has parts is shown by its parts; see Parts.
            case Kind.Many<?> many -> new WordsEntry(kind, taker);
            case Kind.Lookup<?, ?> lookup -> new WordsEntry(kind, taker);
            case Kind.Group<?> group -> new WordsEntry(kind, taker);
            case Kind.Rows<?> rows -> new WordsEntry(kind, taker);
        };
    }

    private Entry maybe(Kind.Maybe<?> maybe, String label, Entry.Taker taker) {
        return switch (maybe.of()) {
            case Kind.Flag flag -> ChoiceEntry.ofFlag(maybe, taker);
            case Kind.Choice<?> choice -> ChoiceEntry.of(maybe, choice, taker);
            case Kind.Several<?> several -> several(maybe, several, taker);
            default -> of(maybe.of(), label, taker);
        };
    }

    private Entry several(Kind<?> kind, Kind.Several<?> several, Entry.Taker taker) {
        return several.of() instanceof Kind.Choice<?> choice
                ? new TicksEntry(kind, choice, taker)
                : new ChipsEntry(kind, several.of(), taker, reveal);
    }
}
