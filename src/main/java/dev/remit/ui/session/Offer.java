package dev.remit.ui.session;

import dev.remit.format.order.Wish;
import dev.remit.report.Reporter;
import dev.remit.report.Reports;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One of the things that can be exported.
///
/// @param report the id of a report; empty for the diagram that is shown
public record Offer(Optional<String> report, Text name, Text purpose) {
    private static Offer of(Reporter reporter) {
        return new Offer(Optional.of(reporter.id()), reporter.name(), reporter.purpose());
    }

    /// All, what is chosen first at the top.
    public static List<Offer> all() {
        var diagram = new Offer(Optional.empty(), Text.of("Diagram"), Text.of("For slides, wikis and other programs."));
        return Stream.concat(Stream.of(diagram), Reports.ALL.stream().map(Offer::of))
                .sorted(Comparator.comparing(offer -> !offer.report().equals(Wish.FIRST.report())))
                .toList();
    }

    /// Those that have some words in their name or purpose; all where there are no words.
    public static List<Offer> of(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(offer -> offer.has(wanted)).toList();
    }

    private boolean has(String words) {
        return (name + " " + purpose).toLowerCase(Locale.ROOT).contains(words);
    }
}
