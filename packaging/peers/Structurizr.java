package dev.remit.bench;

import com.structurizr.Workspace;
import com.structurizr.inspection.DefaultInspector;
import com.structurizr.model.Container;
import com.structurizr.model.SoftwareSystem;
import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The same organisation as a workspace of Structurizr: a team is a software system, a service a container, what a
/// service
/// needs a relationship. All that Structurizr inspects by default is inspected.
final class Structurizr {
    private static final String NOBODY = "Nobody";

    private Structurizr() {}

    static Supplier<Object> inspecting(Site site) {
        var workspace = workspace(site);
        return () -> new DefaultInspector(workspace).getViolations();
    }

    private static Workspace workspace(Site site) {
        var workspace = new Workspace("Organisation", "Made up");
        var systems = new TreeMap<String, SoftwareSystem>();
        for (Team team : site.document().teams())
            systems.put(team.id().text(), workspace.getModel().addSoftwareSystem(team.name(), "A team"));
        systems.put(NOBODY, workspace.getModel().addSoftwareSystem(NOBODY, "For services without an owner"));
        var containers = new TreeMap<Id, Container>();
        for (Service service : site.document().services())
            containers.put(service.id(), systems.get(owner(service)).addContainer(service.name(), "", ""));
        for (Service service : site.document().services()) relate(service, containers);
        return workspace;
    }

    private static String owner(Service service) {
        return service.owners().stream()
                .findFirst()
                .map(ownership -> ownership.teamId().id().text())
                .orElse(NOBODY);
    }

    private static void relate(Service service, Map<Id, Container> containers) {
        for (Dependency needed : service.dependsOn())
            containers.get(service.id()).uses(containers.get(needed.serviceId().id()), "needs");
    }
}
