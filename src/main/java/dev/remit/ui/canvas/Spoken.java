package dev.remit.ui.canvas;

import dev.remit.draw.Tally;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Desk;

/// What the map says to those who hear it.
final class Spoken {
    private Spoken() {}

    static Text of(Desk desk) {
        var chosen = desk.selected().flatMap(desk.document()::find);
        if (chosen.isPresent()) return of(chosen.get(), desk);
        int several = desk.state().selection().ids().size();
        if (several > 1) return Text.of("{0} elements selected", several);
        return Text.of(
                "Map of {0}, {1} teams and {2} services. Press Tab to walk through them.",
                desk.document().organisation().name(),
                desk.document().teams().size(),
                desk.document().services().size());
    }

    private static Text of(Element element, Desk desk) {
        var tally = desk.checked().map(checked -> checked.tally(element.id())).orElse(Tally.NONE);
        return switch (element) {
            case Team team ->
                Text.of(
                        "Team {0}, {1}, {2} services, {3} errors, {4} warnings",
                        team.name(),
                        Labelled.of(team.topologyType()),
                        desk.checked().map(checked -> services(team, checked)).orElse(0),
                        tally.errors(),
                        tally.warnings());
            case Service service ->
                Text.of("Service {0}, {1} errors, {2} warnings", service.name(), tally.errors(), tally.warnings());
            default -> Text.of("{0}", element.title());
        };
    }

    private static int services(Team team, Checked checked) {
        return checked.facts().structure().ownedBy(team).size();
    }
}
