package dev.remit.ui.command;

import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Clipping;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.clip.CopyForm;
import dev.remit.ui.theme.Icon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Copying what is selected, and pasting. A field with text keeps these keys for itself.
record ClipboardCommands(Clipping clipping) {
    private static final Place PLACE = Place.in(Menu.EDIT, 1);
    private static final Place COPY_AS = PLACE.under(Text.of("Copy as"));

    List<Command> list() {
        return Stream.concat(
                        Stream.of(cut(), copy(), paste(), pasteCopy()),
                        Stream.concat(Stream.of(CopyForm.values()).map(this::copyAs), Stream.of(copyLink())))
                .toList();
    }

    private Command cut() {
        return Command.of("clipboard.cut", PLACE, Text.of("Cut from the diagram"), clipping::cut)
                .key("Shortcut+X")
                .when(showing -> clipping.canCut(showing) && seesMap(showing));
    }

    private Command copy() {
        return Command.of("clipboard.copy", PLACE, Text.of("Copy"), clipping::copy)
                .key("Shortcut+C")
                .icon(Icon.COPY)
                .when(ClipboardCommands::hasSelection);
    }

    private Command paste() {
        return Command.of("clipboard.paste", PLACE, Text.of("Paste"), clipping::paste)
                .key("Shortcut+V")
                .when(ClipboardCommands::seesMap);
    }

    private Command pasteCopy() {
        return Command.of("clipboard.paste-copy", PLACE, Text.of("Paste as a copy"), clipping::pasteCopy)
                .key("Shortcut+Shift+V")
                .when(ClipboardCommands::seesMap);
    }

    private Command copyAs(CopyForm form) {
        String id = "clipboard.copy-as-" + form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Command.of(id, COPY_AS, form.label(), () -> clipping.copyAs(form))
                .when(ClipboardCommands::hasSelection);
    }

    private Command copyLink() {
        return Command.of("clipboard.copy-as-link", COPY_AS, Text.of("Link"), clipping::copyLink)
                .when(showing -> seesMap(showing) && Clipping.link(showing).isPresent());
    }

    private static boolean hasSelection(Showing showing) {
        return seesMap(showing) && showing.hasSelection();
    }

    private static boolean seesMap(Showing showing) {
        return showing.desk().isPresent() && showing.room() == Room.MAP;
    }
}
