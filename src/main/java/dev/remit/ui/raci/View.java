package dev.remit.ui.raci;

import dev.remit.shape.Id;
import java.util.Optional;

/// From which side the letters of an organisation are looked at.
public sealed interface View {
    /// The activities of one service by its teams.
    record OfService(Id service) implements View {}

    /// All services of one team by the activities it has letters in.
    record OfTeam(Id team) implements View {}

    /// All services by their teams, for one activity; for every one where it is empty.
    record OfActivity(Optional<String> activity) implements View {}
}
