package dev.remit.rule.raci;

import dev.remit.edit.Edit;
import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Reason;
import dev.remit.raci.Row;
import dev.remit.rule.ActivityRule;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;

/// RAC-002: several teams answer for an activity of a service in production, so none does.
public final class SeveralAccountable implements ActivityRule {
    private static final Metadata METADATA = Metadata.of("RAC-002", "Several accountable", Severity.ERROR)
            .when("More than one team holds the A of an activity of a production service, after overlays, "
                    + "overrides and fallbacks.")
            .why("Where two answer, each may wait for the other, and a dispute has no end.")
            .remedy("Keep one team accountable and let the others do the work.")
            .sources("RACI")
            .reports("""
                "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "Reliability" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "roleBindings": [{ "role": "SRE", "teamId": "sre" }] }],
                "raciOverrides": [{ "id": "too", "serviceId": "cart", "activityCode": "OPS-02", "role": "SRE",
                  "value": "A" }]
                """, "'Respond to pages' for Cart has 2 accountable teams: Shop and Reliability. Keep one.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }, { "id": "sre", "name": "Reliability" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "roleBindings": [{ "role": "SRE", "teamId": "sre" }] }],
                "raciOverrides": [{ "id": "too", "serviceId": "cart", "activityCode": "OPS-02", "role": "SRE",
                  "value": "R" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public boolean concerns(List<Letters> letters, Report report) {
        return letters.stream().filter(Letters::isAccountable).count() > 1;
    }

    @Override
    public void check(Row row, Matrix matrix, Report report) {
        Service service = matrix.service();
        var teams = row.accountable();
        var message = Text.of(
                "'{0}' for {1} has {2} accountable teams: {3}. Keep one.",
                row.activity().name(),
                service.name(),
                teams.size(),
                Words.list(teams.stream().map(Team::name).toList()));
        report.add(finding(message, service)
                .keyed(row.activity().code())
                .repairs(teams.stream().map(team -> keeping(team, row, service)).toList())
                .next(Text.of("Agree with these teams who answers for it."), service));
    }

    private static Repair keeping(Team kept, Row row, Service service) {
        String code = row.activity().code();
        Edit edit = others(kept, row).stream()
                .map(reason -> RaciOverrides.set(
                        service.ref(), code, reason.role().code(), Letters.R, "One team answers for it."))
                .reduce(document -> document, Edit::then);
        return new Repair(Text.of("Keep {0} accountable for {1} of {2}", kept.name(), code, service.name()), edit);
    }

    /// What brings the A to the other teams.
    private static List<Reason> others(Team kept, Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.team().id().equals(kept.id()))
                .map(Cell::reasons)
                .flatMap(List::stream)
                .filter(reason -> reason.letters().isAccountable())
                .toList();
    }
}
