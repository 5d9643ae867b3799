package dev.remit.report.engagement;

import static dev.remit.text.Words.list;

import dev.remit.analysis.Facts;
import dev.remit.analysis.HandBackTerm;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementLevel;
import dev.remit.model.EngagementState;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.PolicyState;
import dev.remit.model.Review;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.shape.Labelled;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One engagement that has not ended: who helps whom, and whether what was to be agreed is.
record Support(Engagement engagement, Facts facts) {
    /// All, the highest level first.
    static List<Support> of(Facts facts) {
        return facts.document().engagements().stream()
                .filter(engagement -> engagement.state() != EngagementState.ENDED)
                .map(engagement -> new Support(engagement, facts))
                .sorted(Comparator.comparing(Support::rank).reversed().thenComparing(Support::title))
                .toList();
    }

    private int rank() {
        return engagement.level().map(EngagementLevel::ordinal).orElse(-1);
    }

    /// "Reliability for Gateway".
    String title() {
        return Text.of("{0} for {1}", name(engagement.sreTeamId()), name(engagement.buildingTeamId()))
                .toString();
    }

    String level() {
        return engagement.level().map(Labelled::of).orElseGet(Words.UNKNOWN::text);
    }

    /// SRE carries at least half of the pager, so a review, a policy and terms are due.
    boolean carriesPager() {
        return engagement
                .level()
                .filter(level -> level == EngagementLevel.SHARED || level == EngagementLevel.RUN)
                .isPresent();
    }

    List<Service> services() {
        return engagement.serviceIds().stream()
                .flatMap(ref -> facts.structure().service(ref).stream())
                .toList();
    }

    Words review() {
        var last = engagement.reviews().stream().max(Comparator.comparing(Review::date));
        if (last.isEmpty()) return due(Text.of("never held"));
        var words = Text.of("{0} on {1}{2}", outcome(last.get()), last.get().date(), actions());
        return engagement.hasPassedReview() ? Words.of(words) : due(words);
    }

    private static String outcome(Review review) {
        return review.outcome()
                .map(outcome -> switch (outcome) {
                    case PASSED -> Text.of("passed");
                    case PASSED_WITH_ACTIONS -> Text.of("passed with actions");
                    case FAILED -> Text.of("failed");
                    case PLANNED -> Text.of("planned");
                })
                .map(Text::toString)
                .orElseGet(Words.UNKNOWN::text);
    }

    private String actions() {
        long open = engagement.reviews().stream()
                .mapToLong(review -> review.openActions().size())
                .sum();
        if (open == 0) return "";
        return (open == 1 ? Text.of(", 1 action open") : Text.of(", {0} actions open", open)).toString();
    }

    Words policy() {
        if (engagement.errorBudgetPolicyId().isEmpty()) return due(Text.of("none"));
        var policy = engagement.errorBudgetPolicyId().flatMap(facts.document().errorBudgetPolicies()::find);
        return policy.map(this::state).orElseGet(() -> due(Text.of("does not exist")));
    }

    private Words state(ErrorBudgetPolicy policy) {
        if (!policy.state().equals(Optional.of(PolicyState.APPROVED))) return due(Text.of("draft"));
        var missing = List.of("MANAGER", "BUILD", "SRE").stream()
                .filter(role -> !policy.approvedBy().contains(role))
                .toList();
        if (!missing.isEmpty()) return due(Text.of("not approved by {0}", list(missing)));
        return policy.currentlyFrozen()
                ? Words.of(Text.of("approved; releases are halted"))
                : Words.of(Text.of("approved"));
    }

    /// What was agreed for handing the pager back.
    Words terms() {
        return engagement
                .handBack()
                .map(terms -> Words.of(Text.of("{0} days of notice", terms.noticeDays())))
                .orElseGet(() -> due(Text.of("none agreed")));
    }

    Words end() {
        var day = engagement
                .endDate()
                .map(end -> Text.of("ends {0}", end))
                .or(() -> engagement.reviewDate().map(review -> Text.of("reviewed {0}", review)));
        if (day.isEmpty()) return Words.of(Text.of("no end agreed")).toned(Tone.WARNING);
        var last = engagement.endDate().or(engagement::reviewDate).orElseThrow();
        return last.isBefore(facts.today()) ? Words.of(day.get()).toned(Tone.WARNING) : Words.of(day.get());
    }

    /// The hand-back conditions of a service, met or not.
    List<HandBackTerm> terms(Service service) {
        return HandBackTerm.of(service, engagement, facts.structure());
    }

    /// Services for which a condition is met and no notice was given.
    long met() {
        return services().stream()
                .filter(service -> terms(service).stream().anyMatch(HandBackTerm::isMet))
                .count();
    }

    String name(Optional<Ref<Team>> team) {
        return team.map(facts.structure()::nameOf).orElseGet(Words.UNKNOWN::text);
    }

    /// Due only where SRE carries the pager.
    private Words due(Text words) {
        return carriesPager() ? Words.of(words).toned(Tone.ERROR) : Words.of(words);
    }
}
