package dev.remit.ui.raci;

import dev.remit.raci.Cell;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import java.util.Optional;

/// Names one cell of all there are: a team's part in an activity of a service.
public record Spot(Id service, String activity, Id team) {
    /// The cell; empty where the team fills no role for the service, so that it can hold no letter.
    public Optional<Cell> in(Raci raci) {
        return raci.find(service).flatMap(matrix -> matrix.cell(activity, team));
    }
}
