package dev.remit.rule.raci;

import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.rule.ActivityRule;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Repair;
import dev.remit.rule.Report;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.List;

/// RAC-004: so many teams do an activity of a service in production that none leads it.
public final class TooManyDoers implements ActivityRule {
    private static final Parameter MOST =
            Parameter.of("most", "3", "teams").between("1", "50").meaning("The most teams that do one activity.");

    private static final Metadata METADATA = Metadata.of("RAC-004", "Too many doers", Severity.WARNING)
            .when("In the resolved RACI of a production service, the teams with an R for one activity > " + "{most}.")
            .why("What many do nobody leads, and each relies on another to have done it.")
            .remedy("Split the activity, or name one team that leads and ask the others.")
            .sources("RACI", "APP")
            .parameters(MOST)
            .reports(
                    doers("a b c"),
                    "4 teams are responsible for 'Respond to pages' of Cart (limit 3); split it or name a lead.")
            .accepts(doers("a b"))
            .boundaries(
                    Boundary.of(MOST, "#").accepts(doers("a"), doers("a b")).reports(Severity.WARNING, doers("a b c")));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public boolean concerns(List<Letters> letters, Report report) {
        return letters.stream().filter(Letters::isResponsible).count() > report.count(MOST);
    }

    @Override
    public void check(Row row, Matrix matrix, Report report) {
        int limit = report.count(MOST);
        int doers = row.count(Letters::isResponsible);
        Service service = matrix.service();
        var message = Text.of(
                "{0} teams are responsible for '{1}' of {2} (limit {3}); split it or name a lead.",
                doers, row.activity().name(), service.name(), limit);
        var finding = finding(message, service)
                .keyed(row.activity().code())
                .next(
                        Text.of(
                                "Agree which team leads {0} of {1}.",
                                row.activity().code(), service.name()),
                        service);
        var extra = extra(row, limit);
        report.add(extra.size() < doers - limit ? finding : finding.repair(asking(extra, row, service)));
    }

    /// The last of those who do it without answering for it.
    private static List<Cell> extra(Row row, int limit) {
        var helpers =
                row.cells().stream().filter(cell -> cell.letters() == Letters.R).toList();
        int surplus = Math.min(row.count(Letters::isResponsible) - limit, helpers.size());
        return helpers.subList(helpers.size() - surplus, helpers.size());
    }

    private static Repair asking(List<Cell> extra, Row row, Service service) {
        var names = extra.stream().map(cell -> cell.team().name()).toList();
        return new Repair(
                Text.of(
                        "Ask {0} about {1} of {2} only",
                        Words.list(names), row.activity().code(), service.name()),
                Relettering.of(extra, service, Letters.C, "Others do it."));
    }

    /// Cart is built by Shop, and these teams, which fill roles of their own, do one of its activities too.
    private static String doers(String ids) {
        return Roles.cart(ids, "R");
    }
}
