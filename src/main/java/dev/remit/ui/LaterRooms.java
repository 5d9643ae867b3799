package dev.remit.ui;

import dev.remit.ui.canvas.Charts;
import dev.remit.ui.command.Buttons;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.panel.finding.FindingsRoom;
import dev.remit.ui.panel.frame.ComparePage;
import dev.remit.ui.panel.map.MapRoom;
import dev.remit.ui.panel.raci.RaciRoom;
import dev.remit.ui.panel.team.TeamsRoom;
import dev.remit.ui.session.Comparing;
import dev.remit.ui.session.Lettering;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Triaging;
import java.util.ArrayList;
import java.util.List;

/// The rooms beside the map: none is seen when the window opens, so each is made when somebody first goes there.
record LaterRooms(Session session, Background background, Lettering lettering, Charts charts) {
    /// All rooms, from the map to the first page.
    static List<Panel> between(Panel map, List<Awaited> later, Panel start) {
        var rooms = new ArrayList<Panel>(later);
        rooms.addFirst(map);
        rooms.addLast(start);
        return rooms;
    }

    List<Awaited> all(Triaging triaging, Buttons buttons, MapRoom map) {
        return List.of(
                new Awaited(showing -> showing.sees(Room.RACI), () -> new RaciRoom(session, lettering, charts)),
                new Awaited(
                        showing -> showing.sees(Room.TEAMS),
                        () -> new TeamsRoom(session, background, charts, map::fill)),
                new Awaited(showing -> showing.sees(Room.FINDINGS), () -> new FindingsRoom(session, triaging, buttons)),
                new Awaited(
                        showing -> showing.sees(Room.COMPARISON),
                        () -> new ComparePage(new Comparing(session, background))));
    }
}
