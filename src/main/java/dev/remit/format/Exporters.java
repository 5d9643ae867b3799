package dev.remit.format;

import dev.remit.format.out.Csv;
import dev.remit.format.out.Html;
import dev.remit.format.out.Markdown;
import dev.remit.format.out.Pdf;
import dev.remit.format.out.Xlsx;
import java.util.List;
import java.util.Optional;

/// Every format a report can be written in.
public final class Exporters {
    public static final List<Exporter> ALL = List.of(new Csv(), new Html(), new Pdf(), new Xlsx(), new Markdown());

    private Exporters() {}

    public static Optional<Exporter> find(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(Exporter::id).toList();
    }
}
