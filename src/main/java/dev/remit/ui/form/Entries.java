package dev.remit.ui.form;

import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import java.util.function.Consumer;

/// The control for a kind of value.
///
/// @param reveal goes to another element
record Entries(Consumer<Id> reveal) {
    Entry of(Described about, Entry.Taker taker) {
        return switch (Cores.of(about.kind())) {
            case Kind.Text text -> text.isProse() ? new ProseEntry(about.kind(), taker) : new WordsEntry(about, taker);
            case Kind.Ident ident -> new WordsEntry(about, taker);
            case Kind.Amount amount -> new WordsEntry(about, taker);
            case Kind.Count count -> count(count, about, taker);
            case Kind.Day day -> new DayEntry(about.kind(), taker);
            case Kind.Anything anything -> new WordsEntry(about, taker);
            case Kind.Reference<?> reference -> new NameEntry(about.kind(), reference.to(), taker, reveal);
            case Kind.Flag flag -> flag(about, taker);
            case Kind.Choice<?> choice -> ChoiceEntry.of(about.kind(), choice, taker);
            case Kind.Several<?> several -> several(several, about, taker);
            // What has parts is shown by its parts; see Parts. What surrounds others is no core.
            case Kind.Many<?> many -> new WordsEntry(about, taker);
            case Kind.Lookup<?, ?> lookup -> new WordsEntry(about, taker);
            case Kind.Group<?> group -> new WordsEntry(about, taker);
            case Kind.Rows<?> rows -> new WordsEntry(about, taker);
            case Kind.Maybe<?> maybe -> new WordsEntry(about, taker);
            case Kind.Otherwise<?> otherwise -> new WordsEntry(about, taker);
        };
    }

    private static Entry count(Kind.Count count, Described about, Entry.Taker taker) {
        return SegmentsEntry.fits(count)
                ? new SegmentsEntry(about.kind(), count, about.label(), taker)
                : new WordsEntry(about, taker);
    }

    /// A claim that nobody may have judged has three answers.
    private static Entry flag(Described about, Entry.Taker taker) {
        return about.kind() instanceof Kind.Maybe<?>
                ? ChoiceEntry.ofFlag(about.kind(), taker)
                : new FlagEntry(about.label(), taker);
    }

    private Entry several(Kind.Several<?> several, Described about, Entry.Taker taker) {
        return several.of() instanceof Kind.Choice<?> choice
                ? new TicksEntry(about.kind(), choice, taker)
                : new ChipsEntry(about, several.of(), taker, reveal);
    }
}
