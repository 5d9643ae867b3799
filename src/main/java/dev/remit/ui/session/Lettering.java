package dev.remit.ui.session;

import dev.remit.edit.Edit;
import dev.remit.edit.RaciOverrides;
import dev.remit.model.Document;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Aspect;
import dev.remit.ui.raci.Deed;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Works on the RACI: what is shown of it, and what becomes of it. Letters are there at once; lines, columns and totals
/// are made beside the window.
public final class Lettering {
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Drafting drafting;
    private final Board board;
    private final Tasks tasks;
    private Optional<Id> seen = Optional.empty();

    /// @param author who sets letters by hand, as the system knows the person; empty where it does not
    public Lettering(Session session, Tasks tasks, Board board, String author) {
        this.session = session;
        this.board = board;
        this.tasks = tasks;
        drafting = new Drafting(session, tasks, author);
    }

    /// Somebody comes to look at it: at the service or team that was selected since the last time, if any.
    public void enter() {
        refresh();
        var selected = session.showing().desk().flatMap(Desk::selected);
        if (!selected.equals(seen)) selected.flatMap(this::view).ifPresent(this::look);
        seen = selected;
    }

    private Optional<View> view(Id id) {
        if (document()
                .flatMap(it -> it.services().find(id))
                .filter(Raci::isListed)
                .isPresent()) return Optional.of(new View.OfService(id));
        boolean isByTeam =
                ledger().filter(it -> it.view() instanceof View.OfTeam).isPresent();
        return isByTeam && document().filter(it -> it.teams().contains(id)).isPresent()
                ? Optional.of(new View.OfTeam(id))
                : Optional.empty();
    }

    /// Makes ready what is shown first, so that commands can ask for another side of it.
    public void begin() {
        drafting.begin();
    }

    /// Sees to it that what is shown is of the document as it is now.
    public void refresh() {
        drafting.refresh();
    }

    /// Looks at it from another side.
    public void look(View view) {
        change(now -> now.looking(view));
    }

    /// At what the cursor is at, from another side.
    public void look(Aspect aspect) {
        change(now -> now.seen(aspect));
    }

    /// Of another service, which is selected on the map too.
    public void look(Service service) {
        look(new View.OfService(service.id()));
        session.edit(editor -> editor.reveal(List.of(service.id())));
        seen = Optional.of(service.id());
    }

    /// Goes to a cell, in the grid of its service where it is not shown.
    public void goTo(Spot spot) {
        ledger().flatMap(ledger -> ledger.workspace().tableau().place(spot))
                .ifPresentOrElse(place -> act(new Act.Point(place)), () -> drafting.goTo(spot));
    }

    public void sift(UnaryOperator<Sieve> to) {
        change(now -> now.sifting(to.apply(now.sieve())));
    }

    public void beside(Ledger.Side side) {
        change(now -> now.beside(side));
    }

    public void turn(Variant variant) {
        change(now -> now.with(now.workspace().in(variant)));
    }

    /// Tells how many lines are seen at once.
    public void paging(int lines) {
        change(now -> now.with(now.workspace().paging(lines)));
    }

    public void act(Act act) {
        ledger().ifPresent(ledger -> {
            boolean isMuch = act.isWriting() && ledger.workspace().selection().cells() > AT_ONCE;
            if (isMuch) beside(act, ledger.workspace());
            else {
                var step = ledger.workspace().on(act);
                change(now -> now.with(step.next()));
                step.deed().ifPresent(this::take);
            }
        });
    }

    /// Works out beside the window what takes longer than a key may: 1 s for a letter in 10,000 lines.
    private void beside(Act act, Workspace workspace) {
        document()
                .ifPresent(document -> tasks.run(
                        Text.of("Changing letters"),
                        () -> workspace.on(act).deed().map(deed -> deed.done(document)),
                        deed -> deed.ifPresent(this::take),
                        session::tell));
    }

    /// Changes the document, at once visible in the grid.
    void take(Deed deed) {
        var before = document();
        session.run(deed.label(), deed.edit());
        deed.remark().ifPresent(session::say);
        drafting.refreshHere();
        note(before);
    }

    /// What was set without a reason waits for one.
    private void note(Optional<Document> before) {
        var after = document();
        if (before.isEmpty() || after.isEmpty() || before.get() == after.get()) return;
        var fresh = after.get().raciOverrides().stream()
                .filter(each -> each.reason().isEmpty())
                .filter(each -> before.get()
                        .raciOverrides()
                        .find(each.id())
                        .filter(it -> it == each)
                        .isEmpty())
                .map(RaciOverride::id)
                .toList();
        change(now -> now.unexplained(joined(now.unexplained(), fresh, after.get())));
    }

    private static List<Id> joined(List<Id> before, List<Id> fresh, Document document) {
        var all = new ArrayList<Id>();
        before.stream().filter(id -> isUnexplained(id, document)).forEach(all::add);
        fresh.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }

    private static boolean isUnexplained(Id id, Document document) {
        return document.raciOverrides()
                .find(id)
                .filter(it -> it.reason().isEmpty())
                .isPresent();
    }

    /// That is why letters are set from now on.
    public void because(String reason) {
        change(now ->
                now.with(now.workspace().signed(now.workspace().signature().because(reason))));
    }

    /// And why those were set lately for which nobody gave a reason.
    public void explain() {
        ledger().ifPresent(ledger -> {
            String reason = ledger.workspace().signature().reason();
            var ids = document().stream()
                    .flatMap(it -> ledger.unexplained().stream().filter(id -> isUnexplained(id, it)))
                    .toList();
            if (!reason.isBlank() && !ids.isEmpty()) explain(ids, reason);
            if (!reason.isBlank()) change(now -> now.unexplained(List.of()));
        });
    }

    /// That is why these were set.
    public void explain(List<Id> overrides, String reason) {
        run(
                overrides.size() == 1
                        ? Text.of("Give a reason for 1 letter")
                        : Text.of("Give a reason for {0} letters", overrides.size()),
                RaciOverrides.explain(overrides, reason));
    }

    /// Changes something else of it.
    public void run(Text label, Edit edit) {
        session.run(label, edit);
        drafting.refreshHere();
    }

    public LetterClips clips() {
        return new LetterClips(this, session, board);
    }

    public Optional<Ledger> ledger() {
        return session.showing().raci();
    }

    private Optional<Document> document() {
        return session.showing().desk().map(Desk::document);
    }

    void change(UnaryOperator<Ledger> to) {
        session.show(now -> now.lettering(now.raci().map(to)));
    }
}
