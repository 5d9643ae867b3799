package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.model.Team;
import dev.remit.model.TopologyType;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.desk.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A team: what it is, its load, how to work with it, what it answers for, and what is wrong.
record TeamTopic(Self<Team> self, ElementCards cards, FigureCards figures) implements ElementTopic<Team> {
    private static final FieldLists FIELDS = FieldLists.of(Team.class);
    private static final List<String> FIRST =
            List.of("name", "topologyType", "specialism", "sreStyle", "purpose", "valueStreamId", "platformGroupId");
    private static final List<String> LOAD =
            List.of("headcount", "surveyLoad", "timeSplit", "toilShare", "hybridCount", "skills");
    private static final List<String> API = List.of("contact", "charter", "sites", "links");
    private static final List<String> RACI = List.of("authority");

    @Override
    public String kind() {
        return "team";
    }

    @Override
    public List<Page> pages() {
        return List.of(
                Page.of("overview", Text.of("Overview"))
                        .fields(FIELDS.rest(FIRST, elsewhere()))
                        .below(self.told(cards::referring)),
                Page.of("load", Text.of("Load"))
                        .hinting(Text.of("How much the team must hold in mind, and what it has to do it with"))
                        .above(self.told(new TeamFigures(figures)::nodes))
                        .fields(FIELDS.only(LOAD)),
                Page.of("api", Text.of("Team API"))
                        .hinting(Text.of("How to work with the team"))
                        .fields(FIELDS.only(API)),
                Page.of("raci", Text.of("RACI"))
                        .hinting(Text.of("Responsibilities: what the team owns, builds and runs"))
                        .above(self.told(new TeamCard(cards)::duties))
                        .fields(FIELDS.only(RACI)),
                cards.findingsPage(
                        self,
                        Text.of("On its services"),
                        (checked, team) -> checked.facts().structure().ownedBy(team)));
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        return self.in(document).map(team -> subtitle(team, checked)).orElse(Text.of("Team"));
    }

    private static Text subtitle(Team team, Optional<Checked> checked) {
        if (team.roleGroup()) return Text.of("Role group");
        int services =
                checked.map(it -> it.facts().structure().ownedBy(team).size()).orElse(0);
        return team.is(TopologyType.UNDEFINED)
                ? Text.of("Team without a type, {0}", Counts.services(services))
                : Text.of("{0} team, {1}", Labelled.of(team.topologyType()), Counts.services(services));
    }

    private static Set<String> elsewhere() {
        var names = new ArrayList<String>();
        Stream.of(LOAD, API, RACI).forEach(names::addAll);
        return Set.copyOf(names);
    }
}
