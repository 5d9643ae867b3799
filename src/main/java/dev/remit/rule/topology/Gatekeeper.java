package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Stations.Station;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.StepAutomation;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.rule.Boundary;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.rule.Rounded;
import dev.remit.rule.TeamRule;
import dev.remit.text.Text;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// TOP-010: many services of others wait long for one team that does its step by hand (anti-type G and the like).
public final class Gatekeeper implements TeamRule {
    private static final Parameter WAIT = Parameter.of("wait", "8", "hours")
            .between("0", "1000")
            .meaning("The longest wait before a step of a team that is no gatekeeper.");

    private static final Parameter SERVICES = Parameter.of("services", "5", "services")
            .between("1", "1000")
            .meaning("The services it does not own that wait for a team from which on it is a gatekeeper.");

    private static final Metadata METADATA = Metadata.of("TOP-010", "Gatekeeper team", Severity.WARNING)
            .when("One team is a step that is not automated, with a wait before it > {wait} hours, in the flows "
                    + "of at least {services} services it does not own.")
            .why("A step by hand that all must pass is a queue, and the queue is as long as the team is busy.")
            .remedy("Offer the step as a self-service, or help the builders until they can do it.")
            .sources("DT", "DORA", "APP")
            .parameters(WAIT, SERVICES)
            .reports(flows("24", "a b c d e"), "5 services wait for Databases, 24 hours on average.")
            .accepts(flows("24", "a b c d"))
            .boundaries(
                    Boundary.of(WAIT, flows("#", "a b c d e"))
                            .accepts("7.9", "8")
                            .reports(Severity.WARNING, "8.1"),
                    Boundary.of(SERVICES, services("a b c d e f") + ", \"deliveryFlows\": [#]")
                            .accepts(flowsOf("24", "a b c d"))
                            .reports(Severity.WARNING, flowsOf("24", "a b c d e"), flowsOf("24", "a b c d e f")));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Team team, Facts facts, Report report) {
        if (team.roleGroup()) return;
        double limit = report.limit(WAIT).doubleValue();
        var waits = facts.stations().of(team).stream()
                .filter(Gatekeeper::isByHand)
                .filter(station ->
                        station.waiting().filter(wait -> wait > limit).isPresent())
                .filter(station -> !isOwned(station.service(), team, facts.structure()))
                .collect(Collectors.groupingBy(
                        station -> station.service().id(),
                        Collectors.summingDouble(station -> station.waiting().orElse(0.0))));
        if (waits.size() < report.count(SERVICES)) return;
        double average = waits.values().stream().mapToDouble(wait -> wait).sum() / waits.size();
        var message = Text.of(
                "{0} services wait for {1}, {2} hours on average.", waits.size(), team.name(), Rounded.to(1, average));
        report.add(finding(message, team)
                .next(
                        Text.of("Let {0} offer its step as a self-service, or help others to do it.", team.name()),
                        team));
    }

    private static boolean isByHand(Station station) {
        return station.step()
                .automation()
                .filter(automation -> automation != StepAutomation.AUTOMATED)
                .isPresent();
    }

    private static boolean isOwned(Service service, Team team, Structure structure) {
        return structure
                .owner(service)
                .filter(owner -> owner.id().equals(team.id()))
                .isPresent();
    }

    private static String flows(String wait, String services) {
        return services(services) + ", \"deliveryFlows\": [" + flowsOf(wait, services) + "]";
    }

    private static String services(String ids) {
        return """
            "teams": [{ "id": "dba", "name": "Databases" }], "services": [\
            """ + each(ids, "{ \"id\": \"%1$s\", \"name\": \"%1$s\", \"lifecycle\": \"GA\" }") + "]";
    }

    private static String flowsOf(String wait, String ids) {
        return each(ids, """
            { "id": "to-%%1$s", "serviceId": "%%1$s", "steps": [
              { "id": "schema", "teamId": "dba", "waitHoursBefore": %s, "automation": "MANUAL" }] }\
            """.formatted(wait));
    }

    private static String each(String ids, String form) {
        return Stream.of(ids.split(" ", -1))
                .map(id -> String.format(Locale.ROOT, form, id))
                .collect(Collectors.joining(",\n"));
    }
}
