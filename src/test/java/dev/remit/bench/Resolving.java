package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.model.Structure;
import dev.remit.raci.Cell;
import dev.remit.raci.Raci;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;

/// The RACI of 1,152 services by 30 activities. Budget: 100 ms.
public class Resolving extends Measured {
    private final Structure structure = Structure.of(Megacorp.of(300, 4, 0), LocalDate.of(2026, 6, 1));
    private final Raci resolved = Raci.of(structure);

    @Benchmark
    public Raci everyService() {
        return Raci.of(structure);
    }

    /// What an export asks of every cell.
    @Benchmark
    public long everyOrigin() {
        return cells().filter(cell -> !cell.isEmpty()).map(Cell::origin).count();
    }

    /// What a tooltip asks of one cell.
    @Benchmark
    public long everyReason() {
        return cells().mapToLong(cell -> cell.text().toString().length()).sum();
    }

    private Stream<Cell> cells() {
        return resolved.matrices().stream()
                .flatMap(matrix -> matrix.rows().stream())
                .flatMap(row -> row.cells().stream());
    }
}
