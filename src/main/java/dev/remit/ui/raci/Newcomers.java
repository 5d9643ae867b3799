package dev.remit.ui.raci;

import dev.remit.edit.Edit;
import dev.remit.edit.FreeIds;
import dev.remit.edit.OwnRoles;
import dev.remit.edit.RaciOverrides;
import dev.remit.edit.RaciOverrides.Wish;
import dev.remit.edit.RoleBindings;
import dev.remit.edit.Teams;
import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.raci.Mark;
import dev.remit.raci.Role;
import dev.remit.raci.Setting;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Teams that a clip names and the service does not have: they take part in it with a role of their own, and are made
/// where nobody is called so.
final class Newcomers {
    private final Workspace workspace;
    private final Id service;

    private Newcomers(Workspace workspace, Id service) {
        this.workspace = workspace;
        this.service = service;
    }

    /// @param letters of each by line of the grid
    static Edit of(Workspace workspace, Id service, Map<String, Map<Integer, Mark>> letters) {
        var newcomers = new Newcomers(workspace, service);
        return letters.entrySet().stream()
                .map(each -> newcomers.joining(each.getKey(), each.getValue()))
                .reduce(document -> document, Edit::then);
    }

    private Edit joining(String name, Map<Integer, Mark> letters) {
        return document -> {
            var known = document.teams().stream()
                    .filter(team -> team.name().equalsIgnoreCase(name.strip()))
                    .findFirst();
            var team = known.orElseGet(() -> fresh(document, name.strip()));
            Edit founding =
                    known.isPresent() ? same -> same : Teams.add(team.id(), team.name(), TopologyType.UNDEFINED);
            return founding.then(joining(team, letters)).apply(document);
        };
    }

    private Edit joining(Team team, Map<Integer, Mark> letters) {
        String code = RoleCodes.of(team, workspace.raci());
        return OwnRoles.add(code, team.name())
                .then(RoleBindings.bind(Ref.to(service.text()), code, team.ref()))
                .then(RaciOverrides.all(wishes(code, team, letters)));
    }

    private ArrayList<Wish> wishes(String code, Team team, Map<Integer, Mark> letters) {
        var role = new Role.Own(RoleCodes.role(code, team));
        var wishes = new ArrayList<Wish>();
        letters.forEach((line, mark) -> {
            var setting = new Setting(role, Letters.NONE, mark);
            var activity = workspace.tableau().entry(line).flatMap(Line.Entry::activity);
            if (activity.isEmpty() || !setting.isByHand()) return;
            var hand = Optional.of(workspace.signature().under(setting));
            wishes.add(new Wish(Ref.to(service.text()), activity.get(), code, hand));
        });
        return wishes;
    }

    private static Team fresh(Document document, String name) {
        return Draft.of(FreeIds.in(document, name, "team").text())
                .with("name", name)
                .as(Team.class);
    }
}
