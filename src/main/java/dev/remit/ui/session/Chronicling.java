package dev.remit.ui.session;

import dev.remit.model.Document;
import dev.remit.rule.Score;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Chronicles;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Line;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Notes what is found each time a document is opened or saved.
public final class Chronicling {
    private final Session session;
    private final Tasks tasks;
    private final Chronicles chronicles;
    private final Clock clock;
    private Optional<Document> seen = Optional.empty();
    private Optional<Document> noted = Optional.empty();
    private boolean isTold;

    public Chronicling(Session session, Tasks tasks, Chronicles chronicles, Clock clock) {
        this.session = session;
        this.tasks = tasks;
        this.chronicles = chronicles;
        this.clock = clock;
    }

    public void show(Showing showing) {
        showing.desk().filter(desk -> !desk.isStale()).ifPresent(this::show);
    }

    private void show(Desk desk) {
        boolean isKnown = is(seen, desk.document()) && is(noted, desk.saved());
        seen = Optional.of(desk.document());
        if (isKnown || desk.isChanged()) return;
        noted = Optional.of(desk.saved());
        desk.checked().ifPresent(checked -> note(desk, checked));
    }

    private static boolean is(Optional<Document> one, Document other) {
        return one.filter(it -> it == other).isPresent();
    }

    private void note(Desk desk, Checked checked) {
        var today = LocalDate.now(clock);
        tasks.run(
                Text.of("Noting what was found"),
                () -> noted(desk, checked, today),
                then -> put(then, desk.saved()),
                session::tell);
    }

    private record Noted(Chronicle chronicle, List<Problem> problems) {}

    /// What another window noted of the file meanwhile counts too.
    private Noted noted(Desk desk, Checked checked, LocalDate today) {
        var path = desk.file().map(file -> file.path());
        var before = path.flatMap(chronicles::of).orElse(desk.chronicle());
        var fingerprints = checked.lines().stream().map(Line::fingerprint).toList();
        var scores = Score.of(checked.findings(), checked.facts().structure());
        var now = before.seeing(fingerprints, scores, today);
        boolean isSame = now.equals(before);
        return new Noted(
                now,
                path.filter(any -> !isSame)
                        .map(file -> chronicles.keep(file, now))
                        .orElse(List.of()));
    }

    private void put(Noted then, Document saved) {
        session.change(desk -> desk.saved() == saved ? desk.chronicling(then.chronicle()) : desk);
        if (then.problems().isEmpty() || isTold) return;
        isTold = true;
        session.tell(new Notice.Remark(
                Text.of("When findings were first seen could not be kept. The document itself is not affected."),
                then.problems()));
    }
}
