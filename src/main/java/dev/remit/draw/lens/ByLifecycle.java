package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.draw.Tint;
import dev.remit.draw.surface.Token;
import dev.remit.model.Lifecycle;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// Where each service stands between idea and retirement.
final class ByLifecycle implements Lens {
    private static final Tint NOT_STATED = new Tint(Token.LENS_UNKNOWN, "?", Text.of("Not stated"));
    private static final List<Tint> ALL = Stream.concat(
                    Stream.of(Lifecycle.values()).map(ByLifecycle::tint), Stream.of(NOT_STATED))
            .toList();

    @Override
    public String id() {
        return "lifecycle";
    }

    @Override
    public Text name() {
        return Text.of("Lifecycle");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        var classes = new Classes(Text.of("Lifecycle of services"), ALL);
        var services = structure.document().services();
        return classes.services(picture, id -> services.find(id).map(ByLifecycle::tint), classes::most);
    }

    private static Tint tint(Service service) {
        return service.lifecycle().map(ByLifecycle::tint).orElse(NOT_STATED);
    }

    private static Tint tint(Lifecycle lifecycle) {
        var word = Text.of(lifecycle.label());
        return switch (lifecycle) {
            case IDEA -> new Tint(Token.LENS_SCALE_1, "I", word);
            case DEVELOPMENT -> new Tint(Token.LENS_SCALE_4, "D", word);
            case LIMITED -> new Tint(Token.LENS_SCALE_3, "L", word);
            case GA -> new Tint(Token.LENS_GOOD, "G", word);
            case DEPRECATED -> new Tint(Token.LENS_OVER, "↓", word);
            case RETIRED -> new Tint(Token.LENS_APART, "×", word);
        };
    }
}
