package dev.remit.format.order;

import dev.remit.format.DiagramExporters;
import dev.remit.format.Exporters;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.report.Choice;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Section;
import dev.remit.report.Telling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody wants to have written, before anything is made. The window and the command line make nothing else of
/// what was chosen, so that both write the same. Immutable.
///
/// @param report the id of a report; empty for a diagram
/// @param format the id of one of its formats
public record Wish(Optional<String> report, String format, Subject subject, Telling telling, Options options) {
    private static final String RACI = "raci-by-service";

    public static final Wish FIRST =
            new Wish(Optional.of("leadership"), "pdf", Subject.ALL, Telling.USUAL, Options.DEFAULT);

    /// The RACI of all services.
    public static Wish raci(String format) {
        return report(RACI, format);
    }

    public static Wish report(String id, String format) {
        return FIRST.of(Optional.of(id)).as(format);
    }

    /// All that a diagram shows, in light colours as it goes into documents.
    public static Wish diagram(String format) {
        return FIRST.of(Optional.empty()).as(format);
    }

    public boolean isDiagram() {
        return report.isEmpty();
    }

    /// The formats what is wanted comes in.
    public List<String> formats() {
        return isDiagram() ? DiagramExporters.ids() : Exporters.ids();
    }

    /// The same of something else, in the same format where it comes in that. A diagram is wanted as it is, a report of
    /// everything, unless a part was chosen that it can be limited to.
    public Wish of(Optional<String> other) {
        var wish = new Wish(other, format, subject, telling.only(Set.of()), options).scopedAfter(this);
        return wish.formats().contains(format) ? wish : wish.as(wish.formats().getFirst());
    }

    private Wish scopedAfter(Wish before) {
        if (!canBeOfPart()) return about(subject.in(Scope.ALL));
        if (before.isDiagram() == isDiagram() || subject.scope() instanceof Scope.Part) return this;
        return about(subject.in(isDiagram() ? Scope.VIEW : Scope.ALL));
    }

    public Wish as(String other) {
        return new Wish(report, other, subject, telling, options);
    }

    public Wish about(Subject other) {
        return new Wish(report, format, other, telling, options);
    }

    public Wish told(Telling other) {
        return new Wish(report, format, subject, other, options);
    }

    public Wish with(Options others) {
        return new Wish(report, format, subject, telling, others);
    }

    /// The options that change what is written; none of a format that there is not.
    public Set<Option> heeds() {
        return isDiagram()
                ? DiagramExporters.find(format).map(each -> each.options()).orElse(Set.of())
                : Exporters.find(format).map(each -> each.options()).orElse(Set.of());
    }

    /// Whether a report heeds that choice.
    public boolean heeds(Choice choice) {
        return reporter().filter(it -> it.choices().contains(choice)).isPresent();
    }

    /// Whether it can be of a part of the organisation.
    public boolean canBeOfPart() {
        return isDiagram() || heeds(Choice.SERVICES) || heeds(Choice.TEAMS);
    }

    /// Whether its letters can be told in another way.
    public boolean hasVariants() {
        return report.filter(RACI::equals).isPresent();
    }

    /// Whether it is a table that can be laid out in two ways.
    public boolean hasSpread() {
        return heeds(Choice.SPREAD) && format.equals("csv");
    }

    public List<Section> sections() {
        return heeds(Choice.SECTIONS) ? reporter().map(Reporter::sections).orElse(List.of()) : List.of();
    }

    /// What the file's name ends with, without a dot.
    public String ending() {
        return isDiagram()
                ? DiagramExporters.find(format).map(each -> each.ending()).orElse(format)
                : format;
    }

    public Optional<Reporter> reporter() {
        return report.flatMap(Reports::named);
    }
}
