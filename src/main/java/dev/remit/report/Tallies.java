package dev.remit.report;

import dev.remit.draw.Tally;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How many open findings each element has, as maps show them.
public final class Tallies {
    private Tallies() {}

    public static Map<Id, Tally> of(Findings findings, Document document) {
        var tallies = new HashMap<Id, Tally>();
        for (Finding finding : findings.open())
            place(finding, document).ifPresent(id -> tallies.merge(id, Tally.of(finding.severity()), Tally::plus));
        return tallies;
    }

    /// The element a finding is shown at: the first team or service it names, else the first that exists.
    public static Optional<Id> place(Finding finding, Document document) {
        return finding.elements().stream()
                .filter(id -> document.find(id).filter(Tallies::standsOnMap).isPresent())
                .findFirst()
                .or(() -> finding.elements().stream().findFirst());
    }

    private static boolean standsOnMap(Element element) {
        return element instanceof Team || element instanceof Service;
    }
}
