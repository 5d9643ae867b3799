package dev.remit.ui.raci;

import dev.remit.edit.Cut;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.text.Text;
import java.util.Iterator;

/// What steps in the grid are called: "Make Platform accountable for INC-02 of Payments".
final class Deeds {
    enum Kind {
        WRITE,
        FILL_DOWN,
        FILL_RIGHT,
        PASTE
    }

    private Deeds() {}

    static Text label(Kind kind, Wishes wishes) {
        var cells = wishes.wanted();
        if (cells.size() == 1) {
            var only = cells.entrySet().iterator().next();
            return label(only.getKey(), only.getValue(), wishes.raci());
        }
        return switch (kind) {
            case WRITE -> several(cells.values().iterator(), cells.size());
            case FILL_DOWN -> Text.of("Fill {0} cells down", cells.size());
            case FILL_RIGHT -> Text.of("Fill {0} cells to the right", cells.size());
            case PASTE -> Text.of("Paste {0} cells", cells.size());
        };
    }

    private static Text several(Iterator<Mark> marks, int count) {
        if (!marks.hasNext()) return Text.of("Set letters");
        var mark = marks.next();
        return mark.isEmpty()
                ? Text.of("Clear {0} cells", count)
                : Text.of("Set {0} in {1} cells", mark.spelling(), count);
    }

    private static Text label(Spot spot, Mark mark, Raci raci) {
        boolean hadIt =
                spot.in(raci).filter(cell -> cell.letters().isAccountable()).isPresent();
        if (mark.letters().isAccountable() && !hadIt)
            return Text.of(
                    "Make {0} accountable for {1} of {2}", team(spot, raci), spot.activity(), service(spot, raci));
        if (mark.isEmpty())
            return Text.of("Clear {0} for {1} of {2}", team(spot, raci), spot.activity(), service(spot, raci));
        return Text.of(
                "Set {0} for {1} in {2} of {3}",
                mark.spelling(), team(spot, raci), spot.activity(), service(spot, raci));
    }

    /// "Platform for INC-02 of Payments"
    static Text name(Spot spot, Raci raci) {
        return Text.of("{0} for {1} of {2}", team(spot, raci), spot.activity(), service(spot, raci));
    }

    static String team(Spot spot, Raci raci) {
        return raci.document()
                .teams()
                .find(spot.team())
                .map(Team::name)
                .map(Cut::name)
                .orElse(spot.team().text());
    }

    static String service(Spot spot, Raci raci) {
        return raci.document()
                .services()
                .find(spot.service())
                .map(Service::name)
                .map(Cut::name)
                .orElse(spot.service().text());
    }
}
