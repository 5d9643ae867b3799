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
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the cost of a check grows with the organisation: all rules with the facts they need, from 1,152 services to
/// 10,000, without dependencies beside the hard chain and with three of each service.
///
/// All sizes are warmed and then measured in turn, so that what the compiler or the machine does meanwhile falls on
/// each alike.
///
/// Budget: 60 ms at 1,152 and 600 ms at 10,000 services, also after each edit, in 512 MiB, which `-Xmx512m` shows; and
/// no exponent above that of n log n, which is 1.12 between 1,152 and 10,000.
public final class Growing {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<Integer> TEAMS = List.of(300, 651, 1302, 2604);
    private static final int WARM = 30;
    private static final int TIMES = 40;
    private static final int TIMES_A_RULE = 15;
    private static final int COSTLIEST = 16;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MIB = 1 << 20;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growing() {}

    /// What a check of one size cost.
    ///
    /// @param best ms of processor time, as the clock counts what others do on the machine
    /// @param median ms of processor time
    /// @param allocated MiB
    private record Cost(int services, double best, double median, double allocated) {
        /// How many times as much the larger took as n log n lets it.
        double overLogLinear(Cost larger) {
            double allowed = larger.logLinear() / logLinear();
            return larger.best / best / allowed;
        }

        /// The power of the size with which the best time grew.
        double exponent(Cost larger) {
            return Math.log(larger.best / best) / Math.log((double) larger.services / services);
        }

        private double logLinear() {
            return services * Math.log(services);
        }

        @Override
        public String toString() {
            return "%6d services: %7.1f ms best, %7.1f median, %6.2f ms a 1,000, %6.1f MiB allocated"
                    .formatted(services, best, median, best * 1000 / services, allocated);
        }
    }

    /// @param arguments none
    public static void main(String... arguments) {
        for (int needed : List.of(0, 3)) {
            System.out.printf("%nEach service needs %d others softly%n", needed);
            var documents =
                    TEAMS.stream().map(teams -> Megacorp.of(teams, 4, needed)).toList();
            show("Facts and rules", inTurn(documents, Growing::check));
            show("Structure alone", inTurn(documents, document -> Facts.of(document, TODAY)));
            show("After an edit", inTurn(documents, document -> check(edited(document))));
            // Once unseen, as the first collection also takes what the measurements left behind.
            documents.forEach(Growing::held);
            documents.forEach(document -> System.out.printf(
                    "%6d services: %.1f MiB held by facts and findings%n",
                    document.services().size(), held(document)));
            costliest(List.of(documents.getFirst(), documents.getLast()));
        }
    }

    private static void show(String what, List<Cost> costs) {
        System.out.println(what);
        costs.forEach(System.out::println);
        Cost small = costs.getFirst();
        Cost large = costs.getLast();
        System.out.printf(
                "%.1f times the first; %.2f of n log n; exponent %.2f%n",
                large.best() / small.best(), small.overLogLinear(large), small.exponent(large));
    }

    private static Findings check(Document document) {
        return Rules.check(Facts.of(document, TODAY));
    }

    private static Document edited(Document document) {
        Service service = document.services().get(Id.of("service-0577"));
        return document.with(Shape.of(Service.class).with(service, "name", service.name() + "'"));
    }

    /// Which rules take most at the larger size, where the facts are known already, and how each grew.
    private static void costliest(List<Document> documents) {
        record Share(String code, Cost small, Cost large) {}
        var shares = Rules.all().stream()
                .map(Rule::metadata)
                .map(Metadata::code)
                .map(code -> {
                    var costs = alone(documents, code);
                    return new Share(code, costs.getFirst(), costs.getLast());
                })
                .sorted(Comparator.comparingDouble(share -> -share.large().best()))
                .limit(COSTLIEST)
                .toList();
        System.out.println("Costliest rules without facts, ms");
        shares.forEach(share -> System.out.printf(
                "%s: %6.2f to %6.2f, %5.1f times, %.2f of n log n%n",
                share.code(),
                share.small().best(),
                share.large().best(),
                share.large().best() / share.small().best(),
                share.small().overLogLinear(share.large())));
    }

    private static List<Cost> alone(List<Document> documents, String code) {
        Map<String, RuleSetting> others = Rules.catalogue()
                .map(Metadata::code)
                .filter(each -> !each.equals(code))
                .collect(Collectors.toMap(each -> each, each -> off()));
        return inTurn(documents.stream().map(each -> alone(each, others)).toList(), 5, TIMES_A_RULE);
    }

    private static Work alone(Document document, Map<String, RuleSetting> others) {
        var facts = Facts.of(document.withSettings(document.settings().with(others)), TODAY);
        return new Work(document.services().size(), () -> Rules.check(facts));
    }

    private static RuleSetting off() {
        var none = RuleSetting.NONE;
        return new RuleSetting(none.severity(), true, none.parameters(), none.kept());
    }

    /// MiB that facts and findings hold, beside the document.
    private static double held(Document document) {
        double before = used();
        var facts = Facts.of(document, TODAY);
        var findings = Rules.check(facts);
        double after = used();
        if (findings.open().isEmpty() || facts.production().isEmpty()) throw new IllegalStateException("Nothing found");
        return after - before;
    }

    private static double used() {
        // A second time for what the first only unlinked.
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    /// Something to measure on an organisation of that size.
    private record Work(int services, Runnable task) {}

    private static List<Cost> inTurn(List<Document> documents, Consumer<Document> task) {
        return inTurn(
                documents.stream()
                        .map(each -> new Work(each.services().size(), () -> task.accept(each)))
                        .toList(),
                WARM,
                TIMES);
    }

    private static List<Cost> inTurn(List<Work> works, int warm, int times) {
        for (int i = 0; i < warm; i++) works.forEach(work -> work.task().run());
        double[][] millis = new double[works.size()][times];
        double[] allocated = new double[works.size()];
        long id = Thread.currentThread().threadId();
        for (int i = 0; i < times; i++) {
            for (int w = 0; w < works.size(); w++) {
                long bytes = THREADS.getThreadAllocatedBytes(id);
                long start = THREADS.getCurrentThreadCpuTime();
                works.get(w).task().run();
                millis[w][i] = (THREADS.getCurrentThreadCpuTime() - start) / NANOS_A_MILLI;
                allocated[w] = (THREADS.getThreadAllocatedBytes(id) - bytes) / MIB;
            }
        }
        return IntStream.range(0, works.size())
                .mapToObj(w -> cost(works.get(w).services(), millis[w], allocated[w]))
                .toList();
    }

    private static Cost cost(int services, double[] millis, double allocated) {
        Arrays.sort(millis);
        return new Cost(services, millis[0], millis[millis.length / 2], allocated);
    }
}
