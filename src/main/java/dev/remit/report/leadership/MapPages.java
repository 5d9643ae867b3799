package dev.remit.report.leadership;

import dev.remit.draw.Picture;
import dev.remit.model.PlatformGroup;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Heading;
import dev.remit.report.MapBlock;
import dev.remit.report.PageBreak;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The map: on one page where its teams can be told apart there, else a page for each value stream and platform.
record MapPages(Pack pack) {
    /// More teams cannot be read on one page.
    static final int MOST = 25;

    List<Block> blocks() {
        var teams = pack.teams();
        String title = Text.of("Teams and the services they own").toString();
        if (teams.isEmpty()) return List.of(new Heading(2, title, ""), nothing());
        var picture = MapPicture.of(pack.facts());
        if (teams.size() <= MOST) return List.of(new Heading(2, title, counted(teams)), map(picture, teams));
        return pages(title, picture);
    }

    private static Callout nothing() {
        return new Callout(
                Text.of("There is nothing to draw").toString(),
                Text.of("The document has no teams yet.").toString(),
                "");
    }

    private List<Block> pages(String title, Picture picture) {
        var blocks = new ArrayList<Block>();
        groups().forEach((home, teams) -> {
            if (!blocks.isEmpty()) blocks.add(new PageBreak());
            blocks.add(new Heading(2, Text.of("{0}: {1}", title, home).toString(), counted(teams)));
            Set<Id> ids = teams.stream().map(Team::id).collect(Collectors.toSet());
            blocks.add(map(picture.excerpt(ids), teams));
        });
        return blocks;
    }

    /// Teams by where they stand, groups too large for a page in several parts.
    private Map<String, List<Team>> groups() {
        Map<String, List<Team>> groups = new LinkedHashMap<>();
        for (Team team : pack.teams())
            groups.computeIfAbsent(home(team), name -> new ArrayList<>()).add(team);
        Map<String, List<Team>> pages = new LinkedHashMap<>();
        groups.forEach((name, teams) -> cut(name, teams, pages));
        return pages;
    }

    private static void cut(String name, List<Team> teams, Map<String, List<Team>> pages) {
        int parts = (teams.size() + MOST - 1) / MOST;
        for (int part = 0; part < parts; part++) {
            var some = teams.subList(part * teams.size() / parts, (part + 1) * teams.size() / parts);
            String page = parts == 1
                    ? name
                    : Text.of("{0}, {1} of {2}", name, part + 1, parts).toString();
            pages.put(page, some);
        }
    }

    private String home(Team team) {
        var document = pack.facts().document();
        return team.platformGroupId()
                .flatMap(ref -> document.platformGroups().find(ref.id()).map(PlatformGroup::name))
                .or(() -> team.valueStreamId()
                        .flatMap(ref -> document.valueStreams().find(ref.id()).map(ValueStream::name)))
                .orElseGet(() -> Text.of("Teams in no group").toString());
    }

    private MapBlock map(Picture picture, List<Team> teams) {
        return new MapBlock("", picture, spoken(teams));
    }

    private String counted(List<Team> teams) {
        long services = teams.stream()
                .mapToLong(team -> pack.structure().ownedBy(team).size())
                .sum();
        return Text.of("{0} teams own {1} services.", teams.size(), services).toString();
    }

    private String spoken(List<Team> teams) {
        return teams.stream()
                .map(team -> Text.of(
                        "{0} owns {1} services.",
                        team.name(), pack.structure().ownedBy(team).size()))
                .map(Text::toString)
                .collect(Collectors.joining(" "));
    }
}
