package dev.remit.bench;

import dev.remit.file.RemitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Reads the file that is named and ends: a program of its own, as a machine that runs has warmed up already. Says how
/// many ms it had a processor, from its start.
public final class ColdOpening {
    private ColdOpening() {}

    /// @param arguments the file
    public static void main(String... arguments) throws IOException {
        RemitFile.read(Files.readAllBytes(Path.of(arguments[0]))).orComplain();
        var busy = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println(busy.toMillis());
    }
}
