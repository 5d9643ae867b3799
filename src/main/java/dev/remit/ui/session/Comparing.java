package dev.remit.ui.session;

import dev.remit.edit.compare.Difference;
import dev.remit.model.Document;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Against;
import dev.remit.ui.session.desk.Compared;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the open document beside another one, and takes over what somebody chooses there.
public record Comparing(Session session, Tasks tasks) {
    public void open(Against against) {
        session.showing().desk().map(Desk::document).ifPresent(document -> compare(document, against));
    }

    /// Compares anew where the document has changed meanwhile.
    public void refresh() {
        var desk = session.showing().desk().filter(open -> session.showing().room() == Room.COMPARISON);
        desk.flatMap(Desk::compared)
                .filter(compared ->
                        compared.comparison().from() != desk.orElseThrow().document())
                .ifPresent(compared -> open(compared.against()));
    }

    /// Brings these differences into the document as one step.
    public void take(Compared compared, Set<Difference> chosen) {
        var against = compared.against();
        close();
        if (session.showing().desk().filter(Desk::isReadOnly).isPresent()) return;
        // Only what was compared may be replaced.
        var comparison = compared.comparison();
        var edit = comparison.take(inOrder(compared, chosen));
        session.run(step(chosen.size(), against.name()), now -> now == comparison.from() ? edit.apply(now) : now);
        against.taken().run();
        if (!chosen.isEmpty()) session.toast(said(chosen.size(), against.name()), List.of(session.undoing()));
    }

    public void close() {
        session.change(desk -> desk.comparing(Optional.empty()));
        session.show(now -> now.in(Room.MAP));
    }

    private void compare(Document document, Against against) {
        tasks.latest("compare", () -> Compared.of(document, against), this::put, session::tell);
    }

    /// Meanwhile another document may have been opened, or this one changed.
    private void put(Compared compared) {
        session.show(now -> now.desk()
                .filter(desk -> desk.document() == compared.comparison().from())
                .map(desk -> now.with(Optional.of(desk.comparing(Optional.of(compared))))
                        .in(Room.COMPARISON))
                .orElse(now));
    }

    private static List<Difference> inOrder(Compared compared, Set<Difference> chosen) {
        return compared.comparison().differences().stream()
                .filter(chosen::contains)
                .toList();
    }

    private static Text step(int count, Text name) {
        return count == 1
                ? Text.of("Take 1 difference from {0}", name)
                : Text.of("Take {0} differences from {1}", count, name);
    }

    private static Text said(int count, Text name) {
        return count == 1
                ? Text.of("1 difference was taken from {0}.", name)
                : Text.of("{0} differences were taken from {1}.", count, name);
    }
}
