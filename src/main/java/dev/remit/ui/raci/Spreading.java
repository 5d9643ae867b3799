package dev.remit.ui.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.editor.Remark;
import dev.remit.model.Domain;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.raci.Cell;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Optional;

/// Letters for all services of a domain at once, and the way back.
final class Spreading {
    private Spreading() {}

    /// What is set by hand in the cell at the cursor is set for its domain.
    static Step overDomain(Workspace workspace) {
        var spot = workspace.spot();
        var domain = spot.flatMap(it -> domain(it, workspace));
        var cell = workspace.cell();
        if (spot.isEmpty() || cell.isEmpty()) return Step.to(workspace.untyped());
        if (domain.isEmpty())
            return refused(workspace, Text.of("{0} stands in no domain.", Deeds.service(spot.get(), workspace.raci())));
        var set = cell.get().overrides();
        if (set.isEmpty())
            return refused(workspace, Text.of("Nothing is set by hand in this cell. Set a letter first."));
        var label = Text.of(
                "Set {0} for {1} in all of {2}",
                cell.get().mark().spelling(), Deeds.team(spot.get(), workspace.raci()), name(domain.get(), workspace));
        return new Step(
                workspace.untyped(),
                Optional.of(new Deed(label, RaciOverrides.ofDomain(set, domain.get()), Optional.empty())));
    }

    /// Nothing is set by hand any more for the domain of the cell at the cursor.
    static Step giveBack(Workspace workspace) {
        var spot = workspace.spot();
        var set = workspace.cell().map(Cell::ofDomain).filter(all -> !all.isEmpty());
        var domain = spot.flatMap(it -> domain(it, workspace));
        if (spot.isEmpty() || set.isEmpty() || domain.isEmpty()) return Step.to(workspace.untyped());
        var label = Text.of(
                "Return {0} in all of {1} to what is derived",
                Deeds.team(spot.get(), workspace.raci()), name(domain.get(), workspace));
        var ids = set.get().stream().map(RaciOverride::id).toList();
        return new Step(workspace.untyped(), Optional.of(new Deed(label, RaciOverrides.remove(ids), Optional.empty())));
    }

    private static Optional<Ref<Domain>> domain(Spot spot, Workspace workspace) {
        return workspace.raci().document().services().find(spot.service()).flatMap(Service::domainId);
    }

    private static String name(Ref<Domain> domain, Workspace workspace) {
        return workspace
                .raci()
                .document()
                .domains()
                .find(domain.id())
                .map(Domain::name)
                .orElse(domain.id().text());
    }

    private static Step refused(Workspace workspace, Text why) {
        return new Step(workspace, Optional.of(Deed.refused(Remark.of(why))));
    }
}
