package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.Organisation;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A made-up organisation of any size by fixed formulas, the same at every run: for trying Remit and for measuring it.
///
/// Team i is stream-aligned, platform, enabling or complicated-subsystem by i mod 50; twelve teams make a value
/// stream, six a domain. The building teams, numbered m, own a few services each; some ownerships are missing or
/// double, some teams too large, some neighbours not talking, so that a check finds a known number of things.
public final class Megacorp {
    private static final String AS_OF = "2026-06-01";
    private static final String STARTED = "2026-04-01";
    private static final int TEAMS_PER_STREAM = 12;
    private static final int TEAMS_PER_DOMAIN = 6;
    private static final Map<String, String> GROUPS = new TreeMap<>(Map.of(
            "MANAGER",
            "Management",
            "OPS",
            "Operations",
            "PLATFORM",
            "Platform",
            "SECURITY",
            "Security",
            "SRE",
            "SRE"));
    private static final List<String> HANDS = List.of("DEPLOY", "PRODUCTION_ACCESS", "STOP_RELEASE");
    private static final List<String> ALL_AUTHORITY =
            List.of("PRODUCTION_ACCESS", "DEPLOY", "STOP_RELEASE", "BACKLOG", "BUDGET", "ACCEPT_RISK");

    private final int teams;
    private final int servicesPerTeam;
    private final int softPerService;
    private final List<Integer> builders;
    private final Reading reading = Reading.ofThisVersion();

    private Megacorp(int teams, int servicesPerTeam, int softPerService) {
        this.teams = teams;
        this.servicesPerTeam = servicesPerTeam;
        this.softPerService = softPerService;
        this.builders =
                IntStream.range(0, teams).filter(i -> !isEnabling(i)).boxed().toList();
    }

    /// The organisation of that size.
    ///
    /// @param teams how many teams, at least 1
    /// @param servicesPerTeam services each building team owns
    /// @param softPerService soft dependencies of each service beside the hard chain
    public static Document of(int teams, int servicesPerTeam, int softPerService) {
        return new Megacorp(teams, servicesPerTeam, softPerService).document();
    }

    private Document document() {
        var elements = new ArrayList<Element>();
        for (int v = 0; v * TEAMS_PER_STREAM < teams; v++) elements.addAll(List.of(valueStream(v), rotation(v)));
        for (int d = 0; d * TEAMS_PER_DOMAIN < teams; d++) elements.add(domain(d));
        for (int i = 0; i < teams; i++) elements.add(team(i));
        for (int j = 0; j < services(); j++) elements.addAll(List.of(service(j), feedback(j)));
        for (int j = 0; j + servicesPerTeam < services(); j += servicesPerTeam) {
            if (j % 40 != 0) elements.add(interaction(j / servicesPerTeam));
        }
        GROUPS.forEach((role, name) -> elements.add(roleGroup(role, name)));
        return Elements.added(Document.named("Megacorp " + teams).withOrganisation(organisation()), elements);
    }

    private Organisation organisation() {
        var bindings = GROUPS.entrySet().stream()
                .map(group -> Draft.EMPTY.with("role", group.getKey()).with("teamId", groupId(group.getValue())))
                .toList();
        return Draft.EMPTY
                .with("name", "Megacorp " + teams)
                .with("asOf", AS_OF)
                .with("defaults", bindings)
                .as(Organisation.class, reading);
    }

    private ValueStream valueStream(int v) {
        return named("value-stream", "Value stream", v, teams / TEAMS_PER_STREAM + 1)
                .as(ValueStream.class, reading);
    }

    private Domain domain(int d) {
        return named("domain", "Domain", d, teams / TEAMS_PER_DOMAIN + 1)
                .with(
                        "valueStreamId",
                        valueStream(d * TEAMS_PER_DOMAIN / TEAMS_PER_STREAM)
                                .id()
                                .text())
                .with("complexity", "SIMPLE")
                .as(Domain.class, reading);
    }

    private Team team(int i) {
        return named("team", "Team", i, teams)
                .with("topologyType", type(i))
                .with("specialism", type(i).equals("PLATFORM") ? "PLATFORM" : "PRODUCT")
                .with("valueStreamId", valueStream(i / TEAMS_PER_STREAM).id().text())
                .with("headcount", i % 30 == 29 ? 12 : 7)
                .withTexts("authority", HANDS)
                .as(Team.class, reading);
    }

    private Team roleGroup(String role, String name) {
        Draft group = Draft.of(groupId(name)).with("name", name).with("roleGroup", true);
        return (role.equals("MANAGER") ? group.withTexts("authority", ALL_AUTHORITY) : group).as(Team.class, reading);
    }

