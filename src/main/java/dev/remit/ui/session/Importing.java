package dev.remit.ui.session;

import dev.remit.editor.paste.Pasting;
import dev.remit.file.RemitFile;
import dev.remit.file.save.Content;
import dev.remit.file.save.Opening;
import dev.remit.format.Deadline;
import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Importers;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Wait.Hold;
import dev.remit.ui.session.clip.Lines;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Brings in what others wrote: into the document that is open, as one step, or into a new one. Nothing is changed
/// before somebody has seen what would be.
public final class Importing {
    private static final String CSV = "csv";
    private static final String XLSX = "xlsx";
    private static final String NO_NAME_COLUMN = "E-MAP-002";

    private final Session session;
    private final Filing filing;
    private final Opening opening;
    private final Waits waits;
    private final Questions questions;
    private final Clock clock;

    public Importing(Session session, Filing filing, Opening opening, Waits waits, Questions questions, Clock clock) {
        this.session = session;
        this.filing = filing;
        this.opening = opening;
        this.waits = waits;
        this.questions = questions;
        this.clock = clock;
    }

    public void table() {
        questions.fileToImport().ifPresent(this::table);
    }

    /// A table of services: one row a service, with its team.
    public void table(Path path) {
        String name = nameOf(path);
        var open = session.showing().desk();
        var into = open.map(Desk::document).orElseGet(() -> Document.named(bare(name)));
        waits.on(
                Text.of("Importing {0}", name),
                Hold.MAP,
                steps -> read(path, name, into, steps),
                outcome -> show(name, open.map(Desk::name), into, outcome));
    }

    /// A table that was copied elsewhere, into the document that is open.
    ///
    /// @param otherwise is done where the text is no table, or its first line does not say what its columns are
    void pasted(String text, Runnable otherwise) {
        var open = session.showing().desk();
        if (open.isEmpty() || !Lines.areTable(text)) {
            otherwise.run();
            return;
        }
        String name = Text.of("Clipboard").toString();
        var into = open.get().document();
        waits.on(
                Text.of("Reading the clipboard"),
                Hold.MAP,
                steps -> read(Content.utf8(text), name, into, steps),
                outcome -> {
                    if (isUntold(outcome)) otherwise.run();
                    else show(name, open.map(Desk::name), into, outcome);
                });
    }

    private static boolean isUntold(Outcome<Imported> outcome) {
        return outcome.problems().stream().anyMatch(problem -> problem.code().equals(NO_NAME_COLUMN));
    }

    /// Names that somebody has written or pasted, one a line.
    public void names() {
        questions.names().map(Lines::of).filter(lines -> !lines.isEmpty()).ifPresent(lines -> {
            var pasting = new Pasting(Optional.empty());
            if (session.showing().isOpen()) session.edit(editor -> editor.become(state -> pasting.lines(lines, state)));
            else
                filing.create(
                        Text.of("Untitled").toString(),
                        Text.of("New organisation").toString(),
                        state -> pasting.lines(lines, state));
        });
    }

    private Outcome<Imported> read(Path path, String name, Document into, Steps steps) {
        steps.at(Text.of("Reading the file"), 1, 1);
        return opening.open(path).then(opened -> read(opened.content(), name, into, steps));
    }

    private Outcome<Imported> read(Content content, String name, Document into, Steps steps) {
        var source = new Importer.Source(new Importer.Named(name, content), Optional.empty(), LocalDate.now(clock));
        var importer = Importers.named(name.toLowerCase(Locale.ROOT).endsWith("." + XLSX) ? XLSX : CSV)
                .orElseThrow();
        return Deadline.within(clock, steps, progress -> importer.read(source, into, progress))
                .then(imported -> fitting(imported, name));
    }

    /// More than a file may hold could never be opened again.
    private static Outcome<Imported> fitting(Imported imported, String name) {
        return RemitFile.tooLarge(imported.document())
                .<Outcome<Imported>>map(problem -> Outcome.refused(problem.in(name)))
                .orElseGet(() -> Outcome.done(imported));
    }

    private void show(String name, Optional<String> desk, Document into, Outcome<Imported> outcome) {
        switch (outcome) {
            case Outcome.Refused<Imported> refused ->
                session.tell(new Notice.Remark(
                        Text.of("{0} was not imported. Nothing was changed.", name), refused.problems()));
            case Outcome.Done<Imported> done -> {
                var imported = done.value();
                if (imported.isNothing()) session.toast(Text.of("{0} holds nothing new.", name));
                else if (questions.agrees(new Preview(name, desk, into, imported, done.problems())))
                    take(name, into, imported);
            }
        }
    }

    private void take(String name, Document into, Imported imported) {
        var label = Text.of("Import {0}", name);
        if (session.showing().desk().isEmpty()) {
            filing.create(bare(name), bare(name), state -> state.changed(label, any -> imported.document()));
            return;
        }
        // Only what was compared may be replaced.
        session.run(label, now -> now == into ? imported.document() : now);
        session.toast(
                Text.of(
                        "{0} added, {1} changed.",
                        imported.added().size(), imported.changed().size()),
                List.of(session.undoing()));
    }

    private static String nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
    }

    private static String bare(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
