package dev.remit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;

/// Calls that few places or none may make: a whole class, a member of any parameters, or one with its parameters.
final class Calls {
    static final Set<String> STANDARD_STREAMS = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.Throwable.printStackTrace()");

    static final Set<String> EXITS =
            Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    static final Set<String> THREADS = Set.of(
            "java.lang.Thread.<init>",
            "java.lang.Thread.ofPlatform",
            "java.lang.Thread.ofVirtual",
            "java.lang.Thread.startVirtualThread",
            "java.util.Collection.parallelStream",
            "java.util.List.parallelStream",
            "java.util.Timer.<init>",
            "java.util.concurrent.CompletableFuture.runAsync",
            "java.util.concurrent.CompletableFuture.supplyAsync",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.stream.Stream.parallel",
            "javafx.application.Platform.runLater",
            "javafx.concurrent.Service",
            "javafx.concurrent.Task");

    static final Set<String> NETWORK = Set.of(
            "java.net.DatagramSocket",
            "java.net.InetAddress",
            "java.net.ServerSocket",
            "java.net.Socket",
            "java.net.URL.openConnection",
            "java.net.URL.openStream",
            "java.nio.channels.DatagramChannel",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.SocketChannel");

    static final Set<String> PROCESSES =
            Set.of("java.lang.ProcessBuilder", "java.lang.Runtime.exec", "java.awt.Desktop");

    static final Set<String> OWN_LOCALE = Set.of(
            "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.Formatter.<init>()");

    static final Set<String> OWN_CHARSET = Set.of(
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.lang.String.<init>([B)",
            "java.lang.String.getBytes()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.util.Scanner.<init>(java.io.InputStream)");

    private Calls() {}

    static ArchCondition<JavaClass> to(Set<String> calls) {
        return accessTargetWhere(describe("is one of " + calls, access -> calls(access, calls)));
    }

    private static boolean calls(JavaAccess<?> access, Set<String> calls) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        return calls.contains(owner)
                || calls.contains(owner + "." + target.getName())
                || calls.contains(target.getFullName());
    }
}
