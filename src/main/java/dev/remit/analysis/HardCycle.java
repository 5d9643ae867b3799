package dev.remit.analysis;

import dev.remit.model.Service;
import java.util.List;

/// Services in production that need each other hard in a circle, or one that needs itself.
///
/// @param services each needs the next, the last the first
/// @param simple nothing else holds the circle together: it is broken wherever one of its links is
public record HardCycle(List<Service> services, boolean simple) {
    /// The service that one of them needs in the circle.
    public Service next(int place) {
        return services.get((place + 1) % services.size());
    }
}
