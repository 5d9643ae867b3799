package dev.remit.analysis;

import static dev.remit.analysis.Near.assertNear;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked figures of error budgets and burn rates.
class ErrorBudgetTest {
    @ParameterizedTest
    @CsvSource({
        "0.99, 5256, 432, 403.2",
        "0.995, 2628, 216, 201.6",
        "0.999, 525.6, 43.2, 40.32",
        "0.9995, 262.8, 21.6, 20.16",
        "0.9999, 52.56, 4.32, 4.032",
        "0.99999, 5.256, 0.432, 0.4032"
    })
    void a_target_leaves_minutes(BigDecimal target, double year, double month, double fourWeeks) {
        assertNear(year, new ErrorBudget(target, 365).minutes());
        assertNear(month, new ErrorBudget(target, 30).minutes());
        assertNear(fourWeeks, new ErrorBudget(target, 28).minutes());
    }

    @ParameterizedTest
    @CsvSource({"0.999, 1000000, 1000", "0.9999, 2500000, 250"})
    void a_target_leaves_requests(BigDecimal target, double all, double failed) {
        assertNear(failed, new ErrorBudget(target, 28).requests(all));
    }

    /// Three hard dependencies of 99.9 %, 99.95 % and 99.99 %, and five of 99.999 %.
    @ParameterizedTest
    @CsvSource({"0.99840064995, 30, 69.09192216", "0.9999500009999902, 365, 26.279474405"})
    void what_dependencies_allow_leaves_minutes_too(BigDecimal ceiling, int days, double minutes) {
        assertNear(minutes, new ErrorBudget(ceiling, days).minutes());
    }

    /// Five dependencies of 99.999 % take half of what 99.99 % leaves in a year.
    @Test
    void dependencies_take_their_part_of_the_budget() {
        double theirs = 5 * new ErrorBudget(new BigDecimal("0.99999"), 365).minutes();
        double all = new ErrorBudget(new BigDecimal("0.9999"), 365).minutes();

        assertNear(26.28, theirs);
        assertNear(26.28, all - theirs);
    }

    @Test
    void a_measurement_below_the_target_has_spent_more_than_there_is() {
        var budget = new ErrorBudget(new BigDecimal("0.999"), 28);

        assertNear(1.5, budget.spent(new BigDecimal("0.9985")));
    }

    @Test
    void a_perfect_target_leaves_nothing_to_spend() {
        assertEquals(Optional.empty(), new ErrorBudget(BigDecimal.ONE, 28).spent(new BigDecimal("0.9")));
    }

    @Test
    void one_outage_of_twelve_minutes_takes_more_than_a_fifth() {
        assertNear(12 / 40.32, new ErrorBudget(new BigDecimal("0.999"), 28).outage(12));
    }

    @ParameterizedTest
    @CsvSource({"14.4, 1, 0.02", "6, 6, 0.05", "1, 72, 0.10"})
    void a_burn_rate_uses_a_share(double rate, double hours, double share) {
        assertNear(share, new ErrorBudget(new BigDecimal("0.999"), 30).burnt(rate, hours));
    }

    @Test
    void a_fast_burn_empties_a_month_in_two_days() {
        assertNear(50, new ErrorBudget(new BigDecimal("0.999"), 30).lasts(14.4));
    }
}
