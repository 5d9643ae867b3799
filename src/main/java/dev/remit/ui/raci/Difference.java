package dev.remit.ui.raci;

import dev.remit.model.RaciOverride;
import dev.remit.model.Team;
import dev.remit.raci.Filling;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Role;
import dev.remit.shape.Id;
import dev.remit.shape.Table;
import java.util.Optional;
import java.util.stream.Stream;

/// Where one revision of the letters set by hand for services is another than the one before.
public record Difference(Raci before, Raci after) {
    /// The first cell, in the order of ids, whose letters were set, changed or given back.
    public Optional<Spot> first() {
        var old = before.document().raciOverrides();
        var now = after.document().raciOverrides();
        return Stream.concat(others(now, old), others(old, now))
                .flatMap(each -> spot(each).stream())
                .findFirst();
    }

    /// Those that do not stand in the other table as they are: by identity, as what has not changed is the same.
    private static Stream<RaciOverride> others(Table<RaciOverride> all, Table<RaciOverride> beside) {
        return all.stream()
                .filter(each -> beside.find(each.id()).filter(it -> it == each).isEmpty());
    }

    private Optional<Spot> spot(RaciOverride override) {
        return override.serviceId()
                .flatMap(service -> after.find(service.id()))
                .flatMap(matrix -> team(override, matrix)
                        .map(team -> new Spot(matrix.service().id(), override.activityCode(), team)));
    }

    private static Optional<Id> team(RaciOverride override, Matrix matrix) {
        return matrix.roles().stream()
                .filter(role -> role.code().equals(override.role()))
                .findFirst()
                .flatMap((Role role) -> matrix.filling(role))
                .map(Filling::team)
                .map(Team::id);
    }
}
