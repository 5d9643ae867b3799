package dev.remit.model;

import dev.remit.shape.Row;

/// Something with an id and a block of its own in the file.
public sealed interface Element extends Row
        permits Control,
                DeliveryFlow,
                Diagram,
                Domain,
                Engagement,
                ErrorBudgetPolicy,
                FeedbackLoop,
                Interaction,
                Obligation,
                OwnActivity,
                OwnRole,
                Person,
                PlatformGroup,
                RaciOverride,
                Rotation,
                Scenario,
                Service,
                Team,
                ValueStream {
    /// What people call it: its name, or its id where it has none.
    default String title() {
        return switch (this) {
            case ValueStream it -> it.name();
            case Domain it -> it.name();
            case PlatformGroup it -> it.name();
            case Team it -> it.name();
            case Person it -> it.name().orElse(it.id().text());
            case Service it -> it.name();
            case Interaction it -> it.id().text();
            case Rotation it -> it.name();
            case Engagement it -> it.id().text();
            case ErrorBudgetPolicy it -> it.name().orElse(it.id().text());
            case DeliveryFlow it -> it.id().text();
            case FeedbackLoop it -> it.id().text();
            case Obligation it -> it.name();
            case Control it -> it.code().orElse(it.id().text());
            case OwnRole it -> it.name();
            case OwnActivity it -> it.name();
            case RaciOverride it -> it.id().text();
            case Scenario it -> it.name();
            case Diagram it -> it.name();
        };
    }
}
