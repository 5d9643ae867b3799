package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;

/// A file of 300 teams with their 1,152 services. Budget: half a second to read it for the first time.
public class Opening extends Measured {
    private final byte[] bytes = RemitFile.write(Megacorp.of(300, 4, 0));

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(value = 5, jvmArgsAppend = "--sun-misc-unsafe-memory-access=allow")
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Document readForTheFirstTime() {
        return RemitFile.read(bytes).orComplain();
    }

    @Benchmark
    public Document read() {
        return RemitFile.read(bytes).orComplain();
    }
}
