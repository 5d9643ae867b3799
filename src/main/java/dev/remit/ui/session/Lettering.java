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
import dev.remit.ui.raci.Copied;
import dev.remit.ui.raci.Deed;
import dev.remit.ui.raci.Ledger;
import dev.remit.ui.raci.Ledger.Pending;
import dev.remit.ui.raci.Made;
import dev.remit.ui.raci.Pasted;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Signature;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.Variant;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.raci.paste.Clip;
import dev.remit.ui.raci.paste.Pasting;
import dev.remit.ui.raci.paste.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Works on the RACI: what is shown of it, and what becomes of it. Letters are there at once; lines, columns and totals
/// are made beside the window.
public final class Lettering {
    private final Session session;
    private final Tasks tasks;
    private final Board board;
    private final String author;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Spot> wanted = Optional.empty();

    /// What is being made at the moment.
    private record Asked(Document document, View view, Sieve sieve) {
        boolean isFor(Document other, Ledger ledger) {
            return document == other && view.equals(ledger.view()) && sieve.equals(ledger.sieve());
        }
    }

    /// @param author who sets letters by hand, as the system knows the person; empty where it does not
    public Lettering(Session session, Tasks tasks, Board board, String author) {
        this.session = session;
        this.tasks = tasks;
        this.board = board;
        this.author = author;
    }

    /// Sees to it that what is shown is of the document as it is now.
    public void refresh() {
        session.showing().desk().ifPresent(desk -> {
            if (session.showing().raci().isEmpty()) begin(desk);
            ledger().ifPresent(ledger -> follow(ledger, desk));
        });
    }

    /// With the service that is selected, else with the first.
    private void begin(Desk desk) {
        if (desk.checked().isEmpty()) return;
        var raci = desk.checked().get().facts().raci();
        var signature = new Signature(author, desk.state().today(), "");
        var view = selected(desk).or(() -> first(raci)).orElse(new View.OfActivity(Optional.empty()));
        become(any -> Optional.of(Ledger.of(Workspace.of(raci, signature), view)));
    }

    private static Optional<View> first(Raci raci) {
        return raci.matrices().stream()
                .findFirst()
                .map(matrix -> new View.OfService(matrix.service().id()));
    }

    private static Optional<View> selected(Desk desk) {
        return desk.selected().filter(id -> isListed(id, desk.document())).map(View.OfService::new);
    }

    private static boolean isListed(Id id, Document document) {
        return document.services().find(id).filter(Raci::isListed).isPresent();
    }

    private void follow(Ledger ledger, Desk desk) {
        var document = desk.document();
        boolean isCurrent = ledger.workspace().raci().document() == document;
        if (isCurrent && ledger.isShown()
                || asked.filter(it -> it.isFor(document, ledger)).isPresent()) return;
        asked = Optional.of(new Asked(document, ledger.view(), ledger.sieve()));
        var after = isCurrent
                ? Optional.of(ledger.workspace().raci())
                : ledger.workspace().raci().after(document);
        after.ifPresent(raci -> change(now -> now.with(now.workspace().over(raci))));
        make(making(ledger, after, desk));
    }

    /// Lines stay where they are while only letters change, so that none runs away from under the cursor.
    private static Supplier<Made> making(Ledger ledger, Optional<Raci> after, Desk desk) {
        var today = desk.state().today();
        if (after.isEmpty()) return () -> Made.of(desk.document(), today, ledger.view(), ledger.sieve());
        var raci = after.get();
        return ledger.isShown()
                ? () -> Made.of(raci, ledger.workspace().tableau())
                : () -> Made.of(raci, ledger.view(), ledger.sieve());
    }

    private void make(Supplier<Made> making) {
        tasks.latest("raci", making, this::made, session::tell);
    }

    private void made(Made made) {
        asked = Optional.empty();
        boolean isCurrent = session.showing()
                .desk()
                .filter(desk -> desk.document() == made.raci().document())
                .isPresent();
        if (isCurrent) change(made::in);
        wanted.flatMap(made.tableau()::place).ifPresent(place -> {
            wanted = Optional.empty();
            act(new Act.Point(place));
        });
    }

    /// Looks at it from another side.
    public void look(View view) {
        change(now -> now.looking(view));
    }

    /// Of another service, which is selected on the map too.
    public void look(Service service) {
        look(new View.OfService(service.id()));
        session.edit(editor -> editor.reveal(List.of(service.id())));
    }

    /// Goes to a cell, in the grid of its service where it is not shown.
    public void goTo(Spot spot) {
        ledger().flatMap(ledger -> ledger.workspace().tableau().place(spot))
                .ifPresentOrElse(place -> act(new Act.Point(place)), () -> wait(spot));
    }

    private void wait(Spot spot) {
        wanted = Optional.of(spot);
        change(now -> now.looking(new View.OfService(spot.service())).sifting(Sieve.ALL));
        refresh();
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
            var step = ledger.workspace().on(act);
            change(now -> now.with(step.next()));
            step.deed().ifPresent(this::take);
        });
    }

    /// Changes the document, at once visible in the grid.
    private void take(Deed deed) {
        var before = document();
        session.run(deed.label(), deed.edit());
        deed.remark().ifPresent(session::say);
        refresh();
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
        refresh();
    }

    public void copy() {
        ledger().ifPresent(ledger -> {
            var copied = Copied.of(ledger.workspace());
            String text = copied.tabbed();
            board.put(List.of(new Flavour.Html(copied.page()), new Flavour.Table(text), new Flavour.Plain(text)));
        });
    }

    /// Puts in what is on the clipboard, or asks first where not all of it goes in as it is.
    public void paste() {
        var found = board.found();
        var clip = Clip.of(found.html(), found.text());
        if (clip.isEmpty()) session.toast(Text.of("There are no cells on the clipboard to paste."));
        else ledger().ifPresent(ledger -> paste(clip, ledger.workspace()));
    }

    private void paste(Clip clip, Workspace workspace) {
        var plan = Pasting.of(workspace, clip);
        if (plan.isPlain()) paste(workspace, plan, false);
        else change(now -> now.pasting(Optional.of(new Pending(clip, plan, Pasting.guessing(workspace, clip)))));
    }

    /// Pastes after all.
    ///
    /// @param withTeams makes room for teams the service does not have yet
    public void paste(Plan plan, boolean withTeams) {
        ledger().ifPresent(ledger -> paste(ledger.workspace(), plan, withTeams));
        forget();
    }

    private void paste(Workspace workspace, Plan plan, boolean withTeams) {
        var deed = withTeams
                ? Pasted.with(workspace, plan.wanted(), plan.strangers())
                : Pasted.of(workspace, plan.wanted());
        deed.ifPresentOrElse(
                this::take, () -> session.toast(Text.of("These letters stand there already, so nothing was changed.")));
    }

    /// Pastes nothing.
    public void forget() {
        change(now -> now.pasting(Optional.empty()));
    }

    public Optional<Ledger> ledger() {
        return session.showing().raci();
    }

    private Optional<Document> document() {
        return session.showing().desk().map(Desk::document);
    }

    private void change(UnaryOperator<Ledger> to) {
        become(now -> now.map(to));
    }

    private void become(UnaryOperator<Optional<Ledger>> to) {
        session.show(now -> now.lettering(to.apply(now.raci())));
    }
}
