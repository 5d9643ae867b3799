package dev.remit.ui.session;

import dev.remit.model.Document;
import dev.remit.raci.Catalogue;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Difference;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Signature;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Keeps what is shown of the RACI up to date: letters at once, lines, columns and totals beside the window.
final class Drafting {
    private static final int AT_ONCE = 500;

    private final Session session;
    private final Tasks tasks;
    private final String author;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Spot> wanted = Optional.empty();

    /// What is being made at the moment.
    private record Asked(Document document, View view, Sieve sieve) {
        boolean isFor(Document other, Ledger ledger) {
            return document == other && view.equals(ledger.view()) && sieve.equals(ledger.sieve());
        }
    }

    Drafting(Session session, Tasks tasks, String author) {
        this.session = session;
        this.tasks = tasks;
        this.author = author;
    }

    /// Sees to it that what is shown is of the document as it is now.
    /// Goes to what somebody else has changed: an undo, a repair.
    void refresh() {
        refresh(Difference::first);
    }

    /// Stays where the cursor is, as it was there that something was changed.
    void refreshHere() {
        refresh(any -> Optional.empty());
    }

    private void refresh(Function<Difference, Optional<Spot>> where) {
        session.showing().desk().ifPresent(desk -> {
            begin();
            change(now -> now.looking(standing(now.view(), now.workspace().raci(), desk.document())));
            ledger().ifPresent(ledger -> follow(ledger, desk, where));
        });
    }

    /// As soon as the document was looked at for the first time.
    void begin() {
        if (ledger().isEmpty()) session.showing().desk().ifPresent(this::begin);
    }

    /// With the service that is selected, else with the first.
    private void begin(Desk desk) {
        if (desk.checked().isEmpty()) return;
        var raci = desk.checked().get().facts().raci();
        var signature = new Signature(author, desk.state().today(), "");
        var view = selected(desk).orElseGet(() -> other(raci, desk.document()));
        become(any -> Optional.of(Ledger.of(Workspace.of(raci, signature), view)));
    }

    /// The same, as long as what is looked at exists.
    private static View standing(View view, Raci raci, Document document) {
        boolean stands = switch (view) {
            case View.OfService(var service) -> isListed(service, document);
            case View.OfTeam(var team) -> document.teams().contains(team);
            case View.OfActivity(var code) ->
                code.isEmpty()
                        || Catalogue.activities(document).stream()
                                .anyMatch(each -> each.code().equals(code.get()));
        };
        return stands ? view : other(raci, document);
    }

    private static View other(Raci raci, Document document) {
        return raci.matrices().stream()
                .map(matrix -> matrix.service().id())
                .filter(id -> isListed(id, document))
                .findFirst()
                .<View>map(View.OfService::new)
                .orElse(new View.OfActivity(Optional.empty()));
    }

    private static Optional<View> selected(Desk desk) {
        return desk.selected().filter(id -> isListed(id, desk.document())).map(View.OfService::new);
    }

    private static boolean isListed(Id id, Document document) {
        return document.services().find(id).filter(Raci::isListed).isPresent();
    }

    private void follow(Ledger ledger, Desk desk, Function<Difference, Optional<Spot>> where) {
        var document = desk.document();
        boolean isCurrent = ledger.workspace().raci().document() == document;
        if (isCurrent && ledger.isShown()
                || asked.filter(it -> it.isFor(document, ledger)).isPresent()) return;
        asked = Optional.of(new Asked(document, ledger.view(), ledger.sieve()));
        var after = isCurrent
                ? Optional.of(ledger.workspace().raci())
                : isSmall(ledger, document) ? ledger.workspace().raci().after(document) : Optional.<Raci>empty();
        after.ifPresent(raci -> change(now -> now.with(moved(now.workspace(), raci, where))));
        make(making(ledger, after, desk));
    }

    private static Workspace moved(Workspace workspace, Raci raci, Function<Difference, Optional<Spot>> where) {
        var moved = workspace.over(raci);
        if (moved == workspace) return workspace;
        return where.apply(new Difference(workspace.raci(), raci))
                .flatMap(moved.tableau()::place)
                .map(moved::at)
                .orElse(moved);
    }

    /// Whether the letters can be there at once: for thousands at a time they are made beside the window as well.
    private static boolean isSmall(Ledger ledger, Document document) {
        int before = ledger.workspace().raci().document().raciOverrides().size();
        return Math.abs(document.raciOverrides().size() - before) <= AT_ONCE;
    }

    /// Lines stay where they are while only letters change, so that none runs away from under the cursor.
    private static Supplier<Made> making(Ledger ledger, Optional<Raci> after, Desk desk) {
        var today = desk.state().today();
        var known = ledger.subjects();
        if (after.isEmpty()) {
            var before = ledger.workspace();
            return () -> before.raci()
                    .after(desk.document())
                    .filter(any -> ledger.isShown())
                    .map(raci -> Made.of(raci, before.tableau(), known))
                    .orElseGet(() -> Made.of(desk.document(), today, ledger.view(), ledger.sieve(), known));
        }
        var raci = after.get();
        return ledger.isShown()
                ? () -> Made.of(raci, ledger.workspace().tableau(), known)
                : () -> Made.of(raci, ledger.view(), ledger.sieve(), known);
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
            change(now -> now.with(now.workspace().on(new Act.Point(place)).next()));
        });
    }

    /// Goes to a cell in the grid of its service, as soon as that is there.
    void goTo(Spot spot) {
        wanted = Optional.of(spot);
        change(now -> now.looking(new View.OfService(spot.service())).sifting(Sieve.ALL));
        refresh();
    }

    private Optional<Ledger> ledger() {
        return session.showing().raci();
    }

    private void change(UnaryOperator<Ledger> to) {
        become(now -> now.map(to));
    }

    private void become(UnaryOperator<Optional<Ledger>> to) {
        session.show(now -> now.lettering(to.apply(now.raci())));
    }
}
