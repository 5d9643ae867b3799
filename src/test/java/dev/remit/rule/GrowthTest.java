package dev.remit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counts bytes instead of time, as they are the same on a busy machine: what copies a list for each of its items
/// asks for sixteen times the memory when the services are four times as many.
final class GrowthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"300, 4, 1200, 4", "3, 400, 3, 1600"})
    void aCheckAsksForMemoryInProportionToTheServicesWhetherTeamsOwnFewOrHundreds(
            int teams, int each, int moreTeams, int eachOfMore) {
        Document small = Megacorp.of(teams, each, 3);
        Document large = Megacorp.of(moreTeams, eachOfMore, 3);
        allocated(small);

        double aService = allocated(small) / small.services().size();
        double aServiceOfMany = allocated(large) / large.services().size();

        assertThat(aServiceOfMany).isLessThan(1.15 * aService);
    }

    private static double allocated(Document document) {
        long id = Thread.currentThread().threadId();
        long before = THREADS.getThreadAllocatedBytes(id);
        assertThat(Rules.check(Facts.of(document, TODAY)).open()).isNotEmpty();
        return THREADS.getThreadAllocatedBytes(id) - before;
    }
}
