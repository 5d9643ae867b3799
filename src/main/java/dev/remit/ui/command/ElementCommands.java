package dev.remit.ui.command;

import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import dev.remit.ui.command.Place.Menu;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looking closer at an element that is selected: its responsibilities, its findings, and where its links lead.
///
/// @param browse opens an address outside of Remit
record ElementCommands(Session session, Consumer<String> browse) {
    private static final Place PLACE = Place.in(Menu.VIEW, 1);
    private static final Place LINKS = PLACE.under(Text.of("Open link"));

    List<Command> list() {
        return Stream.concat(Stream.of(responsibilities(), findings()), links()).toList();
    }

    private Command responsibilities() {
        return Command.of(
                        "element.responsibilities",
                        PLACE,
                        Text.of("Show responsibilities"),
                        () -> session.show(now -> now.in(Room.RACI)))
                .when(showing -> Chosen.in(showing)
                        .filter(chosen ->
                                chosen.service().isPresent() || chosen.team().isPresent())
                        .isPresent());
    }

    private Command findings() {
        return Command.of(
                        "element.findings",
                        PLACE,
                        Text.of("Show findings"),
                        () -> about(session.showing()).stream().findFirst().ifPresent(session::reveal))
                .titled(showing -> Text.of("Show findings ({0})", about(showing).size()))
                .when(showing -> !about(showing).isEmpty());
    }

    private static List<Finding> about(Showing showing) {
        return showing.desk()
                .flatMap(Desk::checked)
                .flatMap(checked -> Chosen.in(showing).map(chosen -> about(checked, chosen)))
                .orElse(List.of());
    }

    /// On the element and, of a team, on the services it owns, as the inspector counts them.
    private static List<Finding> about(Checked checked, Chosen chosen) {
        var services = chosen.team().stream()
                .flatMap(team -> checked.facts().structure().ownedBy(team).stream())
                .map(Service::id);
        return Stream.concat(chosen.element().map(Element::id).stream(), services)
                .flatMap(id -> checked.about(id).stream())
                .distinct()
                .toList();
    }

    private Stream<Command> links() {
        return Stream.of(
                link("link.repository", Text.of("Repository"), Service::repoUrl),
                link("link.runbook", Text.of("Runbook"), Service::runbookUrl),
                link("link.documentation", Text.of("Documentation"), Service::docsUrl));
    }

    private Command link(String id, Text title, Function<Service, Optional<String>> address) {
        return Command.of(
                        id,
                        LINKS,
                        title,
                        () -> address(session.showing(), address).ifPresent(browse))
                .when(showing -> address(showing, address).isPresent());
    }

    private static Optional<String> address(Showing showing, Function<Service, Optional<String>> address) {
        return Chosen.in(showing).flatMap(Chosen::service).flatMap(address);
    }
}
