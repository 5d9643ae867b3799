package dev.remit.ui.session;

import dev.remit.analysis.Today;
import dev.remit.edit.Ignoring;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.format.FindingsExporters;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Repair;
import dev.remit.text.Text;
import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.clip.Flavour;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.session.desk.ForeseenRepair;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Triage.Act;
import dev.remit.ui.triage.Triage.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is done with the chosen finding, and with the list of them.
public record Triaging(Session session, Tasks tasks, Board board, Clock clock) {
    /// The finding that is looked at.
    public static Optional<Line> chosen(Showing showing) {
        return showing.desk().flatMap(desk -> desk.chosen(showing.triage()));
    }

    public static boolean canRepair(Showing showing) {
        return chosen(showing)
                .filter(line -> !line.finding().repairs().isEmpty())
                .isPresent();
    }

    /// The day it is for the person, whatever day the document tells of.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public void reveal() {
        chosen(session.showing()).map(Line::finding).ifPresent(session::reveal);
    }

    /// Reveals the finding so many further down the list.
    public void step(int by) {
        var showing = session.showing();
        showing.desk()
                .flatMap(desk -> showing.triage().step(by, desk.lines(), desk.chronicle()))
                .ifPresent(session::reveal);
    }

    /// Turns to its rule.
    public void ask() {
        chosen(session.showing())
                .map(line -> line.finding().rule())
                .ifPresent(code -> session.show(now -> now.asking(code)));
    }

    /// Shows what its first repair would change.
    public void repair() {
        chosen(session.showing()).map(Line::finding).map(Finding::repairs).stream()
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(this::foresee);
    }

    /// Works out what a repair would change, beside the window.
    public void foresee(Repair repair) {
        act(Act.REPAIRING);
        var line = chosen(session.showing());
        var desk = session.showing().desk();
        if (line.isEmpty() || desk.isEmpty()) return;
        var document = desk.get().document();
        var today = asOf(desk.get());
        var now = desk.get().lines();
        tasks.latest(
                "foresee", () -> ForeseenRepair.of(line.get(), repair, document, now, today), this::put, session::tell);
    }

    /// What it would change follows the document.
    public void refresh() {
        var desk = session.showing().desk().filter(it -> !it.isStale());
        desk.flatMap(Desk::foreseen)
                .filter(it -> it.comparison().from() != desk.orElseThrow().document())
                .ifPresent(this::again);
    }

    /// The repair in the same place of the finding as it is now, if it still has one.
    private void again(ForeseenRepair before) {
        int at = before.line().finding().repairs().indexOf(before.repair());
        chosen(session.showing()).map(line -> line.finding().repairs()).stream()
                .flatMap(List::stream)
                .skip(at)
                .findFirst()
                .ifPresentOrElse(this::foresee, this::read);
    }

    /// Does what was shown, as one step.
    public void apply(ForeseenRepair foreseen) {
        read();
        if (isReadOnly()) return;
        var comparison = foreseen.comparison();
        session.run(foreseen.repair().label(), now -> now == comparison.from() ? comparison.to() : now);
        session.toast(Text.of("Done: {0}.", foreseen.repair().label()), List.of(session.undoing()));
    }

    /// Asks for the reason to look past it, and until when.
    public void ignore() {
        act(Act.IGNORING);
    }

    public void ignore(Line line, String reason, LocalDate until) {
        read();
        session.run(Text.of("Ignore {0}", name(line)), Ignoring.until(until, line.fingerprint(), reason));
        session.toast(Text.of("{0} is ignored until {1}.", name(line), Days.of(until)), List.of(session.undoing()));
    }

    public void stopIgnoring() {
        chosen(session.showing())
                .ifPresent(line ->
                        session.run(Text.of("Stop ignoring {0}", name(line)), Ignoring.noMore(line.fingerprint())));
    }

    /// Back to what is known of the finding.
    public void read() {
        session.change(desk -> desk.foreseeing(Optional.empty()));
        session.show(now -> now.sorting(now.triage().doing(Act.READING)));
    }

    /// Puts what is listed on the clipboard, as `remit check --format markdown` writes it.
    public void copy() {
        session.showing().desk().ifPresent(desk -> {
            var listed = desk.listed(session.showing().triage());
            board.put(List.of(new Flavour.Plain(markdown(desk, listed))));
            session.toast(
                    listed.size() == 1
                            ? Text.of("1 finding was copied as Markdown.")
                            : Text.of("{0} findings were copied as Markdown.", listed.size()));
        });
    }

    private String markdown(Desk desk, List<Line> listed) {
        var findings = new Findings(listed.stream().map(Line::finding).toList(), List.of());
        var file = new CheckedFile(
                desk.name(),
                desk.name(),
                Optional.empty(),
                desk.document(),
                asOf(desk),
                findings,
                Map.of(),
                Optional.empty());
        return new String(FindingsExporters.MARKDOWN.export(CheckedFiles.of(file)), StandardCharsets.UTF_8);
    }

    /// By what it can be told from others in one line.
    private static Text name(Line line) {
        return Text.of("{0} of {1}", line.finding().rule(), line.element());
    }

    private void act(Act act) {
        session.show(
                now -> now.in(Room.FINDINGS).sorting(now.triage().on(Page.LIST).doing(act)));
    }

    /// Meanwhile the document may have changed, or somebody looks at something else.
    private void put(ForeseenRepair foreseen) {
        session.change(desk -> desk.document() == foreseen.comparison().from()
                        && session.showing().triage().isChosen(foreseen.line())
                ? desk.foreseeing(Optional.of(foreseen))
                : desk);
    }

    private boolean isReadOnly() {
        return session.showing().desk().filter(Desk::isReadOnly).isPresent();
    }

    private LocalDate asOf(Desk desk) {
        return Today.of(desk.document(), Optional.empty(), clock);
    }
}
