package dev.remit.ui.command;

import dev.remit.ui.session.Clipping;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Session;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

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
            Runnable settings,
            Runnable fullScreen,
            Runnable quit) {}

    public static Commands of(
            Session session, Filing filing, Importing importing, Exports exports, Clipping clipping, Doors doors) {
        return new Commands(Stream.of(
                        new NewCommands(filing, importing).list(),
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
                        new ArrangeCommands(session).list(),
                        new FindingCommands(session).list(),
                        new WindowCommands(session, doors.settings(), doors.fullScreen()).list(),
                        new HelpCommands(doors.keys(), doors.messages(), doors.about()).list())
                .flatMap(List::stream)
                .toList());
    }

    /// The same with each changed, such as to have other keys.
    public Commands with(UnaryOperator<Command> change) {
        return new Commands(all.stream().map(change).toList());
    }

    /// The others that have one of these keys too.
    public List<Command> sharing(KeyCombination keys, Command own) {
        String name = Command.name(keys);
        return all.stream()
                .filter(other -> !other.id().equals(own.id()))
                .filter(other -> other.shortcuts().stream().map(Command::name).anyMatch(name::equals))
                .toList();
    }

    public Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No command has the id \"" + id + "\""));
    }
}
