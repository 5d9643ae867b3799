package dev.remit.rule.engagement;

import dev.remit.analysis.Facts;
import dev.remit.edit.OperatingModels;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Metadata;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.rule.ServiceRule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;
import java.util.stream.Stream;

/// OPM-006: another team is paged than the operating model says.
public final class WrongPager implements ServiceRule {
    private static final Metadata METADATA = Metadata.of(
                    "OPM-006", "Pager does not match the operating model", Severity.ERROR)
            .when("The first line of a production service is known and lacks a team its operating model puts "
                    + "there: the building team where it runs the service, alone or with advice; the SRE team alone "
                    + "where SRE runs it; both where they share; an operations team where operations runs it.")
            .why("Whoever believes the operating model calls the wrong team at 3 a.m.")
            .remedy("Change the operating model to what is done, or page the team it names.")
            .sources("SEED:47", "SMITH", "PD")
            .reports("""
                "teams": [{ "id": "ops", "name": "Operations", "specialism": "OPERATIONS" },
                  { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "model": "YBIYRI", "firstLineTeamId": "ops" } }]
                """, "Cart is marked YBIYRI, but Operations answers the pager.")
            .accepts("""
                "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                  "operating": { "model": "YBIYRI" } }],
                "rotations": [{ "id": "sales", "name": "Sales", "teamIds": ["pay", "shop"], "serviceIds": ["cart"] }]
                """);

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Service service, Facts facts, Report report) {
        if (!service.isProduction()) return;
        var structure = facts.structure();
        var model = structure.model(service);
        if (model.isEmpty()) return;
        var pager = Pager.of(service, structure);
        if (pager.firstLine().isEmpty() || pager.fits(model.get())) return;
        report.add(finding(message(model.get(), pager), service)
                .about(pager.teams().toList())
                .repairs(repairs(model.get(), pager))
                .next(Text.of("Ask on call who is paged for {0} in fact.", service.name()), service));
    }

    private static Text message(OperatingModel model, Pager pager) {
        var names = pager.firstLine().stream().map(pager.structure()::nameOf).toList();
        return names.size() == 1
                ? Text.of(
                        "{0} is marked {1}, but {2} answers the pager.",
                        pager.service().name(), model, names.getFirst())
                : Text.of(
                        "{0} is marked {1}, but {2} answer the pager.",
                        pager.service().name(), model, Words.list(names));
    }

    private static List<Repair> repairs(OperatingModel model, Pager pager) {
        var marking = pager.fitting().map(fitting -> marking(pager.service(), fitting));
        var paging = pager.meantBy(model).map(team -> paging(pager.service(), team));
        return Stream.concat(marking.stream(), paging.stream()).toList();
    }

    private static Repair marking(Service service, OperatingModel model) {
        return new Repair(
                Text.of("Mark {0} as {1}", service.name(), model), OperatingModels.decide(service.ref(), model));
    }

    private static Repair paging(Service service, Team team) {
        return new Repair(
                Text.of("Page {0} first for {1}", team.name(), service.name()),
                OperatingModels.pageFirst(service.ref(), team.ref()));
    }
}
