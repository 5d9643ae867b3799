package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import java.util.List;

/// What one analysis says of teams, services, value streams and the whole. Nothing where it has nothing to say; a
/// figure without a value where too little is known.
public interface Analysis {
    /// By which people ask for it, such as `on-call`.
    String name();

    default List<Figure> of(Team team, Facts facts) {
        return List.of();
    }

    default List<Figure> of(Service service, Facts facts) {
        return List.of();
    }

    default List<Figure> of(ValueStream stream, Facts facts) {
        return List.of();
    }

    /// Of the organisation as a whole.
    default List<Figure> of(Facts facts) {
        return List.of();
    }
}
