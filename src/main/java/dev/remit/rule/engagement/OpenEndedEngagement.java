package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.edit.Engagements;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementLevel;
import dev.remit.model.Review;
import dev.remit.model.ReviewOutcome;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.rule.Age;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// OPM-004: an engagement in force that no longer, or never, said what it is for and how it ends.
public final class OpenEndedEngagement implements Rule {
    private static final Parameter DAYS = Parameter.of("days", "365", "days")
            .between("1", "3650")
            .meaning("The days a production readiness review lasts once the service changed in a major way.");

    private static final int NEXT_LOOK = 90;

    private static final Metadata METADATA = Metadata.of("OPM-004", "Engagement without terms", Severity.WARNING)
            .when("The engagement of a production service lacks a purpose, a date on which it ends or is looked "
                    + "at again, or a review date that is not past; or hand-back conditions where SRE is on call; "
                    + "or its last production readiness review is older than {days} days and the service changed in "
                    + "a major way after it.")
            .why("SRE support without an end becomes a habit: nobody asks any more whether the service still needs it.")
            .remedy("Write down what the engagement is for, when it is looked at again and when the pager goes back.")
            .sources("SMITH", "WB-18", "APP")
            .parameters(DAYS)
            .reports(
                    """
                    "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA" },
                      { "id": "ledger", "name": "Ledger", "lifecycle": "GA", "lastMajorChangeOn": "2025-12-24" }],
                    "engagements": [
                      { "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN", "purpose": "Survive Christmas" },
                      { "id": "sre-ledger", "serviceIds": ["ledger"], "level": "CONSULT", "reviewDate": "2026-05-01",
                        "reviews": [{ "date": "2025-05-31", "outcome": "PASSED" }] }]
                    """,
                    "Engagement sre-cart lacks an end or a review date and hand-back conditions."
                            + " Write down how it ends.",
                    "Engagement sre-ledger lacks a purpose, a review that was due on 2026-05-01 and a readiness review"
                            + " after the major change of Ledger on 2025-12-24 (the last is 366 days old, limit 365)."
                            + " Write down how it ends.")
            .accepts("""
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "lastMajorChangeOn": "2025-12-24" }],
                "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "RUN",
                  "purpose": "Survive Christmas", "reviewDate": "2026-06-01", "handBack": {},
                  "reviews": [{ "date": "2025-06-01", "outcome": "PASSED" },
                    { "date": "2026-07-01", "outcome": "PLANNED" }] }]
                """)
            .boundaries(
                    Boundary.of(DAYS, """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA",
                          "lastMajorChangeOn": "2025-12-24" }],
                        "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "CONSULT",
                          "purpose": "Advice", "reviewDate": "2026-12-01",
                          "reviews": [{ "date": "#", "outcome": "PASSED" }] }]
                        """).accepts("2025-06-02", "2025-06-01").reports(Severity.WARNING, "2025-05-31"),
                    Boundary.of("the review date", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA" }],
                        "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "CONSULT",
                          "purpose": "Advice", "reviewDate": "#" }]
                        """)
                            .reports(Severity.WARNING, "2026-05-31")
                            .accepts("2026-06-01", "2026-06-02"),
                    Boundary.of("the major change", """
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "lastMajorChangeOn": "#" }],
                        "engagements": [{ "id": "sre-cart", "serviceIds": ["cart"], "level": "CONSULT",
                          "purpose": "Advice", "reviewDate": "2026-12-01",
                          "reviews": [{ "date": "2025-02-01", "outcome": "PASSED" }] }]
                        """)
                            .accepts("2025-01-31", "2025-02-01")
                            .reports(Severity.WARNING, "2025-02-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var covered = covered(facts);
        for (Engagement engagement : facts.document().engagements()) {
            var services = covered.getOrDefault(engagement.id(), List.of());
            if (services.isEmpty()) continue;
            var lacks = new Lacks(engagement, services, facts.today());
            var all = lacks.all(report.count(DAYS));
            if (!all.isEmpty()) report.add(finding(lacks, all));
        }
    }

    /// The services in production by the engagement that counts for them.
    private static Map<Id, List<Service>> covered(Facts facts) {
        var covered = new HashMap<Id, List<Service>>();
        for (Service service : facts.production()) {
            facts.structure()
                    .engagement(service)
                    .ifPresent(it -> covered.computeIfAbsent(it.id(), id -> new ArrayList<>())
                            .add(service));
        }
        return covered;
    }

    private Finding finding(Lacks lacks, List<Text> all) {
        Engagement engagement = lacks.engagement();
        var message = Text.of("Engagement {0} lacks {1}. Write down how it ends.", engagement.title(), Words.list(all));
        var finding = finding(message, engagement);
        return lacks.isOnlyTerms(all)
                ? finding.repair(
                        Text.of("Agree on the usual terms for {0}, to be looked at in 90 days", engagement.title()),
                        Engagements.agreeOnUsualTerms(
                                engagement.ref(), lacks.today().plusDays(NEXT_LOOK)))
                : finding.next(Text.of("Agree with both teams what {0} is for.", engagement.title()), engagement);
    }

    /// What an engagement does not say, as parts of a sentence.
    private record Lacks(Engagement engagement, List<Service> services, LocalDate today) {
        List<Text> all(int limit) {
            var all = new ArrayList<Text>();
            if (engagement.purpose().filter(text -> !text.isBlank()).isEmpty()) all.add(Text.of("a purpose"));
            all.addAll(terms());
            overdue(limit).ifPresent(all::add);
            return all;
        }

        /// Whether it lacks nothing but what can be written down as usual.
        boolean isOnlyTerms(List<Text> all) {
            return all.equals(terms());
        }

        private List<Text> terms() {
            var terms = new ArrayList<Text>();
            if (engagement.endDate().isEmpty() && engagement.reviewDate().isEmpty())
                terms.add(Text.of("an end or a review date"));
            engagement
                    .reviewDate()
                    .filter(date -> date.isBefore(today))
                    .ifPresent(date -> terms.add(Text.of("a review that was due on {0}", date)));
            if (carriesPager() && engagement.handBack().isEmpty()) terms.add(Text.of("hand-back conditions"));
            return terms;
        }

        private boolean carriesPager() {
            return engagement
                    .level()
                    .filter(level -> level == EngagementLevel.SHARED || level == EngagementLevel.RUN)
                    .isPresent();
        }

        /// The last readiness review that was held is old, and a service changed in a major way since.
        private Optional<Text> overdue(int limit) {
            return engagement.reviews().stream()
                    .filter(Lacks::wasHeld)
                    .map(Review::date)
                    .max(Comparator.naturalOrder())
                    .map(date -> new Age(date, today))
                    .filter(age -> age.exceeds(limit))
                    .flatMap(age -> changed(age.day()).map(service -> overdue(service, age, limit)));
        }

        private static Text overdue(Service changed, Age last, int limit) {
            return Text.of(
                    "a readiness review after the major change of {0} on {1} (the last is {2} days old, limit {3})",
                    changed.name(), changed.lastMajorChangeOn().orElseThrow(), last.days(), limit);
        }

        private Optional<Service> changed(LocalDate since) {
            return services.stream()
                    .filter(service -> service.lastMajorChangeOn()
                            .filter(date -> date.isAfter(since))
                            .isPresent())
                    .findFirst();
        }

        private static boolean wasHeld(Review review) {
            return review.outcome()
                    .filter(outcome -> outcome != ReviewOutcome.PLANNED)
                    .isPresent();
        }
    }
}
