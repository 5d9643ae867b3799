package dev.remit.format.in;

import dev.remit.edit.Edit;
import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Progress;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A document that is changed cell by cell, and what could not be understood on the way.
final class Changing {
    /// Written into a cell, it clears the cell or removes what the row is about.
    static final String DELETE = "#delete";

    private static final int MOST_PROBLEMS = 50;
    private static final int ASKED_EVERY = 256;

    private final Document before;
    private final Importer.Source source;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final Progress progress;
    private Document document;
    private Runnable goOn = () -> {};
    private int rows;

    Changing(Document before, Importer.Source source, Progress progress) {
        this.before = before;
        this.document = before;
        this.source = source;
        this.progress = progress;
    }

    /// A sheet comes next: the `step`th of so many.
    void comes(String sheet, int step, int of) {
        goOn = () -> progress.at(Text.of("Comparing the sheet {0}", sheet), step, of);
        goOn.run();
    }

    /// A row comes next. Every so often it is asked whether anybody still waits.
    void comesRow() {
        if (++rows % ASKED_EVERY == 0) goOn.run();
    }

    /// As it was before any change: what sheets are compared with.
    Document before() {
        return before;
    }

    Document document() {
        return document;
    }

    String file() {
        return source.file().name();
    }

    LocalDate day() {
        return source.day();
    }

    LocalDate today() {
        return before.organisation().asOf().orElse(source.day());
    }

    void apply(Edit edit) {
        document = edit.apply(document);
    }

    /// An edit, or the reason why there is none, which is told with its place.
    void apply(Outcome<Edit> edit, Place place) {
        switch (edit) {
            case Outcome.Done<Edit> done -> apply(done.value());
            case Outcome.Refused<Edit> refused -> refused.problems().forEach(problem -> errors.add(problem.at(place)));
        }
    }

    void refuse(Problem problem, Place place) {
        errors.add(problem.at(place));
    }

    void warn(String code, Place place, Text message) {
        warnings.add(Problem.warning(code, place, message));
    }

    Outcome<Imported> outcome() {
        if (!errors.isEmpty()) return new Outcome.Refused<>(shown(errors));
        return new Outcome.Done<>(imported(), shown(warnings));
    }

    private static List<Problem> shown(List<Problem> all) {
        if (all.size() <= MOST_PROBLEMS) return all;
        var shown = new ArrayList<>(all.subList(0, MOST_PROBLEMS));
        var rest = Text.of("More problems: {0}.", all.size() - MOST_PROBLEMS);
        shown.add(
                all.getFirst().isError()
                        ? Problem.error("E-LIM-050", rest)
                        : Problem.warning("E-LIM-050", Place.UNKNOWN, rest));
        return shown;
    }

    private Imported imported() {
        var added = new TreeSet<Id>();
        var changed = new TreeSet<Id>();
        var removed = new TreeSet<Id>();
        for (var table : document.tables()) {
            for (Element element : table) {
                var old = before.find(element.id());
                if (old.isEmpty()) added.add(element.id());
                else if (!old.get().equals(element)) changed.add(element.id());
            }
        }
        for (var table : before.tables())
            for (Element element : table) if (document.find(element.id()).isEmpty()) removed.add(element.id());
        return new Imported(document, List.copyOf(added), List.copyOf(changed), List.copyOf(removed));
    }
}
