package dev.remit.rule.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.rule.ActivityRule;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// RAC-003: no team does an activity of a service in production.
public final class NobodyResponsible implements ActivityRule {
    private static final Metadata METADATA = Metadata.of("RAC-003", "Nobody does the work", Severity.ERROR)
            .when("No team holds an R of an activity of a production service, after overlays, overrides and "
                    + "fallbacks.")
            .why("An activity that somebody answers for and nobody does is not done.")
            .remedy("Let the accountable team do it too, or name another that does.")
            .sources("RACI")
            .reports("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                "raciOverrides": [{ "id": "none", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD",
                  "value": "A" }]
                """, "'Respond to pages' for Cart has an accountable team but nobody responsible.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                "raciOverrides": [{ "id": "none", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD",
                  "value": "R+A" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public boolean concerns(List<Letters> letters, Report report) {
        return letters.stream().noneMatch(Letters::isResponsible);
    }

    @Override
    public void check(Row row, Matrix matrix, Report report) {
        Service service = matrix.service();
        String code = row.activity().code();
        var finding = finding(message(row, service), service).keyed(code);
        report.add(repair(row, service)
                .map(finding::repair)
                .orElse(finding)
                .next(Text.of("Agree which team does {0} of {1}.", code, service.name()), service));
    }

    private static Text message(Row row, Service service) {
        Text activity = row.activity().name();
        return row.count(Letters::isAccountable) > 0
                ? Text.of("'{0}' for {1} has an accountable team but nobody responsible.", activity, service.name())
                : Text.of("'{0}' for {1} has nobody responsible.", activity, service.name());
    }

    /// The team that answers for it does it too.
    private static Optional<Repair> repair(Row row, Service service) {
        return row.cells().stream()
                .filter(cell -> cell.letters().isAccountable())
                .findFirst()
                .map(cell -> repair(cell, service));
    }

    private static Repair repair(Cell cell, Service service) {
        String code = cell.activity().code();
        String role = cell.reasons().stream()
                .filter(reason -> reason.letters().isAccountable())
                .map(reason -> reason.role().code())
                .findFirst()
                .orElseThrow();
        return new Repair(
                Text.of("Let {0} do {1} of {2} too", cell.team().name(), code, service.name()),
                RaciOverrides.set(service.ref(), code, role, Letters.R_AND_A, "Nobody else does it."));
    }
}
