package dev.remit.ui.session.clip;

import dev.remit.shape.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/// Leads to an element in a file, as an address: `file:///plans/shop.remit#cart`.
public record ElementLink(Path file, Id element) {
    private static final int LONGEST = 4_096;

    /// The link a text is, with or without space around it; empty for any other text.
    public static Optional<ElementLink> of(String text) {
        String address = text.strip();
        if (!address.startsWith("file:") || address.length() > LONGEST) return Optional.empty();
        try {
            return of(new URI(address));
        } catch (URISyntaxException | IllegalArgumentException noLink) {
            return Optional.empty();
        }
    }

    private static Optional<ElementLink> of(URI address) {
        var element = Optional.ofNullable(address.getFragment())
                .filter(Id::isWellFormed)
                .map(Id::of);
        URI file = URI.create("file:" + address.getRawPath());
        return element.map(id -> new ElementLink(Path.of(file), id));
    }

    @Override
    public String toString() {
        return file.toAbsolutePath().toUri() + "#" + element;
    }
}
