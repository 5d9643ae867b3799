package dev.remit.ui.search;

import dev.remit.model.Element;
import dev.remit.model.Interaction;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.ServiceKind;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.model.ValueStream;
import dev.remit.shape.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What sort of thing an element is, in the words the filter `type:` takes.
final class Types {
    private static final String TEAM = "team";
    private static final String SERVICE = "service";
    private static final String VALUE_STREAM = "value stream";
    private static final String GROUPING = "grouping";
    private static final String INTERACTION = "interaction";

    static final List<String> ALL = Stream.of(
                    Stream.of(TEAM),
                    Stream.of(TopologyType.values()).map(Types::word),
                    Stream.of(ServiceKind.values()).map(Types::word),
                    Stream.of(VALUE_STREAM, GROUPING, INTERACTION))
            .flatMap(words -> words)
            .distinct()
            .toList();

    private Types() {}

    static List<String> of(Element element) {
        return switch (element) {
            case Team team -> List.of(TEAM, word(team.topologyType()));
            case Service service -> List.of(SERVICE, word(service.kind()));
            case ValueStream stream -> List.of(VALUE_STREAM);
            case PlatformGroup group -> List.of(GROUPING);
            case Interaction interaction -> List.of(INTERACTION);
            default -> List.of();
        };
    }

    private static String word(Enum<?> constant) {
        return Labelled.of(constant).toLowerCase(Locale.ROOT);
    }
}
