package dev.remit.ui.panel;

import dev.remit.model.Control;
import dev.remit.model.DeliveryFlow;
import dev.remit.model.Diagram;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.Engagement;
import dev.remit.model.ErrorBudgetPolicy;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.Obligation;
import dev.remit.model.OwnActivity;
import dev.remit.model.OwnRole;
import dev.remit.model.Person;
import dev.remit.model.PlatformGroup;
import dev.remit.model.RaciOverride;
import dev.remit.model.Rotation;
import dev.remit.model.Scenario;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.model.ValueStream;
import dev.remit.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The small shape of an element beside its name: the one it has on the map, or an icon for what is not drawn there.
public final class Glyphs {
    /// How wide and high, in pixels.
    public static final int SIZE = 13;

    private Glyphs() {}

    public static Node of(Element element) {
        return switch (element) {
            case Team team -> team.roleGroup() ? Icon.PEOPLE.node(SIZE) : box(team);
            case Service service -> shape("glyph-service");
            case ValueStream stream -> shape("glyph-value-stream");
            case PlatformGroup group -> shape("glyph-platform-group");
            case Domain it -> Icon.DOMAIN.node(SIZE);
            case Person it -> Icon.PERSON.node(SIZE);
            case Interaction it -> shape("glyph-interaction");
            case Rotation it -> Icon.ROTATION.node(SIZE);
            case Engagement it -> Icon.ENGAGEMENT.node(SIZE);
            case ErrorBudgetPolicy it -> Icon.POLICY.node(SIZE);
            case DeliveryFlow it -> Icon.FLOW.node(SIZE);
            case FeedbackLoop it -> Icon.LOOP.node(SIZE);
            case Obligation it -> Icon.OBLIGATION.node(SIZE);
            case Control it -> Icon.CONTROL.node(SIZE);
            case OwnRole it -> Icon.ROLE.node(SIZE);
            case OwnActivity it -> Icon.ACTIVITY.node(SIZE);
            case RaciOverride it -> Icon.RACI.node(SIZE);
            case Scenario it -> Icon.SCENARIO.node(SIZE);
            case Diagram it -> Icon.MAP.node(SIZE);
        };
    }

    /// An SRE team carries its edge here too.
    private static Node box(Team team) {
        var shape = shape(style(team.topologyType()));
        if (team.is(Specialism.SRE)) shape.getStyleClass().add("glyph-sre");
        return shape;
    }

    public static Region shape(String style) {
        var shape = new Region();
        shape.getStyleClass().addAll("glyph", style);
        return shape;
    }

    private static String style(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> "glyph-stream";
            case PLATFORM -> "glyph-platform";
            case ENABLING -> "glyph-enabling";
            case COMPLICATED_SUBSYSTEM -> "glyph-subsystem";
            case UNDEFINED -> "glyph-undefined";
        };
    }
}