    private Service service(int j) {
        int m = j / servicesPerTeam;
        return named("service", "Service", j, services())
                .with(
                        "domainId",
                        domain(builders.get(m) / TEAMS_PER_DOMAIN).id().text())
                .with("builtBy", isWithoutOwner(j) || isWithTwoOwners(j) ? builder(m) : "")
                .with("owners", owners(j, m))
                .with("operating", Draft.EMPTY.with("model", "YBIYRI"))
                .with("lifecycle", "GA")
                .with("tier", 3)
                .with("dataClass", "INTERNAL")
                .with("dependsOn", dependencies(j))
                .as(Service.class, reading);
    }

    private List<Draft> owners(int j, int m) {
        if (isWithoutOwner(j)) return List.of();
        Draft first = accountable(builder(m));
        return isWithTwoOwners(j) ? List.of(first, accountable(builder((m + 1) % builders.size()))) : List.of(first);
    }

    private List<Draft> dependencies(int j) {
        var needed = new TreeMap<Integer, Draft>();
        for (int k = 1; k <= softPerService; k++) {
            int to = (int) ((7L * j + 13L * k + 1) % services());
            if (to / servicesPerTeam != j / servicesPerTeam) needed.put(to, dependency(to, "SOFT"));
        }
        int next = j + servicesPerTeam;
        if (j % servicesPerTeam == 0 && next < services()) needed.put(next, dependency(next, "HARD"));
        return List.copyOf(needed.values());
    }

    private FeedbackLoop feedback(int j) {
        return Draft.of(numbered("feedback", j, services()))
                .with("fromServiceId", serviceId(j))
                .with("toTeamId", builder(j / servicesPerTeam))
                .with("cadenceDays", 14)
                .with("jointReview", true)
                .as(FeedbackLoop.class, reading);
    }

    /// Team m + 1 serves team m.
    private Interaction interaction(int m) {
        return Draft.of(numbered("interaction", m, builders.size()))
                .with("teamAId", builder(m + 1))
                .with("teamBId", builder(m))
                .with("mode", "X_AS_A_SERVICE")
                .with("startDate", STARTED)
                .as(Interaction.class, reading);
    }

    private Rotation rotation(int v) {
        var members = IntStream.range(0, builders.size())
                .filter(m -> builders.get(m) / TEAMS_PER_STREAM == v)
                .boxed()
                .toList();
        var covered = members.stream()
                .flatMap(m -> IntStream.range(m * servicesPerTeam, (m + 1) * servicesPerTeam)
                        .boxed())
                .map(this::serviceId)
                .toList();
        return named("rotation", "Rotation", v, teams / TEAMS_PER_STREAM + 1)
                .withTexts("teamIds", members.stream().map(this::builder).toList())
                .withTexts("serviceIds", covered)
                .with(
                        "sites",
                        List.of(Draft.EMPTY
                                .with("siteName", "Main")
                                .with("people", 12)
                                .with("hoursPerWeek", 168)))
                .with("coverage", "FULL_24X7")
                .with("escalationLevels", 3)
                .as(Rotation.class, reading);
    }

    private int services() {
        return builders.size() * servicesPerTeam;
    }

    private boolean isWithoutOwner(int j) {
        return j % 100 == 99;
    }

    private boolean isWithTwoOwners(int j) {
        return j % 150 == 149 && !isWithoutOwner(j) && builders.size() > 1;
    }

    private static boolean isEnabling(int i) {
        return type(i).equals("ENABLING");
    }

    private static String type(int i) {
        int at = i % 50;
        if (at < 43) return "STREAM_ALIGNED";
        if (at < 46) return "PLATFORM";
        return at < 48 ? "ENABLING" : "COMPLICATED_SUBSYSTEM";
    }

    private String builder(int m) {
        return numbered("team", builders.get(m), teams);
    }

    private String serviceId(int j) {
        return numbered("service", j, services());
    }

    private static Draft accountable(String team) {
        return Draft.EMPTY.with("teamId", team).with("role", "ACCOUNTABLE");
    }

    private Draft dependency(int to, String strength) {
        Draft needed = Draft.EMPTY.with("serviceId", serviceId(to));
        return strength.equals("HARD") ? needed : needed.with("strength", strength);
    }

    private static String groupId(String name) {
        return Id.slug(name, "group").text();
    }

    private static Draft named(String kind, String name, int number, int of) {
        return Draft.of(numbered(kind, number, of)).with("name", name + " " + number);
    }

    /// With leading zeros, so that the order of ids is the order of numbers.
    private static String numbered(String kind, int number, int of) {
        String digits = Integer.toString(number);
        return kind + "-" + "0".repeat(Integer.toString(Math.max(of - 1, 0)).length() - digits.length()) + digits;
    }
}
