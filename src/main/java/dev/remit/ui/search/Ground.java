package dev.remit.ui.search;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.ui.session.desk.Checked;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What filters look at beside the element itself: all that is known of the latest revision that was checked.
public record Ground(Checked checked) {
    Structure structure() {
        return checked.facts().structure();
    }

    Document document() {
        return checked.facts().document();
    }

    /// The team that answers for the service.
    public Optional<Team> owner(Service service) {
        return structure().owner(service);
    }

    /// Whether the service has a RACI, and an activity of it such a row.
    boolean hasRow(Service service, Predicate<Row> wanted) {
        return Raci.isListed(service)
                && checked.facts().raci().matrix(service).rows().stream().anyMatch(wanted);
    }

    /// The elements that such findings name.
    Set<Id> named(Predicate<Finding> wanted) {
        var ids = new HashSet<Id>();
        checked.findings().open().stream().filter(wanted).forEach(finding -> ids.addAll(finding.elements()));
        return ids;
    }
}
