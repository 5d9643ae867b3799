package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Engagement;
import dev.remit.model.EngagementLevel;
import dev.remit.model.EngagementState;
import dev.remit.model.HandBack;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import java.time.LocalDate;
import java.util.Optional;

/// The agreements between SRE teams and building teams.
public final class Engagements {
    private static final Shape<Engagement> ENGAGEMENT = Shape.of(Engagement.class);

    private Engagements() {}

    /// The SRE team gives notice that the pager goes back.
    public static Edit giveNotice(Ref<Engagement> engagement) {
        return Elements.change(
                Document::engagements, engagement, it -> ENGAGEMENT.with(it, "state", EngagementState.HANDBACK_NOTICE));
    }

    /// The engagement is looked at again on that day, and a pager that SRE carries goes back on the usual conditions
    /// where none are agreed.
    public static Edit agreeOnUsualTerms(Ref<Engagement> engagement, LocalDate reviewOn) {
        return Elements.change(Document::engagements, engagement, it -> {
            Engagement dated = ENGAGEMENT.with(it, "reviewDate", Optional.of(reviewOn));
            return carriesPager(it) && it.handBack().isEmpty()
                    ? ENGAGEMENT.with(dated, "handBack", Optional.of(Draft.EMPTY.as(HandBack.class)))
                    : dated;
        });
    }

    private static boolean carriesPager(Engagement engagement) {
        return engagement
                .level()
                .filter(level -> level == EngagementLevel.SHARED || level == EngagementLevel.RUN)
                .isPresent();
    }
}
