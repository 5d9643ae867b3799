package dev.remit.ui.command;

import dev.remit.ui.session.Clipping;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Session;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// The list of all commands. Only it names their groups.
public record Commands(List<Command> all) {
    public Commands {
        all = List.copyOf(all);
    }

    /// What only the window itself can do.
    public record Doors(
            Lookups lookups,
            Runnable nextPane,
            Runnable previousPane,
            Runnable keys,
            Runnable messages,
            Runnable about,
            Runnable quit) {}

    public static Commands of(Session session, Filing filing, Exports exports, Clipping clipping, Doors doors) {
        return new Commands(Stream.of(
                        new FileCommands(session, filing, doors.quit()).list(),
                        new ExportCommands(exports).list(),
                        new ClipboardCommands(clipping).list(),
                        new EditCommands(session).list(),
                        new SearchCommands(doors.lookups()).list(),
                        new ViewCommands(session, doors.nextPane(), doors.previousPane()).list(),
                        new LensCommands(session).list(),
                        new InsertCommands(session).list(),
                        new PlacingCommands(session).list(),
                        new ConnectCommands(session).list(),
                        new RelationCommands(session).list(),
                        new FindingCommands(session).list(),
                        new HelpCommands(doors.keys(), doors.messages(), doors.about()).list())
                .flatMap(List::stream)
                .toList());
    }

    public Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No command has the id \"" + id + "\""));
    }
}
