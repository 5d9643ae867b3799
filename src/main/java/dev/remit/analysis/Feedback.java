package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What teams regularly learn from each service in production.
public final class Feedback {
    private final Map<Id, List<FeedbackLoop>> byService = new HashMap<>();

    private Feedback(Document document) {
        for (FeedbackLoop loop : document.feedbackLoops())
            byService
                    .computeIfAbsent(loop.fromServiceId().id(), id -> new ArrayList<>())
                    .add(loop);
    }

    static Feedback of(Document document) {
        return new Feedback(document);
    }

    public List<FeedbackLoop> from(Service service) {
        return byService.getOrDefault(service.id(), List.of());
    }
}
