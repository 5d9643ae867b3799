package dev.remit.ui.session;

import dev.remit.analysis.Today;
import dev.remit.draw.Picture;
import dev.remit.edit.Edit;
import dev.remit.editor.Around;
import dev.remit.editor.Editor;
import dev.remit.editor.Merge;
import dev.remit.editor.Remark;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.file.DocumentFile;
import dev.remit.model.Document;
import dev.remit.report.Tallies;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.choice.Preferences;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.Elsewhere;
import dev.remit.ui.session.desk.Fresh;
import dev.remit.ui.triage.Triage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What one window is about. It owns the editor, has the document checked after every change, and tells whoever
/// watches when there is something else to show.
///
/// It belongs to the window's thread.
public final class Session {
    private final Tasks tasks;
    private final Clock clock;
    private final Around around;
    private final Runnable changed;
    private Showing showing;
    private Optional<Editor> editor = Optional.empty();
    private Size window = Size.USUAL;
    private final Settling settling = new Settling();
    private int opened;

    /// @param changed called after each change of [#showing]
    public Session(Tasks tasks, Clock clock, Around around, Runnable changed) {
        this(tasks, clock, around, changed, Preferences.USUAL);
    }

    /// With the preferences of the last time.
    public Session(Tasks tasks, Clock clock, Around around, Runnable changed, Preferences preferences) {
        this.tasks = tasks;
        this.clock = clock;
        this.around = around;
        this.changed = changed;
        showing = Showing.of(preferences);
    }

    public Showing showing() {
        return showing;
    }

    /// How many documents were opened so far, which tells the open one from those before it.
    int opened() {
        return opened;
    }

    /// Shows something else of the same document.
    public void show(UnaryOperator<Showing> change) {
        become(change.apply(showing));
    }

    /// Changes what the person has chosen for the window.
    public void prefer(UnaryOperator<Preferences> change) {
        show(now -> now.preferring(change));
        edit(open -> open.become(this::preferred));
    }

    private State preferred(State state) {
        return state.used(showing.preferences()::habits);
    }

    /// Does something with the editor, if a document is open.
    public void edit(Consumer<Editor> work) {
        editor.ifPresent(open -> {
            var said = open.state().remark();
            work.accept(open);
            refresh(open);
            open.state()
                    .remark()
                    .filter(remark -> said.isEmpty() || remark != said.get())
                    .ifPresent(this::say);
        });
    }

    public Settling settling() {
        return settling;
    }

    /// Changes the document on the one road for changes.
    public void run(Text label, Edit edit) {
        edit(open -> open.run(label, edit));
    }

    /// The same, in one step with the change before where that was of the same key a moment ago.
    public void run(Text label, Edit edit, String key) {
        var merge = new Merge(key, clock.instant());
        edit(open -> open.run(label, edit, merge));
    }

    /// The canvas has another size.
    public void resize(Size size) {
        window = size;
        edit(open -> open.resize(size));
    }

    /// Selects what a finding is about and brings it into view.
    public void reveal(Finding finding) {
        var ids = showing.desk()
                .flatMap(desk -> Tallies.place(finding, desk.document()))
                .map(List::of)
                .orElse(List.of());
        show(now -> now.sorting(now.triage().choosing(finding)).in(Room.MAP).on(Tab.FINDINGS));
        edit(open -> open.reveal(ids));
    }

    /// Selects an element and brings it into view: on the diagram that is shown or, where it is not there, on the first
    /// that has it.
    public void goTo(Id id) {
        show(now -> now.in(Room.MAP));
        edit(open -> {
            if (open.state().whole().box(id).isEmpty())
                Elsewhere.of(id, open.state().document()).ifPresent(open::turnTo);
            open.reveal(List.of(id));
        });
    }

    /// Shows the map alone, or everything around it again.
    public void turnFocus() {
        show(now -> now.within(now.chrome().other()));
        if (showing.chrome() == Chrome.HIDDEN)
            toast(Text.of("Focus mode: only the map is shown. Escape brings everything else back."));
    }

    /// Brings back what the focus mode hides, unless Escape is for something nearer: says whether it did.
    public boolean leaveFocus() {
        boolean isIdle = showing.desk().filter(Desk::isBusy).isEmpty();
        if (showing.chrome() == Chrome.SHOWN || !isIdle) return false;
        turnFocus();
        return true;
    }

    public void tell(Notice notice) {
        show(now -> now.saying(notice));
        if (notice instanceof Notice.Remark(Text sentence, var problems))
            show(now -> now.telling(now.messages().noting(message(sentence, List.of()))));
    }

