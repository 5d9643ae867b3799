package dev.remit.ui.session;

import dev.remit.draw.Picture;

/// What the start page knows of a file that is not open.
public sealed interface Glance {
    /// It is not where it was.
    record Missing() implements Glance {}

    /// It is there, but too large to look into by the way, or damaged.
    record Closed() implements Glance {}

    /// @param name what the organisation is called
    record Seen(String name, int teams, int services, Picture picture) implements Glance {}
}
