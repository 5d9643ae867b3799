package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tab;
import java.util.List;

/// Walking through what was found.
record FindingCommands(Session session) {
    private static final Place PLACE = Place.in(Menu.FINDINGS, 0);

    List<Command> list() {
        return List.of(
                Command.of(
                                "findings.show",
                                PLACE,
                                Text.of("Findings"),
                                () -> session.show(now -> now.in(Room.MAP).on(Tab.FINDINGS)))
                        .key("Shortcut+4")
                        .when(Showing::isOpen),
                Command.of("findings.next", PLACE, Text.of("Next finding"), () -> session.stepFinding(1))
                        .key("F8")
                        .when(FindingCommands::hasFindings),
                Command.of("findings.previous", PLACE, Text.of("Previous finding"), () -> session.stepFinding(-1))
                        .key("Shift+F8")
                        .when(FindingCommands::hasFindings));
    }

    private static boolean hasFindings(Showing showing) {
        return showing.desk()
                .flatMap(Desk::checked)
                .filter(checked -> !showing.triage().listed(checked.findings()).isEmpty())
                .isPresent();
    }
}
