package dev.remit.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// What Remit takes over what others take for the same, in one run: below one Remit is the faster. Starts are of wall
/// time and of an image; checks and layouts of processor time, warm, at four sizes. An exclamation mark stands beside
/// a ratio over its budget.
public final class PeerTable {
    private static final double CHECK_OVER_EMPTY = 10;
    private static final double WINDOW_OVER_EMPTY = 1.3;
    private static final int VERBS = 10;
    private static final int WINDOWS = 8;
    private static final double MILLIS = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /// A peer may go as deep as its graph is long.
    private static final long STACK = 512L << 20;

    private PeerTable() {}

    /// @param arguments the folder of an image, which need not be there
    public static void main(String... arguments) throws Exception {
        print("%-44s %8s %12s %12s %8s%n", "Remit, and beside it a peer", "services", "Remit ms", "peer ms", "ratio");
        var image = Path.of(arguments[0]);
        if (Files.isExecutable(image.resolve("bin/remit"))) starts(image);
        else print("No starts: there is no image. packaging/package makes one.%n");
        var folder = Files.createTempDirectory("remit-peers");
        var sites = CostTable.sites(folder);
        for (Site site : sites) beside("all rules", "Structurizr's inspections", site, Structurizr::inspecting);
        for (Site site : sites) beside("layout", "ELK layered", site, Elk::layingOut);
        CostTable.clear(folder);
        // A peer that did not come to an end is still at it.
        System.exit(0);
    }

    private static void starts(Path image) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("remit-home");
        var start = new Start(home.toFile());
        String remit = image.resolve("bin/remit").toString();
        String sample = Path.of("samples/nimbus-notes.remit").toAbsolutePath().toString();
        double nothing = start.ending(VERBS, java(image, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", Empty.class));
        double version = start.ending(VERBS, List.of(remit, "version"));
        double check = start.ending(VERBS, List.of(remit, "check", sample, "--fail-on", "never"));
        tell("version, an empty Java program", version, nothing, Optional.empty());
        tell("check of a sample, an empty Java program", check, nothing, Optional.of(CHECK_OVER_EMPTY));
        if (System.getenv("DISPLAY") == null) {
            print("No windows: there is no display.%n");
            return;
        }
        var bare = java(image, "--enable-native-access=ALL-UNNAMED", "-Xshare:auto", EmptyWindow.Starter.class);
        double empty = Double.MAX_VALUE;
        double plain = Double.MAX_VALUE;
        double full = Double.MAX_VALUE;
        // In turn, so that all have the machine as it is at the time.
        for (int i = 0; i < WINDOWS; i++) {
            empty = Math.min(empty, start.showing(bare));
            plain = Math.min(plain, start.showing(List.of(remit)));
            full = Math.min(full, start.showing(List.of(remit, sample)));
        }
        tell("window, an empty JavaFX window", plain, empty, Optional.of(WINDOW_OVER_EMPTY));
        tell("window with a sample, the same", full, empty, Optional.empty());
    }

    /// On the runtime of the image and with the very JavaFX it has.
    private static List<String> java(Path image, String first, String second, Class<?> program) throws IOException {
        String libraries = System.getProperty("remit.peers");
        try (var jars = Files.newDirectoryStream(image.resolve("lib/app"), "javafx-*.jar")) {
            for (Path jar : jars) libraries += File.pathSeparator + jar;
        }
        return List.of(
                image.resolve("lib/runtime/bin/java").toString(), first, second, "-cp", libraries, program.getName());
    }

    private static void beside(String name, String peer, Site site, Function<Site, Supplier<Object>> peers) {
        Job job = Job.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Cost own = Cost.of(job.ready().apply(site), MILLIS, MILLIS);
        var cost = patiently(() -> Cost.of(peers.apply(site), MILLIS, MILLIS));
        String what = name + ", " + peer;
        print(
                "%-44s %8d %12.2f %12s %8s%n",
                what,
                site.services(),
                own.busy(),
                cost.map(found -> figure("%.2f", found.busy())).orElse("not in " + PATIENCE.toSeconds() + " s"),
                cost.map(found -> figure("%.2g", own.busy() / found.busy())).orElse(""));
    }

    /// Nothing if it does not come to an end in time.
    private static Optional<Cost> patiently(Supplier<Cost> work) {
        var found = new AtomicReference<Optional<Cost>>(Optional.empty());
        var thread = new Thread(null, () -> found.set(Optional.of(work.get())), "peer", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found.get();
    }

    private static void tell(String what, double own, double peers, Optional<Double> most) {
        double ratio = own / peers;
        String late = most.filter(limit -> ratio > limit).isPresent() ? "!" : " ";
        String budget = most.map(limit -> "of " + limit).orElse("");
        print("%-44s %8s %12.0f %12.0f %8.2g%s %s%n", what, "", own, peers, ratio, late, budget);
    }

    private static String figure(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
