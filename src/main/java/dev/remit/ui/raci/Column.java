package dev.remit.ui.raci;

import dev.remit.raci.Activity;
import dev.remit.raci.Role;
import dev.remit.shape.Id;
import java.util.List;

/// What stands at the head of a column.
public sealed interface Column {
    /// Tells it from the others: the id of the team, the code of the activity.
    String key();

    String name();

    /// @param roles that the team fills for the service; none where the lines are of many services
    record OfTeam(Id team, String name, List<Role> roles) implements Column {
        @Override
        public String key() {
            return team.text();
        }
    }

    record OfActivity(Activity activity) implements Column {
        @Override
        public String key() {
            return activity.code();
        }

        @Override
        public String name() {
            return activity.name().toString();
        }
    }
}
