package dev.remit.ui.session;

import dev.remit.analysis.Today;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.edit.Fragment;
import dev.remit.editor.Selection;
import dev.remit.editor.State;
import dev.remit.editor.paste.As;
import dev.remit.editor.paste.Copying;
import dev.remit.editor.paste.Pasting;
import dev.remit.file.FragmentFile;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.clip.Copied;
import dev.remit.ui.session.clip.CopyForm;
import dev.remit.ui.session.clip.ElementLink;
import dev.remit.ui.session.clip.Flavour;
import dev.remit.ui.session.clip.Lines;
import dev.remit.ui.session.desk.Desk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes what is selected onto the clipboard, and puts what is there on the diagram.
///
/// Pictures and texts of many elements take a while, so they are made and read beside the window.
public final class Clipping {
    private final Session session;
    private final Board board;
    private final Importing importing;
    private final Tasks tasks;
    private final Clock clock;
    private final Metrics metrics;
    private final Where where;
    private Optional<String> cut = Optional.empty();

    /// Where things are copied from and pasted to.
    ///
    /// @param window a word no other window has, so that what was copied here is known again
    /// @param pointer where the mouse is over the map, if it is
    public record Where(String window, Supplier<Optional<Point>> pointer) {}

    public Clipping(
            Session session, Board board, Importing importing, Tasks tasks, Clock clock, Metrics metrics, Where where) {
        this.session = session;
        this.board = board;
        this.importing = importing;
        this.tasks = tasks;
        this.clock = clock;
        this.metrics = metrics;
        this.where = where;
    }

    public void copy() {
        copy(copied -> Outcome.done(copied.everything()), this::put);
    }

    public void copyAs(CopyForm form) {
        copy(copied -> copied.as(form), this::put);
    }

    /// The address of what is selected alone, where the document is in a file.
    public static Optional<ElementLink> link(Showing showing) {
        return showing.desk()
                .flatMap(desk ->
                        desk.selected().flatMap(id -> desk.file().map(file -> new ElementLink(file.path(), id))));
    }

    public void copyLink() {
        link(session.showing()).ifPresent(link -> put(List.of(new Flavour.Plain(link.toString()))));
    }

    public boolean canCut(Showing showing) {
        return showing.desk().filter(desk -> new Copying(desk.state()).canCut()).isPresent();
    }

    /// On the clipboard first, and off the diagram only then.
    public void cut() {
        Selection selection = state().map(State::selection).orElse(Selection.NONE);
        copy(copied -> Outcome.done(copied.everything()), flavours -> {
            put(flavours);
            cut = own(flavours);
            session.edit(editor -> editor.become(now -> new Copying(now.selecting(selection)).cut()));
        });
    }

    /// The same elements where they are from this document and not on the diagram yet, else copies. Anything else is a
    /// table of services to be imported, or names to be added.
    public void paste() {
        paste(As.REFERENCE);
    }

    public void pasteCopy() {
        paste(As.COPY);
    }

    private void paste(As wanted) {
        var found = board.found();
        var pasting = new Pasting(where.pointer().get());
        if (found.own().isPresent()) paste(found.own().get(), wanted, pasting);
        else if (found.text().isPresent()) paste(found.text().get(), pasting);
        else
            session.toast(
                    Text.of("The clipboard holds nothing that can be pasted here: no names, nothing from Remit."));
    }

    private void paste(String text, Pasting pasting) {
        var link = ElementLink.of(text);
        if (link.isPresent()) follow(link.get());
        else importing.pasted(text, () -> become(state -> pasting.lines(Lines.of(text), state)));
    }

    /// Goes to what a link of this document leads to.
    private void follow(ElementLink link) {
        var desk = session.showing().desk();
        boolean isHere = desk.flatMap(Desk::file)
                .filter(file -> file.path().equals(link.file()))
                .isPresent();
        if (!isHere)
            session.toast(Text.of(
                    "The link leads into {0}. Open that file and paste the link again.",
                    link.file().getFileName()));
        else if (desk.flatMap(open -> open.document().find(link.element())).isPresent()) session.goTo(link.element());
        else session.toast(Text.of("The link leads to {0}, which is not there any longer.", link.element()));
    }

    private void paste(String own, As wanted, Pasting pasting) {
        tasks.run(
                Text.of("Pasting"),
                () -> FragmentFile.read(own),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Fragment> done -> paste(done.value(), as(own, done.value(), wanted), pasting);
                        case Outcome.Refused<Fragment> refused ->
                            session.tell(new Notice.Remark(Text.of("Nothing was pasted."), refused.problems()));
                    }
                },
                session::tell);
    }

    private void paste(Fragment fragment, As as, Pasting pasting) {
        become(state -> pasting.fragment(fragment, as, state));
        if (as == As.MOVE) cut = Optional.empty();
    }

    /// What comes from another document can only be copied.
    private As as(String own, Fragment fragment, As wanted) {
        if (!fragment.copiedFrom().equals(source())) return As.COPY;
        boolean wasCut = cut.filter(own::equals).isPresent();
        return wanted == As.REFERENCE && wasCut ? As.MOVE : wanted;
    }

    private void copy(Function<Copied, Outcome<List<Flavour>>> forms, Consumer<List<Flavour>> then) {
        session.showing()
                .desk()
                .filter(desk -> !desk.state().selection().isEmpty())
                .ifPresent(desk -> {
                    var today = Today.of(desk.document(), Optional.empty(), clock);
                    var copied =
                            new Copied(desk.state(), source(), today, metrics, picture -> Colours.over(picture, desk));
                    tasks.run(
                            Text.of("Copying"),
                            () -> forms.apply(copied),
                            outcome -> taken(outcome, then),
                            session::tell);
                });
    }

    private void taken(Outcome<List<Flavour>> outcome, Consumer<List<Flavour>> then) {
        switch (outcome) {
            case Outcome.Done<List<Flavour>> done -> then.accept(done.value());
            case Outcome.Refused<List<Flavour>> refused ->
                session.tell(new Notice.Remark(Text.of("Nothing was copied."), refused.problems()));
        }
    }

    private void put(List<Flavour> flavours) {
        cut = Optional.empty();
        board.put(flavours);
    }

    private static Optional<String> own(List<Flavour> flavours) {
        return flavours.stream()
                .filter(Flavour.Own.class::isInstance)
                .map(Flavour.Own.class::cast)
                .map(Flavour.Own::json)
                .findFirst();
    }

    private void become(Function<State, State> change) {
        session.edit(editor -> editor.become(change::apply));
    }

    private Optional<State> state() {
        return session.showing().desk().map(Desk::state);
    }

    /// The open document, as no other window and no later document of this one is called.
    private String source() {
        return where.window() + "-" + session.opened();
    }
}
