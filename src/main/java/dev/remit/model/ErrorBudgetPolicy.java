package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Agreed actions for when an error budget is spent (SRE workbook).
@About("Agreed actions for when an error budget is spent (SRE workbook).")
public record ErrorBudgetPolicy(
        @About("Names the policy for good.") Id id,
        @About("What the policy is called.") Optional<String> name,

        @About(value = "The objectives it is about, each as service/objective.", label = "SLOs")
        Set<String> sloIds,

        @About(value = "What is done at which share, in order.", ordered = true)
        List<PolicyAction> actions,

        @About(
                value = "Share one incident may spend before a post-mortem is due.",
                unit = Unit.SHARE,
                otherwise = "0.2")
        BigDecimal singleIncidentShare,

        @About(
                value = "Share one class of outage may spend in a quarter before it is planned for.",
                unit = Unit.SHARE,
                otherwise = "0.2")
        BigDecimal outageClassQuarterShare,

        @About("The roles that agreed; MANAGER, BUILD and SRE are needed.")
        Set<String> approvedBy,

        @About("Who decides where they disagree.") Optional<String> escalationRole,
        @About("The day to look at it again.") Optional<LocalDate> revisitOn,
        @About("Whether it is in force.") Optional<PolicyState> state,

        @About(value = "Releases are halted now.", otherwise = "false")
        boolean currentlyFrozen,

        Kept kept)
        implements Element {
    static ErrorBudgetPolicy of(Values v) {
        return new ErrorBudgetPolicy(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next());
    }
}
