package dev.remit.ui.session;

import dev.remit.format.DiagramExporter;
import dev.remit.format.DiagramExporters;
import dev.remit.format.Exporter;
import dev.remit.format.Exporters;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.report.Variant;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody wants to have written, before anything is made. Immutable.
///
/// @param report the id of a report; empty for the diagram that is shown
/// @param format the id of one of its formats
public record Wish(Optional<String> report, String format, Options options, Variant variant) {
    private static final String RACI = "raci-by-service";

    public static final Wish FIRST = new Wish(Optional.of("leadership"), "pdf", Options.DEFAULT, Variant.RACI);

    /// The RACI of all services.
    public static Wish raci(String format) {
        return FIRST.of(Optional.of(RACI)).as(format);
    }

    /// The diagram that is shown, all of it, in light colours as it goes into documents.
    public static Wish diagram(String format) {
        return FIRST.of(Optional.empty()).as(format);
    }

    /// One of the things that can be had.
    ///
    /// @param report the id of a report; empty for the diagram that is shown
    public record Offer(Optional<String> report, Text name, Text purpose) {
        private static Offer of(Reporter reporter) {
            return new Offer(Optional.of(reporter.id()), reporter.name(), reporter.purpose());
        }

        private boolean has(String words) {
            return (name + " " + purpose).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /// All that have some words in their name or purpose, what is chosen first at the top; everything where there are
    /// no
    /// words.
    public static List<Offer> offers(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        var diagram = new Offer(
                Optional.empty(), Text.of("Diagram that is shown"), Text.of("For slides, wikis and other programs."));
        return Stream.concat(Stream.of(diagram), Reports.ALL.stream().map(Offer::of))
                .filter(offer -> offer.has(wanted))
                .sorted(Comparator.comparing(offer -> !offer.report().equals(FIRST.report())))
                .toList();
    }

    /// The formats what is wanted comes in.
    public List<String> formats() {
        return report.isPresent()
                ? Exporters.ids()
                : DiagramExporters.ALL.stream().map(DiagramExporter::id).toList();
    }

    /// The same of something else, in the same format where it comes in that.
    public Wish of(Optional<String> other) {
        var wish = new Wish(other, format, options, variant);
        return wish.formats().contains(format) ? wish : wish.as(wish.formats().getFirst());
    }

    public Wish as(String other) {
        return new Wish(report, other, options, variant);
    }

    public Wish with(Options others) {
        return new Wish(report, format, others, variant);
    }

    public Wish in(Variant other) {
        return new Wish(report, format, options, other);
    }

    /// The options that change what is written.
    public Set<Option> heeds() {
        return report.isPresent() ? exporter().options() : diagramExporter().options();
    }

    /// Whether its letters can be told in another way.
    public boolean hasVariants() {
        return report.filter(RACI::equals).isPresent();
    }

    /// What the file's name ends with, without a dot.
    public String ending() {
        return report.isPresent() ? exporter().id() : diagramExporter().ending();
    }

    Reporter reporter() {
        return report.flatMap(Reports::named).orElseThrow();
    }

    Exporter exporter() {
        return Exporters.find(format).orElseThrow();
    }

    DiagramExporter diagramExporter() {
        return DiagramExporters.ALL.stream()
                .filter(exporter -> exporter.id().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
