package dev.remit.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The table of what people wait for: each thing with some 10, 100, 1,000 and 10,000 services, in wall time, processor
/// time and memory, and the exponent with which the three largest grow. An exclamation mark stands beside a figure over
/// its budget.
public final class CostTable {
    private static final int SERVICES_A_TEAM = 10;
    private static final List<Integer> TEAMS = List.of(1, 11, 104, 1042);
    private static final double WARM_MILLIS = 700;
    private static final double MILLIS = 700;
    private static final double COLD_MILLIS = 2000;
    private static final double GROWTH = 1.1;
    private static final int COLD_RUNS = 3;

    private CostTable() {}

    /// @param arguments parts of the names of what is measured, or none for all
    public static void main(String... arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("remit-bench");
        var sites = sites(folder);
        print(
                "%d processors, %.1f programs waiting for them; Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version());
        print(
                "%-32s %8s %10s %10s %11s %9s %9s%n",
                "", "services", "wall ms", "busy ms", "alloc MiB", "live MiB", "growth");
        if (arguments.length == 0) cold(sites);
        for (Job job : Job.all()) {
            if (arguments.length == 0 || List.of(arguments).stream().anyMatch(job.name()::contains))
                measure(job, sites);
        }
        clear(folder);
    }

    /// The organisations that are measured, each with its file in the folder.
    static List<Site> sites(Path folder) throws IOException {
        var sites = new ArrayList<Site>();
        for (int teams : TEAMS) sites.add(Site.of(teams, SERVICES_A_TEAM, folder));
        return sites;
    }

    /// Deletes the folder and the files in it.
    static void clear(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    private static void measure(Job job, List<Site> sites) {
        var costs = new ArrayList<Cost>();
        for (Site site : sites) costs.add(Cost.of(job.ready().apply(site), WARM_MILLIS, MILLIS));
        tell(job.name(), job.millis(), job.exponent(), sites, costs);
    }

    private static void cold(List<Site> sites) throws IOException, InterruptedException {
        var costs = new ArrayList<Cost>();
        for (Site site : sites) costs.add(cold(site));
        // A start that costs the same at any size would make its growth look better than it is.
        tell("open, a program of its own", OptionalDouble.of(COLD_MILLIS), OptionalDouble.empty(), sites, costs);
    }

    private static Cost cold(Site site) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        double busy = Double.MAX_VALUE;
        for (int i = 0; i < COLD_RUNS; i++) {
            long start = System.nanoTime();
            var program = coldOpening(site).start();
            busy = Math.min(busy, Double.parseDouble(program.inputReader().readLine()));
            program.waitFor();
            least = Math.min(least, (System.nanoTime() - start) / 1e6);
        }
        return new Cost(least, busy, Double.NaN, Double.NaN);
    }

    private static ProcessBuilder coldOpening(Site site) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdOpening.class.getName(),
                        site.file().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static void tell(
            String name, OptionalDouble most, OptionalDouble steepest, List<Site> sites, List<Cost> costs) {
        int last = costs.size() - 1;
        for (int i = 0; i <= last; i++) {
            Cost cost = costs.get(i);
            String late = i == last && cost.millis() > most.orElse(Double.MAX_VALUE) ? "!" : " ";
            print(
                    "%-32s %8d %9s%s %10s %11s %9s %s%n",
                    i == 0 ? name : "",
                    sites.get(i).services(),
                    figure(cost.millis()),
                    late,
                    figure(cost.busy()),
                    figure(cost.allocated()),
                    figure(cost.live()),
                    i == last ? growth(sites, costs, steepest) : "");
        }
    }

    /// By processor time where that is known, since others on the machine take wall time from one size more than from
    /// another.
    private static String growth(List<Site> sites, List<Cost> costs, OptionalDouble steepest) {
        double[] sizes = sites.stream().skip(1).mapToDouble(Site::services).toArray();
        double[] times = costs.stream()
                .skip(1)
                .mapToDouble(cost -> Double.isNaN(cost.busy()) ? cost.millis() : cost.busy())
                .toArray();
        double exponent = Growth.exponent(sizes, times);
        String budget = steepest.isPresent() ? " of " + steepest.getAsDouble() : "";
        String steep = exponent > steepest.orElse(GROWTH) ? " !" : "";
        return String.format(Locale.ROOT, "%9.2f%s%s", exponent, budget, steep);
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
