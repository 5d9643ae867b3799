package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementState;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;

/// The agreements between SRE teams and building teams.
public final class Engagements {
    private static final Shape<Engagement> ENGAGEMENT = Shape.of(Engagement.class);

    private Engagements() {}

    /// The SRE team gives notice that the pager goes back.
    public static Edit giveNotice(Ref<Engagement> engagement) {
        return Elements.change(
                Document::engagements, engagement, it -> ENGAGEMENT.with(it, "state", EngagementState.HANDBACK_NOTICE));
    }
}
