package dev.remit.format;

import dev.remit.file.save.Filling;
import dev.remit.report.Grid;
import dev.remit.report.Leaf;
import dev.remit.report.Prose;
import dev.remit.report.Report;
import dev.remit.report.Tab;
import dev.remit.report.Workbook;
import dev.remit.shape.Series;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/// Work that ends as soon as nobody waits for it, whatever the format: it asks at every piece that is taken out of the
/// report, and whenever something is put into the file. Neither the report nor most formats know of it.
///
/// @param progress is asked
public record Heeded(Progress progress) {
    /// The same report, which is gone through no further then.
    public Report report(Report report) {
        var heeded = report.with(series(report.blocks()));
        heeded = report.data().map(this::grid).map(heeded::withData).orElse(heeded);
        return report.workbook().map(this::workbook).map(heeded::withWorkbook).orElse(heeded);
    }

    /// The same file, which is not filled then.
    public Filling filling(Filling filling) {
        return new Filling() {
            @Override
            public void into(OutputStream out) throws IOException {
                filling.into(asking(out));
            }

            @Override
            public long least() {
                return filling.least();
            }
        };
    }

    private Grid grid(Grid grid) {
        return new Grid(grid.header(), series(grid.rows()));
    }

    private Workbook workbook(Workbook book) {
        return new Workbook(book.leaves().stream().map(this::leaf).toList());
    }

    private Leaf leaf(Leaf leaf) {
        return switch (leaf) {
            case Prose prose -> prose;
            case Tab tab -> tab.with(() -> asking(tab.rows().iterator()));
        };
    }

    private <T> Series<T> series(Series<T> all) {
        return () -> all.stream().peek(_ -> progress.goOn());
    }

    private <T> Iterator<T> asking(Iterator<T> all) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public T next() {
                progress.goOn();
                return all.next();
            }
        };
    }

    private OutputStream asking(OutputStream to) {
        return new FilterOutputStream(to) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                progress.goOn();
                out.write(bytes, from, count);
            }
        };
    }
}
