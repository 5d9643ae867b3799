package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.model.RuleSetting;
import dev.remit.model.Service;
import dev.remit.rule.Findings;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rule;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// How the cost of a check grows with the organisation: all rules with the facts they need, from 1,152 services to
/// 10,000, without dependencies beside the hard chain and with three of each service.
///
/// Budget: 60 ms at 1,152 and 600 ms at 10,000 services, also after each edit, in 512 MiB, which `-Xmx512m` shows; and
/// no exponent above that of n log n, which is 1.13 between 1,152 and 10,000.
public final class Growing {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<Integer> TEAMS = List.of(300, 651, 1302, 2604);
    private static final int WARM = 20;
    private static final int TIMES = 12;
    private static final int COSTLIEST = 12;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MIB = 1 << 20;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growing() {}

    /// What one thing cost.
    ///
    /// @param best ms of processor time, as the clock counts what others do on the machine
    /// @param median ms of processor time
    /// @param allocated MiB
    private record Cost(double best, double median, double allocated) {
        /// The exponent with which the best time grew, if it grew as a power of the size.
        static double exponent(Cost small, Cost large, double factor) {
            return Math.log(large.best / small.best) / Math.log(factor);
        }

        @Override
        public String toString() {
            return "%7.1f ms best, %7.1f median, %6.1f MiB allocated".formatted(best, median, allocated);
        }
    }

    /// @param arguments none
    public static void main(String... arguments) {
        warm(Megacorp.of(TEAMS.getFirst(), 4, 3));
        for (int needed : List.of(0, 3)) {
            System.out.printf("%nEach service needs %d others softly%n", needed);
            Optional<Document> before = Optional.empty();
            for (int teams : TEAMS) {
                var document = Megacorp.of(teams, 4, needed);
                measure(document, before);
                before = Optional.of(document);
            }
            costliest(before.orElseThrow());
        }
    }

    private static void warm(Document document) {
        for (int i = 0; i < WARM; i++) check(document);
    }

    private static void measure(Document document, Optional<Document> smaller) {
        Cost first = cost(TIMES, () -> check(document));
        int services = document.services().size();
        System.out.printf("%6d services: %s%n", services, first);
        var edited = new Document[] {document};
        System.out.printf("   after an edit: %s%n", cost(TIMES, () -> check(edited[0] = edited(edited[0]))));
        smaller.ifPresent(before -> {
            Cost less = cost(TIMES, () -> check(before));
            double factor = (double) services / before.services().size();
            System.out.printf("        exponent: %.2f%n", Cost.exponent(less, first, factor));
        });
        System.out.printf("            held: %.1f MiB by facts and findings%n", held(document));
    }

    private static Findings check(Document document) {
        return Rules.check(Facts.of(document, TODAY));
    }

    private static Document edited(Document document) {
        Service service = document.services().get(Id.of("service-0577"));
        return document.with(Shape.of(Service.class).with(service, "name", service.name() + "'"));
    }

    private static void costliest(Document document) {
        record Share(String code, Cost cost) {}
        var shares = Rules.all().stream()
                .map(Rule::metadata)
                .map(each -> new Share(each.code(), alone(document, each.code())))
                .sorted(Comparator.comparing((Share share) -> share.cost().best())
                        .reversed())
                .toList();
        double rules = shares.stream().mapToDouble(share -> share.cost().best()).sum();
        System.out.printf("all rules without facts: %.1f ms, of which%n", rules);
        shares.stream().limit(COSTLIEST).forEach(share -> System.out.printf("%s: %s%n", share.code(), share.cost()));
    }

    /// What one rule costs where the facts are known already.
    private static Cost alone(Document document, String code) {
        Map<String, RuleSetting> others = Rules.catalogue()
                .map(Metadata::code)
                .filter(each -> !each.equals(code))
                .collect(Collectors.toMap(each -> each, each -> off()));
        var facts = Facts.of(document.withSettings(document.settings().with(others)), TODAY);
        return cost(8, () -> Rules.check(facts));
    }

    private static RuleSetting off() {
        var none = RuleSetting.NONE;
        return new RuleSetting(none.severity(), true, none.parameters(), none.kept());
    }

    private static double held(Document document) {
        double before = used();
        var facts = Facts.of(document, TODAY);
        var findings = Rules.check(facts);
        double after = used();
        if (findings.open().isEmpty() || facts.production().isEmpty()) throw new IllegalStateException("Nothing found");
        return after - before;
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    private static Cost cost(int times, Supplier<Findings> work) {
        double[] millis = new double[times];
        double allocated = 0;
        long id = Thread.currentThread().threadId();
        for (int i = 0; i < times; i++) {
            long bytes = THREADS.getThreadAllocatedBytes(id);
            long start = THREADS.getCurrentThreadCpuTime();
            var _ = work.get();
            millis[i] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI;
            allocated = (THREADS.getThreadAllocatedBytes(id) - bytes) / MIB;
        }
        Arrays.sort(millis);
        return new Cost(millis[0], millis[times / 2], allocated);
    }
}
