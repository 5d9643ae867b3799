package dev.remit.report.comparison;

import dev.remit.analysis.figure.Comparison;
import dev.remit.model.Engagement;
import dev.remit.model.Interaction;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.report.Block;
import dev.remit.report.Paragraph;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two teams have in common and how they work together, in a few lines: it stands beneath the table on its page.
record Together(Comparison pair, Structure structure) {
    Block block() {
        var together = pair.together();
        var lines = List.of(
                Text.of("Engagements: {0}.", all(together.engagements().stream().map(this::told))),
                Text.of(
                        "Interactions: {0}.",
                        all(together.interactions().stream().map(this::told))),
                Text.of(
                        "Shared rotations: {0}.",
                        all(together.rotations().stream().map(Rotation::name))),
                Text.of(
                        "Delivery numbers both see: {0}.",
                        all(together.numbers().stream().map(Service::name))),
                Text.of(
                        "Looked at together: {0}.",
                        all(together.reviews().stream()
                                .map(loop -> name(loop.fromServiceId()))
                                .distinct())));
        return new Paragraph(lines.stream().map(Text::toString).collect(Collectors.joining(" ")));
    }

    private static String all(Stream<String> words) {
        var all = words.toList();
        return all.isEmpty() ? Text.of("none").toString() : String.join("; ", all);
    }

    /// "Run for Payments and Vault until 2026-12-31".
    private String told(Engagement it) {
        String level = it.level().map(Labelled::of).orElseGet(() -> Words.UNKNOWN.text());
        String services = dev.remit.text.Words.list(
                it.serviceIds().stream().map(this::name).toList());
        return it.endDate()
                .map(end -> Text.of("{0} for {1} until {2}", level, services, end))
                .orElseGet(() -> Text.of("{0} for {1}", level, services))
                .toString();
    }

    private String told(Interaction it) {
        String mode = it.mode().map(Labelled::of).orElseGet(() -> Words.UNKNOWN.text());
        return it.purpose()
                .map(purpose -> Text.of("{0}: {1}", mode, unended(purpose)))
                .orElseGet(() -> Text.of("{0}", mode))
                .toString();
    }

    /// The line it stands in has an end of its own.
    private static String unended(String purpose) {
        return purpose.endsWith(".") ? purpose.substring(0, purpose.length() - 1) : purpose;
    }

    private String name(dev.remit.shape.Ref<Service> service) {
        return structure.service(service).map(Service::name).orElse(service.id().text());
    }
}
