package dev.remit.analysis;

import dev.remit.model.Service;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The way of changes of every service in production: as drawn for it, else for its domain, else as its RACI implies.
final class Passages {
    private final Map<Id, Passage> byService = new HashMap<>();
    private final Map<Id, List<Passage>> byStream = new HashMap<>();

    private Passages(Facts facts) {
        for (Service service : facts.production()) {
            var passage = facts.flows()
                    .drawn(service)
                    .map(Passage::of)
                    .orElseGet(() -> Passage.of(facts.raci().matrix(service)));
            byService.put(service.id(), passage);
            facts.structure()
                    .domain(service)
                    .ifPresent(domain -> byStream.computeIfAbsent(
                                    domain.valueStreamId().id(), id -> new ArrayList<>())
                            .add(passage));
        }
    }

    static Passages of(Facts facts) {
        return new Passages(facts);
    }

    Passage of(Service service) {
        return byService.getOrDefault(service.id(), new Passage(List.of()));
    }

    List<Passage> of(ValueStream stream) {
        return byStream.getOrDefault(stream.id(), List.of());
    }
}
