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
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.text.Text;

/// What sort of element it is, in the words of the product.
public final class Kinds {
    private Kinds() {}

    public static Text of(Element element) {
        return switch (element) {
            case ValueStream it -> Text.of("Value stream");
            case Domain it -> Text.of("Domain");
            case PlatformGroup it -> Text.of("Platform grouping");
            case Team it -> it.roleGroup() ? Text.of("Role group") : Text.of("Team");
            case Person it -> Text.of("Person");
            case Service it -> Text.of("Service");
            case Interaction it -> Text.of("Interaction");
            case Rotation it -> Text.of("On-call rotation");
            case Engagement it -> Text.of("SRE engagement");
            case ErrorBudgetPolicy it -> Text.of("Error budget policy");
            case DeliveryFlow it -> Text.of("Delivery flow");
            case FeedbackLoop it -> Text.of("Feedback loop");
            case Obligation it -> Text.of("Obligation");
            case Control it -> Text.of("Control");
            case OwnRole it -> Text.of("Role");
            case OwnActivity it -> Text.of("Activity");
            case RaciOverride it -> Text.of("RACI letter set by hand");
            case Scenario it -> Text.of("Scenario");
            case Diagram it -> Text.of("Diagram");
        };
    }

    /// Many of the kind, as a heading.
    public static Text all(Element one) {
        return switch (one) {
            case ValueStream it -> Text.of("Value streams");
            case Domain it -> Text.of("Domains");
            case PlatformGroup it -> Text.of("Platform groupings");
            case Team it -> Text.of("Teams");
            case Person it -> Text.of("People");
            case Service it -> Text.of("Services");
            case Interaction it -> Text.of("Interactions");
            case Rotation it -> Text.of("On-call rotations");
            case Engagement it -> Text.of("SRE engagements");
            case ErrorBudgetPolicy it -> Text.of("Error budget policies");
            case DeliveryFlow it -> Text.of("Delivery flows");
            case FeedbackLoop it -> Text.of("Feedback loops");
            case Obligation it -> Text.of("Obligations");
            case Control it -> Text.of("Controls");
            case OwnRole it -> Text.of("Roles");
            case OwnActivity it -> Text.of("Activities");
            case RaciOverride it -> Text.of("RACI letters set by hand");
            case Scenario it -> Text.of("Scenarios");
            case Diagram it -> Text.of("Diagrams");
        };
    }
}
