package dev.remit.draw.lens;

import java.util.List;
import java.util.Optional;

/// The lenses, the standard one first.
public final class Lenses {
    private Lenses() {}

    public static List<Lens> all() {
        return List.of(
                new ByType(),
                new ByOperatingModel(),
                new ByTier(),
                new ByCognitiveLoad(),
                new ByOnCallLoad(),
                new ByFindings(),
                new ByLifecycle());
    }

    /// By the type of teams, as the notation has it.
    public static Lens standard() {
        return all().getFirst();
    }

    /// The one a diagram names; the standard one where it names none or one that is not known.
    public static Lens of(Optional<String> id) {
        return all().stream()
                .filter(lens -> id.filter(lens.id()::equals).isPresent())
                .findFirst()
                .orElseGet(Lenses::standard);
    }
}
