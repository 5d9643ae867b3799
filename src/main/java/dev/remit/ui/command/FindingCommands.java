package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Tab;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.triage.Line;
import java.util.List;

/// Walking through what was found, and doing something with it.
record FindingCommands(Triaging triaging) {
    private static final Place WALK = Place.in(Menu.FINDINGS, 0);
    private static final Place ONE = Place.in(Menu.FINDINGS, 1);
    private static final Place ALL = Place.in(Menu.FINDINGS, 2);

    List<Command> list() {
        var session = triaging.session();
        return List.of(
                Command.of(
                                "findings.show",
                                WALK,
                                Text.of("Findings beneath the map"),
                                () -> session.show(now -> now.in(Room.MAP).on(Tab.FINDINGS)))
                        .when(Showing::isOpen),
                Command.of("findings.next", WALK, Text.of("Next finding"), () -> triaging.step(1))
                        .key("F8")
                        .when(FindingCommands::hasFindings),
                Command.of("findings.previous", WALK, Text.of("Previous finding"), () -> triaging.step(-1))
                        .key("Shift+F8")
                        .when(FindingCommands::hasFindings),
                Command.of("findings.reveal", ONE, Text.of("Show on map"), triaging::reveal)
                        .when(FindingCommands::isChosen),
                Command.of("findings.repair", ONE, Text.of("Repair…"), triaging::repair)
                        .key("Alt+Enter")
                        .when(Triaging::canRepair),
                Command.of("findings.why", ONE, Text.of("Why?"), triaging::ask).when(FindingCommands::isChosen),
                Command.of("findings.ignore", ONE, Text.of("Ignore…"), triaging::ignore)
                        .when(showing -> isChosen(showing) && !isIgnored(showing)),
                Command.of("findings.stop-ignoring", ONE, Text.of("Stop ignoring"), triaging::stopIgnoring)
                        .when(FindingCommands::isIgnored),
                Command.of("findings.copy", ALL, Text.of("Copy as Markdown"), triaging::copy)
                        .when(FindingCommands::hasFindings));
    }

    private static boolean isChosen(Showing showing) {
        return Triaging.chosen(showing).isPresent();
    }

    private static boolean isIgnored(Showing showing) {
        return Triaging.chosen(showing).flatMap(Line::ignored).isPresent();
    }

    private static boolean hasFindings(Showing showing) {
        return showing.desk().filter(desk -> desk.lists(showing.triage())).isPresent();
    }
}
