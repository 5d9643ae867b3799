package dev.remit.report.ownership;

import dev.remit.analysis.Facts;
import dev.remit.model.Engagement;
import dev.remit.model.Review;
import dev.remit.model.ReviewOutcome;
import dev.remit.model.Service;
import dev.remit.model.Slo;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The last time anyone is known to have looked at a service, and at what: its readiness, an objective, its capacity or
/// the threats to it.
record LastReview(LocalDate day, Text what) {
    static Optional<LastReview> of(Service service, Facts facts) {
        return Stream.of(
                        readiness(service, facts),
                        service.slos().stream()
                                .flatMap((Slo slo) -> slo.reviewedOn().stream())
                                .map(day -> new LastReview(day, Text.of("objective"))),
                        service.capacityReviewedOn().stream().map(day -> new LastReview(day, Text.of("capacity"))),
                        service.threatModelOn().stream().map(day -> new LastReview(day, Text.of("threats"))))
                .flatMap(all -> all)
                .filter(review -> !review.day().isAfter(facts.today()))
                .max(Comparator.comparing(LastReview::day));
    }

    private static Stream<LastReview> readiness(Service service, Facts facts) {
        return facts.structure().engagement(service).map(Engagement::reviews).stream()
                .flatMap(reviews -> reviews.stream().filter(LastReview::isHeld))
                .map(review -> new LastReview(review.date(), Text.of("readiness")));
    }

    private static boolean isHeld(Review review) {
        return review.outcome()
                .filter(outcome -> outcome != ReviewOutcome.PLANNED)
                .isPresent();
    }
}
