package dev.remit.bench;

import dev.remit.file.RemitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the file that is named and ends: a program of its own, as a machine that runs has warmed up already.
public final class ColdOpening {
    private ColdOpening() {}

    /// @param arguments the file
    public static void main(String... arguments) throws IOException {
        RemitFile.read(Files.readAllBytes(Path.of(arguments[0]))).orComplain();
    }
}
