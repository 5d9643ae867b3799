package dev.remit.ui.search;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.ui.command.Commands;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Gathers what the palette can offer at the moment.
///
/// @param recentFiles those opened last, the latest first
public record Offers(Commands commands, Function<Showing, List<Path>> recentFiles) {
    public List<Entry> of(Showing showing) {
        return Stream.of(
                        actions(showing),
                        showing.desk().map(Desk::document).stream().flatMap(Offers::elements),
                        showing.desk().map(Desk::document).stream().flatMap(Offers::diagrams),
                        recentFiles.apply(showing).stream().map(Entry.OfFile::new),
                        showing.desk().flatMap(Desk::checked).stream().flatMap(Offers::findings))
                .<Entry>flatMap(entries -> entries)
                .toList();
    }

    private Stream<Entry> actions(Showing showing) {
        return commands.all().stream()
                .filter(command -> command.enabled().test(showing))
                .map(command ->
                        new Entry.OfCommand(command, command.fullTitle(showing).toString()));
    }

    private static Stream<Entry> elements(Document document) {
        return Stream.of(
                        document.teams(),
                        document.services(),
                        document.valueStreams(),
                        document.platformGroups(),
                        document.domains())
                .<Element>flatMap(table -> table.stream())
                .map(Entry.OfElement::new);
    }

    private static Stream<Entry> diagrams(Document document) {
        return document.diagrams().stream().map(Entry.OfDiagram::new);
    }

    private static Stream<Entry> findings(Checked checked) {
        return checked.findings().open().stream().map(Entry.OfFinding::new);
    }
}
