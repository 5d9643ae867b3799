package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Suppression;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looking past findings for a while.
public final class Ignoring {
    private static final Shape<Document> DOCUMENT = Shape.of(Document.class);

    private Ignoring() {}

    /// The finding shows again on that day. What was decided of it before no longer counts.
    public static Edit until(LocalDate day, String fingerprint, String reason) {
        return document -> {
            var all = others(document, fingerprint);
            all.add(new Suppression(fingerprint, reason, day, Optional.empty(), Kept.NONE));
            all.sort(Comparator.comparing(Suppression::fingerprint));
            return with(document, all);
        };
    }

    public static Edit noMore(String fingerprint) {
        return document -> with(document, others(document, fingerprint));
    }

    private static List<Suppression> others(Document document, String fingerprint) {
        var others = new ArrayList<>(document.suppressions());
        others.removeIf(each -> each.fingerprint().equals(fingerprint));
        return others;
    }

    private static Document with(Document document, List<Suppression> all) {
        return DOCUMENT.with(document, "suppressions", List.copyOf(all));
    }
}
