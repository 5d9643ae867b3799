package dev.remit.ui.session;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Today;
import dev.remit.edit.Diagrams;
import dev.remit.editor.State;
import dev.remit.file.RemitFile;
import dev.remit.file.save.AtomicOutput;
import dev.remit.file.save.Content;
import dev.remit.file.save.ContentHash;
import dev.remit.file.save.Expected;
import dev.remit.file.save.Saved;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.format.Options;
import dev.remit.model.Diagram;
import dev.remit.report.Report;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.ui.session.Questions.FileKind;
import dev.remit.ui.session.Wait.Hold;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/// Writes what others read: the same report and the same bytes as on the command line.
public final class Exports {
    private static final String RACI = "raci-by-service";

    private final Session session;
    private final AtomicOutput output;
    private final Waits waits;
    private final Questions questions;
    private final Clock clock;

    public Exports(Session session, AtomicOutput output, Waits waits, Questions questions, Clock clock) {
        this.session = session;
        this.output = output;
        this.waits = waits;
        this.questions = questions;
        this.clock = clock;
    }

    public void raciCsv() {
        raci(FileKind.CSV);
    }

    public void raciPdf() {
        raci(FileKind.PDF);
    }

    /// The diagram that is shown, all of it, in light colours as it goes into documents: the same bytes as on the
    /// command line. What is missing or cut in the file is told after its name.
    public void diagram(DiagramExporter exporter) {
        session.showing()
                .desk()
                .ifPresent(desk -> questions
                        .fileToWrite(name(desk.state(), exporter), FileKind.of(exporter.ending()))
                        .ifPresent(path -> write(path, desk, exporter)));
    }

    private void write(Path path, Desk desk, DiagramExporter exporter) {
        waits.on(
                title(path),
                Hold.NOTHING,
                steps -> exporter.export(exhibit(desk), Options.DEFAULT)
                        .then(bytes -> output.write(path, Content.of(bytes), Expected.anything())),
                outcome -> {
                    tell(
                            outcome,
                            Text.of("The diagram was written to {0}.", path.getFileName()),
                            Text.of("The diagram was not written."));
                    if (outcome instanceof Outcome.Done<Saved> done
                            && !done.problems().isEmpty())
                        session.tell(new Notice.Remark(
                                Text.of("The diagram was written, but not as it was asked for."), done.problems()));
                });
    }

    private Exhibit exhibit(Desk desk) {
        var document = desk.document();
        var facts = Facts.of(document, Today.of(document, Optional.empty(), clock));
        return Exhibit.of(
                facts, Exhibit.diagram(document, Optional.of(desk.state().diagram())), OffsetDateTime.now(clock));
    }

    private void raci(FileKind kind) {
        session.showing()
                .desk()
                .flatMap(Desk::checked)
                .ifPresent(checked -> questions
                        .fileToWrite(name(checked, kind), kind)
                        .ifPresent(path -> write(
                                path, checked, Exporters.find(kind.ending()).orElseThrow())));
    }

    private void write(Path path, Checked checked, Exporter exporter) {
        String file = session.showing().desk().map(Desk::name).orElse("");
        waits.on(
                title(path),
                Hold.NOTHING,
                steps -> write(path, checked, exporter, file, steps),
                outcome -> tell(
                        outcome,
                        Text.of("The RACI was written to {0}.", path.getFileName()),
                        Text.of("The RACI was not written.")));
    }

    /// Nothing stands under the name before all is written.
    private Outcome<Saved> write(Path path, Checked checked, Exporter exporter, String file, Steps steps) {
        steps.at(Text.of("Gathering the letters"), 1, 3);
        var report = report(checked, file);
        steps.at(Text.of("Laying out the pages"), 2, 3);
        var bytes = exporter.export(report, Options.DEFAULT, steps::at);
        steps.at(Text.of("Writing the file"), 3, 3);
        return bytes.then(whole -> output.write(path, Content.of(whole), Expected.anything()));
    }

    private static Text title(Path path) {
        return Text.of("Exporting {0}", path.getFileName());
    }

    private void tell(Outcome<Saved> outcome, Text written, Text refusal) {
        switch (outcome) {
            case Outcome.Done<Saved> done -> session.toast(written);
            case Outcome.Refused<Saved> refused -> session.tell(new Notice.Remark(refusal, refused.problems()));
        }
    }

    private Report report(Checked checked, String file) {
        var request = Request.of(checked.facts(), checked.findings(), file, OffsetDateTime.now(clock))
                .ofVersion(ContentHash.of(RemitFile.write(checked.facts().document()))
                        .brief());
        return Reports.named(RACI).orElseThrow().report(request);
    }

    private static String name(State state, DiagramExporter exporter) {
        return state.document()
                        .diagrams()
                        .find(state.diagram())
                        .map(Diagram::name)
                        .orElse(Diagrams.WHOLE) + "." + exporter.ending();
    }

    private static String name(Checked checked, FileKind kind) {
        return checked.facts().document().organisation().name() + " RACI." + kind.ending();
    }
}
