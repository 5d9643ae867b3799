package dev.remit.rule.raci;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Tolerance;
import dev.remit.model.Letters;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.raci.Activity;
import dev.remit.raci.Catalogue;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.rule.Boundary;
import dev.remit.rule.ByLetters;
import dev.remit.rule.Finding;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Percent;
import dev.remit.rule.Report;
import dev.remit.rule.Rule;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// RAC-005: so many teams must be asked about an activity, or one team about so many, that asking delays the work.
public final class TooManyToAsk implements Rule {
    private static final Parameter MOST = Parameter.of("most", "3", "teams")
            .between("0", "50")
            .meaning("The most teams that must be consulted on one activity.");

    private static final Parameter SHARE = Parameter.of("share", "0.60", "share")
            .between("0", "1")
            .meaning("The highest share of the activities of a service on which one team must be consulted.");

    private static final Metadata METADATA = Metadata.of("RAC-005", "Too many to ask", Severity.WARNING)
            .when("In the resolved RACI of a production service, the teams with a C for one activity > "
                    + "{most}, or the activities on which one team has a C ÷ all activities > {share}.")
            .why("Each team that must be asked first is a delay, and one that is asked about everything decides late.")
            .remedy("Ask only those who can change the answer, and tell the others afterwards.")
            .sources("RACI", "APP")
            .parameters(MOST, SHARE)
            .reports(
                    Roles.cart("a b c d", "C"),
                    "4 teams must be consulted on 'Respond to pages' of Cart (limit 3); each is a delay. Turn some into"
                            + " informed.")
            .accepts(Roles.cart("a b c", "C"))
            .boundaries(
                    Boundary.of(MOST, "#")
                            .accepts(Roles.cart("a b", "C"), Roles.cart("a b c", "C"))
                            .reports(Severity.WARNING, Roles.cart("a b c d", "C")),
                    Boundary.of(SHARE, """
                        "teams": [{ "id": "a", "name": "A" }, { "id": "shop", "name": "Shop" }],
                        "roles": [{ "id": "role-a", "code": "A", "name": "Role A" }],
                        "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "builtBy": "shop",
                          "roleBindings": [{ "role": "A", "teamId": "a" }] }],
                        "raciOverrides": [#]
                        """).accepts(asked(17), asked(18)).reports(Severity.WARNING, asked(19)));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Facts facts, Report report) {
        int most = report.count(MOST);
        BigDecimal share = report.limit(SHARE);
        var known = new ByLetters<>(letters -> Asked.of(letters, most, share));
        for (Service service : facts.production()) {
            var matrix = facts.raci().matrix(service);
            var asked = known.of(matrix);
            for (int place : asked.rows()) report.add(finding(matrix.rows().get(place), most, service));
            asked.columns().forEach((column, rows) -> report.add(finding(matrix, column, rows, share)));
        }
    }

    /// Where too much is asked.
    ///
    /// @param rows the places of those in which too many teams are
    /// @param columns of teams that are in too many rows, with in how many
    private record Asked(List<Integer> rows, SortedMap<Integer, Integer> columns) {
        static Asked of(List<List<Letters>> letters, int most, BigDecimal share) {
            var rows = new ArrayList<Integer>();
            var columns = new TreeMap<Integer, Integer>();
            for (int place = 0; place < letters.size(); place++) {
                var asked = asked(letters.get(place));
                if (asked.size() > most) rows.add(place);
                asked.forEach(column -> columns.merge(column, 1, Integer::sum));
            }
            columns.values().removeIf(count -> !Tolerance.exceeds((double) count / letters.size(), share));
            return new Asked(rows, columns);
        }

        private static List<Integer> asked(List<Letters> row) {
            return IntStream.range(0, row.size())
                    .filter(column -> row.get(column) == Letters.C)
                    .boxed()
                    .toList();
        }
    }

    private Finding finding(Row row, int most, Service service) {
        String code = row.activity().code();
        var cells =
                row.cells().stream().filter(cell -> cell.letters() == Letters.C).toList();
        var message = Text.of(
                "{0} teams must be consulted on '{1}' of {2} (limit {3}); each is a delay. Turn some into informed.",
                cells.size(), row.activity().name(), service.name(), most);
        var last = cells.subList(most, cells.size());
        var names = last.stream().map(cell -> cell.team().name()).toList();
        return finding(message, service)
                .keyed(code)
                .repair(
                        Text.of("Only inform {0} of {1} of {2}", Words.list(names), code, service.name()),
                        Relettering.of(last, service, Letters.I, "Being told is enough."))
                .next(Text.of("Agree who can do with being told about {0} of {1}.", code, service.name()), service);
    }

    private Finding finding(Matrix matrix, int column, int asked, BigDecimal limit) {
        Team team = matrix.parties().get(column).team();
        Service service = matrix.service();
        var message = Text.of(
                "{0} must be consulted on {1} of {2} activities of {3} (limit {4}); each is a delay. Turn some into"
                        + " informed.",
                team.name(), asked, matrix.rows().size(), service.name(), Percent.of(limit));
        return finding(message, team, service)
                .next(Text.of("Agree what {0} can do with being told of {1}.", team.name(), service.name()), service);
    }

    /// A is consulted on the first activities of Cart.
    private static String asked(int activities) {
        return Catalogue.activities().stream()
                .limit(activities)
                .map(Activity::code)
                .map(code -> """
                    { "id": "%s", "serviceId": "cart", "activityCode": "%s", "role": "A", "value": "C" }\
                    """.formatted(code.toLowerCase(Locale.ROOT), code))
                .collect(Collectors.joining(",\n"));
    }
}
