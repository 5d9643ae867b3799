package dev.remit.report.transition;

import dev.remit.edit.compare.Difference;
import dev.remit.model.Document;
import dev.remit.model.Engagement;
import dev.remit.model.Interaction;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.Set;

/// What a change is about, in the order in which leadership asks.
enum Topic {
    OWNERSHIP(Text.of("Ownership")),
    MODEL(Text.of("Operating model")),
    TEAM(Text.of("Teams")),
    INTERACTION(Text.of("Interactions")),
    ON_CALL(Text.of("On-call")),
    ENGAGEMENT(Text.of("Engagement")),
    OTHER(Text.of("Other"));

    private static final Set<String> OWNING = Set.of("owners", "builtBy", "whatOwner", "howOwner");

    private final Text label;

    Topic(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    static Topic of(Difference difference, Document before, Document after) {
        var id = difference.where().element().orElseThrow();
        var element = before.find(id).or(() -> after.find(id)).orElseThrow();
        return switch (element) {
            case Service service -> of(difference);
            case Team team -> TEAM;
            case Interaction interaction -> INTERACTION;
            case Rotation rotation -> ON_CALL;
            case Engagement engagement -> ENGAGEMENT;
            default -> OTHER;
        };
    }

    private static Topic of(Difference difference) {
        var path = difference.where().path();
        if (path.isRoot() || OWNING.contains(path.first())) return OWNERSHIP;
        return path.first().equals("operating") ? MODEL : OTHER;
    }
}
