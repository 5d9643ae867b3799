package dev.remit.rule.raci;

import dev.remit.edit.RaciOverrides;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.raci.Matrix;
import dev.remit.raci.Role;
import dev.remit.raci.Row;
import dev.remit.rule.ActivityRule;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// RAC-001: no team answers for an activity of a service in production.
public final class NobodyAccountable implements ActivityRule {
    private static final Metadata METADATA = Metadata.of("RAC-001", "Nobody accountable", Severity.ERROR)
            .when("No team holds the A of an activity of a production service, after overlays, overrides and "
                    + "fallbacks.")
            .why("What nobody answers for is done when somebody has time, and nobody says when it was not done.")
            .remedy("Give the A to one team; as a default it is with the role that the operating model names.")
            .sources("RACI")
            .reports("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }],
                "raciOverrides": [{ "id": "none", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD",
                  "value": "R" }]
                """, "'Respond to pages' for Cart has no accountable team.")
            .accepts("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public boolean concerns(List<Letters> letters, Report report) {
        return letters.stream().noneMatch(Letters::isAccountable);
    }

    @Override
    public void check(Row row, Matrix matrix, Report report) {
        Service service = matrix.service();
        String code = row.activity().code();
        var message =
                Text.of("'{0}' for {1} has no accountable team.", row.activity().name(), service.name());
        var finding = finding(message, service).keyed(code);
        report.add(repair(row, matrix)
                .map(finding::repair)
                .orElse(finding)
                .next(Text.of("Agree which team answers for {0} of {1}.", code, service.name()), service));
    }

    /// The A goes to the role that has it by default, where a team does what falls to that role.
    private static Optional<Repair> repair(Row row, Matrix matrix) {
        return matrix.roles().stream()
                .filter(role -> standard(row, matrix, role).isAccountable())
                .filter(role -> isTaken(role, matrix))
                .findFirst()
                .map(role -> repair(row, matrix, role));
    }

    private static Letters standard(Row row, Matrix matrix, Role role) {
        return matrix.ladder(row.activity(), role).standard().letters();
    }

    private static boolean isTaken(Role role, Matrix matrix) {
        return matrix.filling(role).or(() -> matrix.filling(Role.Fixed.BUILD)).isPresent();
    }

    private static Repair repair(Row row, Matrix matrix, Role role) {
        String code = row.activity().code();
        Letters letters = matrix.ladder(row.activity(), role).letters().and(Letters.A);
        return new Repair(
                Text.of(
                        "Let {0} answer for {1} of {2}, as is usual",
                        role.code(), code, matrix.service().name()),
                RaciOverrides.set(matrix.service().ref(), code, role.code(), letters, "As is usual."));
    }
}
