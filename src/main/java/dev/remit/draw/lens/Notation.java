package dev.remit.draw.lens;

import dev.remit.draw.Emblem;
import dev.remit.draw.Legend;
import dev.remit.draw.Legend.Entry;
import dev.remit.draw.Picture;
import dev.remit.draw.Tint;
import dev.remit.draw.surface.Token;
import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.TopologyType;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the colours of teams and interactions mean where no lens is chosen, for those who see a map without the window.
public final class Notation {
    private Notation() {}

    /// Of what is in the picture.
    public static Legend of(Picture picture, Document document) {
        var types = Arrays.stream(TopologyType.values()).map(type -> entry(type, picture, document));
        var modes = Arrays.stream(InteractionMode.values()).map(mode -> entry(mode, picture, document));
        return new Legend(
                Text.of("Teams and how they work together"),
                Stream.concat(types, modes).toList());
    }

    private static Entry entry(TopologyType type, Picture picture, Document document) {
        long teams = document.teams().stream()
                .filter(team -> team.is(type) && !team.roleGroup())
                .filter(team -> picture.find(team.id()).isPresent())
                .count();
        return new Entry(new Tint(fill(type), "", Text.of(type.label())), new Emblem.OfTeam(type), (int) teams);
    }

    private static Entry entry(InteractionMode mode, Picture picture, Document document) {
        List<Interaction> all = document.interactions().stream()
                .filter(interaction -> interaction.is(mode))
                .filter(interaction -> picture.find(interaction.id()).isPresent())
                .toList();
        return new Entry(new Tint(fill(mode), "", Text.of(mode.label())), new Emblem.OfInteraction(mode), all.size());
    }

    private static Token fill(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> Token.STREAM_FILL;
            case PLATFORM -> Token.PLATFORM_FILL;
            case ENABLING -> Token.ENABLING_FILL;
            case COMPLICATED_SUBSYSTEM -> Token.SUBSYSTEM_FILL;
            case UNDEFINED -> Token.UNDEFINED_FILL;
        };
    }

    private static Token fill(InteractionMode mode) {
        return switch (mode) {
            case COLLABORATION -> Token.COLLABORATION_FILL;
            case X_AS_A_SERVICE -> Token.X_AS_A_SERVICE_FILL;
            case FACILITATING -> Token.FACILITATING_FILL;
        };
    }
}
