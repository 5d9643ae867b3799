package dev.remit.bench;

import dev.remit.edit.Megacorp;
import dev.remit.edit.Ownerships;
import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import org.openjdk.jmh.annotations.Benchmark;

/// One edit of a document with 300 teams and 1,152 services. Budget: 5 µs.
public class Editing extends Measured {
    private final Document document = Megacorp.of(300, 4, 0);
    private final Service service = document.services().get(Id.of("service-0577"));
    private int count;

    @Benchmark
    public Document oneAttribute() {
        return document.with(Shape.of(Service.class).with(service, "name", "Service " + count++));
    }

    /// What a person does, found by id and with its cascades.
    @Benchmark
    public Document anotherOwner() {
        return Ownerships.add(service.ref(), Ref.<Team>to("team-001")).apply(document);
    }
}
