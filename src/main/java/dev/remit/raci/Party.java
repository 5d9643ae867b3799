package dev.remit.raci;

import dev.remit.model.Team;
import java.util.List;
import java.util.stream.Stream;

/// A team that takes part in a service, with the roles it fills: one column of the service's matrix.
///
/// @param roles at least one, in the order of the roles; the first decides where the column stands
public record Party(Team team, List<Role> roles) {
    public Party {
        roles = List.copyOf(roles);
    }

    Party with(Party more) {
        return new Party(
                team, Stream.concat(roles.stream(), more.roles.stream()).toList());
    }
}
