package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;
import java.util.List;

/// What teams regularly learn from production.
public final class FeedbackLoops {
    private FeedbackLoops() {}

    /// The team hears of the service's objectives and incidents every so many days.
    public static Edit add(Ref<Service> service, Ref<Team> team, int days) {
        return document -> document.with(draft(document, service, team, days).as(FeedbackLoop.class));
    }

    /// The same, and SRE and the team look at it together.
    public static Edit addJoint(Ref<Service> service, Ref<Team> team, int days) {
        return document -> document.with(
                draft(document, service, team, days).with("jointReview", true).as(FeedbackLoop.class));
    }

    private static Draft draft(Document document, Ref<Service> service, Ref<Team> team, int days) {
        return Draft.of(FreeIds.in(document, service + " to " + team).text())
                .with("fromServiceId", service.id().text())
                .with("toTeamId", team.id().text())
                .withTexts("kinds", List.of("SLO_REPORT", "INCIDENTS"))
                .with("cadenceDays", days);
    }
}
