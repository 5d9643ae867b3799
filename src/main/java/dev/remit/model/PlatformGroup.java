package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Optional;

/// Platform teams that serve as one platform.
@About("Platform teams that serve as one platform.")
public record PlatformGroup(
        @About("Names the platform grouping for good.") Id id,
        @About("What the platform is called.") String name,
        @About(value = "What it is for.", prose = true) Optional<String> purpose,
        Kept kept)
        implements Element {
    static PlatformGroup of(Values v) {
        return new PlatformGroup(v.next(), v.next(), v.next(), v.next());
    }
}
