package dev.remit.rule.security;

import dev.remit.analysis.Facts;
import dev.remit.edit.Obligations;
import dev.remit.model.Control;
import dev.remit.model.Lifecycle;
import dev.remit.model.Obligation;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Specialism;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// SEC-004: nobody answers for an obligation, nobody carries out a control, or a service is covered by none. One
/// finding a gap. Retired services are past obligations.
public final class UnmetObligation implements Rule {
    private static final Metadata METADATA = Metadata.of(
                    "SEC-004", "Obligation without owner or control", Severity.ERROR)
            .when("An obligation has no accountable team; none of its controls covers one of its services; or a control"
                    + " has no owner.")
            .why("An auditor asks who sees to it and by what means; an obligation without an answer is one not met.")
            .remedy("Name the team that answers, a control for each service, and who carries it out.")
            .sources("ISO27 A.5.2", "SEED:5")
            .reports(
                    """
                    "teams": [{ "id": "guard", "name": "Guard", "specialism": "SECURITY" }],
                    "services": [{ "id": "cart", "name": "Cart" }, { "id": "ledger", "name": "Ledger" }],
                    "obligations": [{ "id": "pci", "name": "PCI DSS", "serviceIds": ["cart", "ledger"] }],
                    "controls": [{ "id": "scan", "code": "11.3", "obligationId": "pci", "serviceIds": ["ledger"] }]
                    """,
                    "PCI DSS: no team answers for it. Name one.",
                    "PCI DSS: no control covers Cart. Add one.",
                    "PCI DSS: nobody carries out control 11.3. Name a team.")
            .accepts("""
                "teams": [{ "id": "guard", "name": "Guard", "specialism": "SECURITY" }],
                "services": [{ "id": "cart", "name": "Cart" }, { "id": "ledger", "name": "Ledger" },
                  { "id": "old", "name": "Old", "lifecycle": "RETIRED" }],
                "obligations": [
                  { "id": "gdpr", "name": "GDPR", "serviceIds": ["cart"], "accountableTeamId": "guard" },
                  { "id": "pci", "name": "PCI DSS", "serviceIds": ["cart", "old"], "accountableTeamId": "guard" }],
                "controls": [
                  { "id": "erase", "obligationId": "gdpr", "ownerTeamId": "guard" },
                  { "id": "scan", "obligationId": "pci", "serviceIds": ["cart"], "ownerTeamId": "guard" }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        var controls = controls(facts);
        for (Obligation each : facts.document().obligations())
            check(each, controls.getOrDefault(each.id(), List.of()), facts, report);
        for (Control each : facts.document().controls())
            if (each.ownerTeamId().isEmpty()) report.add(undone(each, facts));
    }

    private static Map<Id, List<Control>> controls(Facts facts) {
        var controls = new HashMap<Id, List<Control>>();
        for (Control each : facts.document().controls())
            each.obligationId()
                    .ifPresent(obligation -> controls.computeIfAbsent(obligation.id(), id -> new ArrayList<>())
                            .add(each));
        return controls;
    }

    private void check(Obligation obligation, List<Control> controls, Facts facts, Report report) {
        if (obligation.accountableTeamId().isEmpty()) report.add(unanswered(obligation, facts));
        if (controls.stream().anyMatch(each -> each.serviceIds().isEmpty())) return;
        Set<Ref<Service>> covered = new HashSet<>();
        controls.forEach(each -> each.serviceIds().ifPresent(covered::addAll));
        obligation.serviceIds().stream()
                .filter(service -> !covered.contains(service))
                .flatMap(service -> facts.structure().service(service).stream())
                .filter(service -> !service.is(Lifecycle.RETIRED))
                .forEach(service -> report.add(uncovered(obligation, service)));
    }

    private Finding unanswered(Obligation obligation, Facts facts) {
        var finding = finding(Text.of("{0}: no team answers for it. Name one.", obligation.name()), obligation)
                .keyed("accountableTeamId")
                .next(Text.of("Decide who answers for {0}.", obligation.name()), obligation);
        return facts.only(Specialism.SECURITY)
                .map(team -> finding.repair(
                        Text.of("Let {0} answer for {1}", team.name(), obligation.name()),
                        Obligations.answer(new Ref<>(obligation.id()), team.ref())))
                .orElse(finding);
    }

    private Finding uncovered(Obligation obligation, Service service) {
        var message = Text.of("{0}: no control covers {1}. Add one.", obligation.name(), service.name());
        return finding(message, obligation, service)
                .next(Text.of("Decide by which control {0} meets {1}.", service.name(), obligation.name()), obligation);
    }

    private Finding undone(Control control, Facts facts) {
        var obligation = control.obligationId().flatMap(facts.document().obligations()::find);
        var finding = obligation
                .map(it -> finding(
                        Text.of("{0}: nobody carries out control {1}. Name a team.", it.name(), control.title()),
                        it,
                        control))
                .orElseGet(() ->
                        finding(Text.of("Nobody carries out control {0}. Name a team.", control.title()), control))
                .next(Text.of("Decide who carries out control {0}.", control.title()), control);
        return obligation
                .flatMap(Obligation::accountableTeamId)
                .flatMap(facts.structure()::team)
                .or(() -> facts.only(Specialism.SECURITY))
                .map(team -> finding.repair(
                        Text.of("Let {0} carry out control {1}", team.name(), control.title()),
                        Obligations.carryOut(new Ref<>(control.id()), team.ref())))
                .orElse(finding);
    }
}
