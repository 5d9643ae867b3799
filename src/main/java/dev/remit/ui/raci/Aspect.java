package dev.remit.ui.raci;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.Optional;

/// What stands still while one looks: a service, a team or an activity.
public enum Aspect {
    SERVICE,
    TEAM,
    ACTIVITY;

    public static Aspect of(View view) {
        return switch (view) {
            case View.OfService _ -> SERVICE;
            case View.OfTeam _ -> TEAM;
            case View.OfActivity _ -> ACTIVITY;
        };
    }

    public Text title() {
        return switch (this) {
            case SERVICE -> Text.of("By service");
            case TEAM -> Text.of("By team");
            case ACTIVITY -> Text.of("By activity");
        };
    }

    /// What the cursor is at, or else the first there is, from this side; empty where there is none.
    public Optional<View> from(Workspace workspace) {
        var spot = workspace.spot();
        var raci = workspace.raci();
        return switch (this) {
            case SERVICE ->
                spot.map(Spot::service)
                        .or(() -> firstService(raci).map(Service::id))
                        .map(View.OfService::new);
            case TEAM ->
                spot.map(Spot::team).or(() -> firstTeam(raci).map(Team::id)).map(View.OfTeam::new);
            case ACTIVITY ->
                Optional.of(new View.OfActivity(spot.map(Spot::activity)
                        .or(() -> raci.activities().stream().findFirst().map(Activity::code))));
        };
    }

    private static Optional<Service> firstService(Raci raci) {
        return raci.matrices().stream()
                .map(Matrix::service)
                .min(Comparator.comparing(Service::name, NameOrder.BY_NAME));
    }

    private static Optional<Team> firstTeam(Raci raci) {
        return raci.document().teams().stream().min(Comparator.comparing(Team::name, NameOrder.BY_NAME));
    }
}
