package dev.remit.ui.command;

import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import java.util.List;

/// Which commands change the document: they are off while it can only be looked at.
final class Changing {
    private static final List<String> STARTS = List.of(
            "arrange.",
            "clipboard.cut",
            "clipboard.paste",
            "diagram.delete",
            "diagram.duplicate",
            "diagram.new",
            "diagram.rename",
            "edit.duplicate",
            "element.delete",
            "element.move-to-",
            "element.remove",
            "element.rename",
            "findings.ignore",
            "findings.stop-ignoring",
            "import.",
            "insert.",
            "interaction.",
            "letters.",
            "service.dependencies",
            "team.type-",
            "tool.add-",
            "tool.dependency",
            "tool.interaction",
            "view.lens-");

    private Changing() {}

    static Command offWhereReadOnly(Command command) {
        return STARTS.stream().anyMatch(command.id()::startsWith)
                ? command.when(
                        showing -> !isReadOnly(showing) && command.enabled().test(showing))
                : command;
    }

    private static boolean isReadOnly(Showing showing) {
        return showing.desk().filter(Desk::isReadOnly).isPresent();
    }
}
