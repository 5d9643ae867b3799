package dev.remit.edit;

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
import dev.remit.shape.Shape;
import java.util.Optional;

/// The same element under another name.
final class Naming {
    private Naming() {}

    /// The same instance where the kind has no name.
    static Element named(Element element, String name) {
        return switch (element) {
            case ValueStream it -> with(ValueStream.class, it, name);
            case Domain it -> with(Domain.class, it, name);
            case PlatformGroup it -> with(PlatformGroup.class, it, name);
            case Team it -> with(Team.class, it, name);
            case Person it -> with(Person.class, it, Optional.of(name));
            case Service it -> with(Service.class, it, name);
            case Rotation it -> with(Rotation.class, it, name);
            case ErrorBudgetPolicy it -> with(ErrorBudgetPolicy.class, it, Optional.of(name));
            case Obligation it -> with(Obligation.class, it, name);
            case OwnRole it -> with(OwnRole.class, it, name);
            case OwnActivity it -> with(OwnActivity.class, it, name);
            case Scenario it -> with(Scenario.class, it, name);
            case Diagram it -> with(Diagram.class, it, name);
            case Interaction it -> it;
            case Engagement it -> it;
            case DeliveryFlow it -> it;
            case FeedbackLoop it -> it;
            case Control it -> it;
            case RaciOverride it -> it;
        };
    }

    private static <T extends Record> T with(Class<T> type, T element, Object name) {
        return Shape.of(type).with(element, "name", name);
    }
}