    /// Says for a few seconds that something went well.
    public void toast(Text sentence) {
        toast(sentence, List.of());
    }

    /// The same with what can be done about it.
    public void toast(Text sentence, List<Action> actions) {
        show(now -> now.telling(now.messages().showing(message(sentence, actions))));
    }

    /// Takes back the change that was made last, as long as it is the last one.
    public Action undoing() {
        var made = showing.desk().map(Desk::document);
        Predicate<Showing> isLast = now -> now.desk()
                .map(Desk::document)
                .filter(it -> made.orElse(it) == it)
                .isPresent();
        return new Action(Text.of("Undo"), isLast, () -> edit(Editor::undo));
    }

    /// A message that was on show has been read, or its time is over.
    public void seen(Message message) {
        show(now -> now.telling(now.messages().seen(message)));
    }

    /// A fault in Remit itself: the document is still there, so the window goes on.
    public void tell(Throwable fault) {
        var reason =
                Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
        tell(new Notice.Remark(
                Text.of("Remit made a mistake ({0}). Your document is still open; save it before you go on.", reason),
                List.of()));
    }

    private Message message(Text sentence, List<Action> actions) {
        return new Message(clock.instant(), sentence, actions);
    }

    /// How a document is laid out for the window as it is now. It takes a while for a large one, so it is the work of
    /// another thread.
    Function<Document, State> layout() {
        Size size = window;
        return document -> Rehearsal.of(State.of(document, size, around), around.metrics());
    }

    /// A document as its first diagram shows it.
    public Picture draw(Document document) {
        return State.of(document, window, around).whole();
    }

    void open(Fresh fresh) {
        opened++;
        var opened = new Editor(fresh.state());
        opened.resize(window);
        opened.become(this::preferred);
        editor = Optional.of(opened);
        var document = fresh.state().document();
        become(showing.with(Optional.of(Desk.of(fresh, opened.state())))
                .sorting(Triage.ALL)
                .lighting(Optional.empty())
                .lettering(Optional.empty())
                .in(Room.MAP));
        fresh.file().ifPresent(file -> use(file.path()));
        check(document);
        tasks.latest("rehearsal", () -> Rehearsal.ofEdits(fresh.state()), rehearsed -> {}, this::tell);
    }

    private void use(Path file) {
        prefer(now -> now.using(file, clock.instant()));
    }

    void close() {
        editor = Optional.empty();
        become(showing.with(Optional.empty())
                .saying(Notice.NOTHING)
                .in(Room.MAP)
                .within(Chrome.SHOWN));
    }

    void saved(String name, DocumentFile file) {
        change(desk -> desk.savedAs(name, file));
        use(file.path());
    }

    /// Changes what is known of the open document, but not the document itself.
    void change(UnaryOperator<Desk> to) {
        become(showing.with(showing.desk().map(to)));
    }

    void say(Remark remark) {
        toast(remark.sentence(), remark.offers().stream().map(this::action).toList());
    }

    private Action action(Remark.Offer offer) {
        return switch (offer) {
            case Remark.Offer.Undo undo -> undoing();
            case Remark.Offer.More more -> Action.of(more.label(), () -> run(more.step(), more.edit()));
        };
    }

    private void refresh(Editor open) {
        showing.desk().ifPresent(desk -> {
            boolean isElsewhere = !open.state().diagram().equals(desk.state().diagram());
            var next = showing.with(Optional.of(desk.at(open.state())));
            become(isElsewhere ? next.lighting(Optional.empty()) : next);
            if (open.state().document() != desk.document()) recheck(open.state().document());
        });
    }

    /// The day the document is true of.
    LocalDate today(Document document) {
        return Today.of(document, Optional.empty(), clock);
    }

    private void check(Document document) {
        tasks.latest("check", Checking.of(document, today(document), showing), this::checked, this::tell);
    }

    /// While one change follows the other, only the last is checked.
    private void recheck(Document document) {
        tasks.rested("check", Checking.of(document, today(document), showing), this::checked, this::tell);
    }

    private void checked(Checked latest) {
        var current =
                showing.desk().filter(desk -> desk.document() == latest.facts().document());
        current.ifPresent(desk -> {
            become(showing.with(Optional.of(desk.checked(latest))));
            tasks.latest("ready", latest::ready, ready -> {}, this::tell);
        });
    }

    private void become(Showing next) {
        if (next == showing) return;
        showing = next;
        changed.run();
    }
}
