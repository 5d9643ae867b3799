package dev.remit.ui.panel.outline;

import dev.remit.edit.Cut;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.edit.Teams;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Counts;
import java.util.List;
import java.util.Optional;

/// What it means to drop elements on a line of the outline: services go to a team, teams into a grouping.
///
/// @param label what the change is called
record Handover(Text label, Edit edit) {
    /// Empty where nothing that is carried could go there.
    static Optional<Handover> of(List<Id> ids, Branch onto, Document document) {
        var carried = ids.stream().flatMap(id -> document.find(id).stream()).toList();
        var services = some(carried, Service.class);
        var teams = some(carried, Team.class);
        if (onto.isUnownedHeading()) return abandoned(services);
        return onto.element().flatMap(target -> switch (target) {
            case Team team -> handed(services, team);
            case ValueStream stream -> joined(teams, stream);
            case PlatformGroup group -> joined(teams, group);
            default -> Optional.<Handover>empty();
        });
    }

    private static Optional<Handover> handed(List<Service> services, Team team) {
        if (services.isEmpty()) return Optional.empty();
        var edit = Ownerships.transfer(services.stream().map(Service::ref).toList(), team.ref());
        return Optional.of(new Handover(Text.of("Move {0} to {1}", what(services), cut(team)), edit));
    }

    private static Optional<Handover> abandoned(List<Service> services) {
        if (services.isEmpty()) return Optional.empty();
        var edit = Ownerships.abandon(services.stream().map(Service::ref).toList());
        return Optional.of(new Handover(Text.of("Leave {0} without an owner", what(services)), edit));
    }

    private static Optional<Handover> joined(List<Team> teams, Element grouping) {
        if (teams.isEmpty()) return Optional.empty();
        var edit = Teams.join(teams.stream().map(Team::ref).toList(), grouping.id());
        return Optional.of(new Handover(Text.of("Move {0} to {1}", what(teams), cut(grouping)), edit));
    }

    private static Text what(List<? extends Element> elements) {
        if (elements.size() == 1) return Text.of("{0}", cut(elements.getFirst()));
        return elements.getFirst() instanceof Service
                ? Counts.services(elements.size())
                : Counts.teams(elements.size());
    }

    private static String cut(Element element) {
        return Cut.name(element.title());
    }

    private static <T> List<T> some(List<Element> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
