package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;

/// A named address outside the document.
@About("A named address outside the document.")
public record Link(
        @About("What stands behind the link.") String title,
        @About(value = "The address.", label = "URL") String url,
        Kept kept) {
    static Link of(Values v) {
        return new Link(v.next(), v.next(), v.next());
    }
}
