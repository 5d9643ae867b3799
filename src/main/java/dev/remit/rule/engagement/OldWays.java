package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Authority;
import dev.remit.model.Engagement;
import dev.remit.model.Service;
import dev.remit.model.Skill;
import dev.remit.model.Team;
import dev.remit.rule.Percent;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Signs that an SRE team works as operations did before. Those about services need at least one that it runs.
record OldWays(Team team, Facts facts) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// The signs there are, as parts of a sentence.
    List<Text> signs(BigDecimal softwareShare) {
        return Stream.of(
                        operationalWork(),
                        fewEngineers(softwareShare),
                        withoutObjectives(),
                        withoutReviews(),
                        powerless(),
                        leftAlone())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Text> operationalWork() {
        return team.timeSplit()
                .operational()
                .filter(share -> Tolerance.exceeds(share, HALF))
                .map(share -> Text.of("{0} operational work (limit {1})", Percent.of(share), Percent.of(HALF)));
    }

    private Optional<Text> fewEngineers(BigDecimal limit) {
        return facts.headcount(team)
                .flatMap(people -> team.skilled(Skill.SOFTWARE)
                        .filter(skilled -> Tolerance.exceeds(limit.multiply(people), BigDecimal.valueOf(skilled)))
                        .map(skilled -> Text.of(
                                "{0} of {1} people with software skills (limit {2})",
                                skilled, people, Percent.of(limit))));
    }

    private Optional<Text> withoutObjectives() {
        return halfOfServices(service -> service.slos().isEmpty())
                .map(n -> Text.of("{0} of {1} services it runs without an SLO", n, run().size()));
    }

    private Optional<Text> withoutReviews() {
        return halfOfServices(this::isUnreviewed)
                .map(n -> Text.of("{0} of {1} services it runs without a passed review", n, run().size()));
    }

    /// Authority that nobody wrote down is missing too.
    private Optional<Text> powerless() {
        return team.may(Authority.STOP_RELEASE).orElse(false)
                ? Optional.empty()
                : Optional.of(Text.of("no authority to stop a release"));
    }

    private Optional<Text> leftAlone() {
        boolean alone = !run().isEmpty() && run().stream().allMatch(this::isLeftAlone);
        return alone ? Optional.of(Text.of("no operational work kept by the builders")) : Optional.empty();
    }

    /// How many services match, where it is at least half of them.
    private Optional<Long> halfOfServices(Predicate<Service> claim) {
        long matching = run().stream().filter(claim).count();
        return Optional.of(matching).filter(n -> n > 0 && 2 * n >= run().size());
    }

    private boolean isUnreviewed(Service service) {
        return engagement(service).filter(Engagement::hasPassedReview).isEmpty();
    }

    private boolean isLeftAlone(Service service) {
        return engagement(service)
                .filter(it -> it.developerOpsShare().signum() == 0)
                .isPresent();
    }

    private Optional<Engagement> engagement(Service service) {
        return facts.structure().engagement(service);
    }

    private List<Service> run() {
        return facts.sreRun(team);
    }
}
