package dev.remit.ui.raci;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Cell;
import dev.remit.raci.Mark;
import dev.remit.raci.Origin;
import dev.remit.raci.Raci;
import dev.remit.text.Text;

/// A cell for those who hear it: "Payments API, OPS-02 Respond to pages, Platform team: Accountable".
public final class CellWords {
    private CellWords() {}

    public static Text of(Spot spot, Raci raci) {
        var cell = spot.in(raci);
        if (cell.isEmpty()) return Text.of("{0}: fills no role here", place(spot, raci));
        var letters = label(cell.get());
        return cell.get().origin() == Origin.OVERRIDE
                ? Text.of("{0}: {1}, set by hand", place(spot, raci), letters)
                : Text.of("{0}: {1}", place(spot, raci), letters);
    }

    private static Text label(Cell cell) {
        Mark mark = cell.mark();
        return mark.label();
    }

    private static Text place(Spot spot, Raci raci) {
        var document = raci.document();
        var service =
                document.services().find(spot.service()).map(Service::name).orElse("");
        var team = document.teams().find(spot.team()).map(Team::name).orElse("");
        var activity = raci.activities().stream()
                .filter(each -> each.code().equals(spot.activity()))
                .map(Activity::name)
                .findFirst()
                .orElse(Text.of(""));
        return Text.of("{0}, {1} {2}, {3}", service, spot.activity(), activity, team);
    }
}
