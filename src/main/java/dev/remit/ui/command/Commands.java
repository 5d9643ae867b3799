package dev.remit.ui.command;

import dev.remit.ui.raci.Act;
import dev.remit.ui.session.Clipping;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Filing;
import dev.remit.ui.session.Importing;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Triaging;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
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
            Consumer<String> browse,
            Consumer<Act> letter,
            Runnable outline,
            Runnable nextPane,
            Runnable previousPane,
            Runnable keys,
            Runnable messages,
            Runnable about,
            Runnable settings,
            Runnable export,
            Runnable fullScreen,
            Runnable quit) {}

    public static Commands of(
            Session session,
            Filing filing,
            Importing importing,
            Exports exports,
            Clipping clipping,
            Triaging triaging,
            Doors doors) {
        return new Commands(Stream.of(
                        new NewCommands(filing, importing).list(),
                        new FileCommands(session, filing, doors.quit()).list(),
                        new ExportCommands(exports.ordering(), doors.export()).list(),
                        new ClipboardCommands(clipping).list(),
                        new EditCommands(session).list(),
                        new SelectCommands(session).list(),
                        new WalkCommands(session).list(),
                        new SearchCommands(doors.lookups()).list(),
                        new ViewCommands(session, doors.nextPane(), doors.previousPane()).list(),
                        new LensCommands(session).list(),
                        new RaciCommands(session, doors.letter()).list(),
                        new LookCommands(session, doors.outline()).list(),
                        new DiagramCommands(session).list(),
                        new InsertCommands(session).list(),
                        new PlacingCommands(session).list(),
                        new ConnectCommands(session).list(),
                        new RelationCommands(session).list(),
                        new ArrangeCommands(session).list(),
                        new TeamCommands(session).list(),
                        new ElementCommands(session, doors.browse()).list(),
                        new RemovalCommands(session).list(),
                        new FindingCommands(triaging).list(),
                        new WindowCommands(session, doors.settings(), doors.fullScreen()).list(),
                        new HelpCommands(doors.keys(), doors.messages(), doors.about()).list())
                .flatMap(List::stream)
                .map(Changing::offWhereReadOnly)
                .toList());
    }

    /// The command of that id or, where it ends in a star, all whose ids begin so; at least one.
    List<Command> like(String id) {
        if (!id.endsWith("*")) return List.of(get(id));
        String start = id.substring(0, id.length() - 1);
        var found =
                all.stream().filter(command -> command.id().startsWith(start)).toList();
        if (found.isEmpty()) throw new NoSuchElementException("No command has an id like \"" + id + "\"");
        return found;
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
