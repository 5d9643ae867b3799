package dev.remit.analysis;

import dev.remit.model.Engagement;
import dev.remit.model.HandBack;
import dev.remit.model.OpenAction;
import dev.remit.model.Service;
import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far one of the conditions is under which the pager of a service goes back to its building team.
///
/// @param value what is known today, in the unit of the limit: windows, a share of time, days
public record HandBackTerm(Condition condition, BigDecimal value, BigDecimal limit) {
    private static final BigDecimal NEAR = new BigDecimal("0.8");

    /// What may be agreed, in the order in which it is told.
    public enum Condition {
        /// Windows in a row in which an objective was missed; met at the limit.
        MISSED_WINDOWS,
        /// What the SRE team states of its time that goes into operational work; met beyond the limit.
        OPERATIONAL_SHARE,
        /// Days since the oldest open action of a readiness review was found; met beyond the limit.
        OPEN_ACTION
    }

    /// The conditions of the engagement whose figures are known; none while no terms are agreed.
    public static List<HandBackTerm> of(Service service, Engagement engagement, Structure structure) {
        return engagement
                .handBack()
                .map(terms -> Stream.of(
                                missedWindows(service, terms),
                                operationalShare(engagement.sreTeamId().flatMap(structure::team), terms),
                                openAction(engagement, terms, structure.today()))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    public boolean isMet() {
        return switch (condition) {
            case MISSED_WINDOWS -> value.compareTo(limit) >= 0;
            case OPERATIONAL_SHARE -> Tolerance.exceeds(value, limit);
            case OPEN_ACTION -> value.compareTo(limit) > 0;
        };
    }

    /// Not met, but one more missed window would be enough, or four fifths of the limit are reached.
    public boolean isNear() {
        if (isMet()) return false;
        boolean oneWindow = condition == Condition.MISSED_WINDOWS
                && value.signum() > 0
                && value.add(BigDecimal.ONE).compareTo(limit) >= 0;
        return oneWindow || value.compareTo(limit.multiply(NEAR)) >= 0;
    }

    private static Optional<HandBackTerm> missedWindows(Service service, HandBack terms) {
        return service.slos().stream()
                .flatMap((Slo slo) -> slo.missedWindowsInARow().stream())
                .max(Integer::compare)
                .map(missed -> new HandBackTerm(
                        Condition.MISSED_WINDOWS,
                        BigDecimal.valueOf(missed),
                        BigDecimal.valueOf(terms.sloMissedWindows())));
    }

    private static Optional<HandBackTerm> operationalShare(Optional<Team> sre, HandBack terms) {
        return sre.flatMap(team -> team.timeSplit().operational())
                .map(share -> new HandBackTerm(Condition.OPERATIONAL_SHARE, share, terms.opsShareOver()));
    }

    private static Optional<HandBackTerm> openAction(Engagement engagement, HandBack terms, LocalDate today) {
        return engagement.reviews().stream()
                .flatMap(review -> review.openActions().stream())
                .flatMap((OpenAction action) -> action.since().stream())
                .map(since -> ChronoUnit.DAYS.between(since, today))
                .max(Long::compare)
                .map(days -> new HandBackTerm(
                        Condition.OPEN_ACTION,
                        BigDecimal.valueOf(days),
                        BigDecimal.valueOf(terms.openPrrActionsOlderThanDays())));
    }
}
