package dev.remit.report.team;

import static dev.remit.text.Words.some;

import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.TeamStatus;
import dev.remit.report.Blank;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Cell;
import dev.remit.report.Choice;
import dev.remit.report.Columns;
import dev.remit.report.Heading;
import dev.remit.report.PageBreak;
import dev.remit.report.Quantity;
import dev.remit.report.Report;
import dev.remit.report.Reporter;
import dev.remit.report.Request;
import dev.remit.report.Words;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How to work with each team, a page a team, for everyone: the Team API of Team Topologies and who is on call.
public final class TeamApi implements Reporter {
    private static final Columns<Card> OVERVIEW = Columns.<Card>none()
            .name("team", Text.of("Team"), 0, it -> Words.of(it.team().name()).to(it.place()))
            .text("type", Text.of("Type"), 170, Card::type)
            .number(
                    "owned",
                    Text.of("Services it owns"),
                    80,
                    it -> Quantity.of(it.owned().size()))
            .text("channel", Text.of("Chat channel"), 150, Card::channel)
            .text("on_call", Text.of("On call"), 190, it -> joined(it.onCall(), "; "))
            .text("unknown", Text.of("Not written down"), 240, TeamApi::open);

    private static final Columns<Card> FOR_MACHINES = Columns.<Card>none()
            .machine("team_id", it -> Words.of(it.team().id()))
            .machine("team", it -> Words.of(it.team().name()))
            .machine("focus", it -> field(it, 0))
            .machine("type", it -> field(it, 1))
            .machine("part_of", it -> field(it, 2))
            .machine("services_provided", it -> field(it, 3))
            .machine("service_expectation", it -> field(it, 4))
            .machine("software_owned", TeamApi::owned)
            .machine("versioning", it -> field(it, 5))
            .machine("search_terms", it -> field(it, 6))
            .machine("chat_channel", it -> field(it, 7))
            .machine("daily_sync", it -> field(it, 8))
            .machine("on_call", it -> field(it, 9))
            .machine("working_on", it -> field(it, 10));

    @Override
    public String id() {
        return "team-api";
    }

    @Override
    public Text name() {
        return Text.of("Team API");
    }

    @Override
    public Text purpose() {
        return Text.of("Tells everyone how to work with a team: what it owns, how to reach it, and who is on call.");
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.TEAMS);
    }

    @Override
    public Report report(Request request) {
        var cards = cards(request);
        var alone = cards.size() == 1;
        var blocks = alone ? new CardPages(cards.getFirst()).blocks() : blocks(cards);
        var title = alone
                ? title(cards.getFirst())
                : title(cards, request.provenance().organisation());
        return Report.of(request, Text.of("Team API"), title, scope(cards), blocks)
                .withData(FOR_MACHINES.grid(cards));
    }

    /// Sets of role holders and teams that are gone have none, unless one is asked for.
    private static List<Card> cards(Request request) {
        return request.teams().stream()
                .filter(team -> request.teams().size() == 1 || isTeam(team))
                .map(team -> new Card(team, request.facts()))
                .sorted(Comparator.comparing(card -> card.team().name(), NameOrder.BY_NAME))
                .toList();
    }

    private static boolean isTeam(Team team) {
        return !team.roleGroup() && team.status() != TeamStatus.DISSOLVED;
    }

    private static Text title(Card card) {
        long unknown = card.unknown();
        int all = card.fields().size();
        if (unknown == 0)
            return Text.of(
                    "{0}: all that others need to know is written down",
                    card.team().name());
        return unknown == 1
                ? Text.of(
                        "{0}: 1 of {1} things others need to know is not written down",
                        card.team().name(), all)
                : Text.of(
                        "{0}: {1} of {2} things others need to know are not written down",
                        card.team().name(), unknown, all);
    }

    private static Text title(List<Card> cards, String organisation) {
        if (cards.isEmpty()) return Text.of("{0} has no team to work with", organisation);
        long unreachable = cards.stream()
                .filter(card -> card.channel().text().equals(Words.UNKNOWN.text()))
                .count();
        if (unreachable == cards.size()) return Text.of("None of {0} teams says how to reach it", cards.size());
        if (unreachable == 1) return Text.of("1 of {0} teams does not say how to reach it", cards.size());
        if (unreachable > 1) return Text.of("{0} of {1} teams do not say how to reach them", unreachable, cards.size());
        long open = cards.stream().filter(card -> card.unknown() > 0).count();
        if (open == 0) return Text.of("All {0} teams say how to work with them", cards.size());
        return open == 1
                ? Text.of("All {0} teams can be reached, 1 leaves things open that others need to know", cards.size())
                : Text.of(
                        "All {0} teams can be reached, {1} leave things open that others need to know",
                        cards.size(), open);
    }

    private static String scope(List<Card> cards) {
        if (cards.size() != 1) return "";
        var card = cards.getFirst();
        int owned = card.owned().size();
        var owns = owned == 1 ? Text.of("owns 1 service") : Text.of("owns {0} services", owned);
        return Text.of("{0}. It {1}.", card.type().text(), owns).toString();
    }

    private static List<Block> blocks(List<Card> cards) {
        if (cards.isEmpty()) return List.of(nothing());
        var blocks = new ArrayList<Block>();
        blocks.add(OVERVIEW.table(Text.of("How to reach each team"), cards));
        for (var card : cards) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, card.team().name(), scope(List.of(card))).at(card.place()));
            blocks.addAll(new CardPages(card).blocks());
        }
        return blocks;
    }

    private static Callout nothing() {
        return new Callout(
                Text.of("There is no team yet").toString(),
                Text.of("Add teams and write down for each what it is for, how to reach it and what it owns.")
                        .toString(),
                "");
    }

    private static Cell open(Card card) {
        var open = card.open();
        return open.isEmpty() ? Blank.BLANK : Words.of(some(open));
    }

    private static Cell field(Card card, int place) {
        return joined(card.fields().get(place).values(), "|");
    }

    private static Cell owned(Card card) {
        return Words.of(card.owned().stream().map(Service::name).collect(Collectors.joining("|")));
    }

    private static Words joined(List<Words> values, String between) {
        return Words.of(values.stream().map(Words::text).collect(Collectors.joining(between)));
    }
}
