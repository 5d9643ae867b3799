package dev.remit.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A machine with `bin/remit` on it and JDKs of the test's making, each a folder whose `java` says its name and what it
/// was given.
final class Machine {
    record Answer(int exit, List<String> out, String err) {}

    private final Path folder;
    private final Path path;
    private Path javaHome;

    Machine(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        path = Files.createDirectories(this.folder.resolve("path"));
        javaHome = this.folder.resolve("nowhere");
        Files.copy(Path.of("packaging/bin/remit"), launcher());
        allowToRun(launcher());
        script(path.resolve("readlink"), "PATH=/usr/bin:/bin; exec readlink \"$@\"");
    }

    Path launcher() throws IOException {
        return Files.createDirectories(folder.resolve("my remit/bin")).resolve("remit");
    }

    String jar() throws IOException {
        return launcher().getParent() + "/../lib/remit.jar";
    }

    /// The folder where an installed program has its libraries, as the launcher writes it.
    private String installed() throws IOException {
        return launcher().getParent() + "/../lib/app";
    }

    String installedJar() throws IOException {
        return installed() + "/remit.jar";
    }

    String prepared(String face) throws IOException {
        return installed() + "/" + face + ".aot";
    }

    void bringsRuntime() throws IOException {
        jdk("my remit/lib/runtime", "25");
    }

    void isPrepared(String face) throws IOException {
        Path file = Path.of(prepared(face)).normalize();
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    void hasInFolder(String name, String version) throws IOException {
        jdk("jdks/" + name, version);
    }

    void hasOnPath(String name, String version) throws IOException {
        Files.createSymbolicLink(path.resolve("java"), jdk(name, version).resolve("bin/java"));
    }

    void hasAsHome(String name, String version) throws IOException {
        javaHome = jdk(name, version);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        script(java, "printf '%s\\n' '" + home.getFileName() + "' \"$@\"");
        Files.writeString(home.resolve("release"), """
                IMPLEMENTOR="Test"
                JAVA_VERSION="%s"
                OS_NAME="Linux"
                """.formatted(version));
        return home;
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), arguments);
    }

    Answer run(Path started, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(started.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("PATH", path.toString());
        builder.environment().put("REMIT_JDKS", folder.resolve("jdks").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), out.lines().toList(), err);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        allowToRun(file);
    }

    private static void allowToRun(Path file) {
        if (!file.toFile().setExecutable(true)) throw new IllegalStateException("Cannot allow to run " + file);
    }
}
