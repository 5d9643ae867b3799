package dev.remit.bench;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.file.RemitFile;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/// A made-up organisation to measure on, with three soft dependencies a service.
///
/// @param folder for what is saved
record Site(Document document, Facts facts, byte[] bytes, Path folder) {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-01T10:00:00Z");
    private static final int DEPENDENCIES = 3;

    static Site of(int teams, int servicesPerTeam, Path folder) throws IOException {
        var document = Megacorp.of(teams, servicesPerTeam, DEPENDENCIES);
        var site = new Site(document, Facts.of(document, TODAY), RemitFile.write(document), folder);
        Files.write(site.file(), site.bytes);
        return site;
    }

    int services() {
        return document.services().size();
    }

    Path file() {
        return folder.resolve(services() + ".remit");
    }

    Diagram map() {
        return document.diagrams().iterator().next();
    }

    /// As it is after a person renamed one service.
    Document edited() {
        Service service = document.services().iterator().next();
        return document.with(Shape.of(Service.class).with(service, "name", service.name() + "'"));
    }
}
