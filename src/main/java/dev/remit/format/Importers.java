package dev.remit.format;

import dev.remit.format.in.CsvImport;
import dev.remit.format.in.XlsxImport;
import java.util.List;
import java.util.Optional;

/// What Remit can import.
public final class Importers {
    public static final List<Importer> ALL = List.of(new CsvImport(), new XlsxImport());

    private Importers() {}

    public static Optional<Importer> named(String id) {
        return ALL.stream().filter(importer -> importer.id().equals(id)).findFirst();
    }
}
