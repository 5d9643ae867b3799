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
                ValueStream {}
