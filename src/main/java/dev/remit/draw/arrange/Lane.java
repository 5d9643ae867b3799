package dev.remit.draw.arrange;

import dev.remit.model.Interaction;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The teams of one area in the number of columns that suits their shape best; enabling teams upright at the side.
final class Lane {
    private static final double MISFIT_WEIGHS = 0.6;

    private Lane() {}

    /// @param ratio of width to height that is wanted
    static Block pack(List<Team> teams, double ratio, Shown shown, Structure structure) {
        var flat = new ArrayList<Member>();
        var uprights = new ArrayList<Block>();
        for (Team team : chained(largestFirst(teams, shown), structure)) {
            var member = new Member(team, shown.services(team).size());
            if (member.isUpright()) uprights.add(member.upright());
            else flat.add(member);
        }
        Block rows = flat.isEmpty() ? Block.NONE : best(flat, ratio).block();
        Block side = Shelves.stack(uprights, Math.max(rows.height(), Member.UPRIGHT_HEIGHT), Columns.BETWEEN_TEAMS);
        return rows.beside(side, Columns.BETWEEN_COLUMNS);
    }

    /// So that the teams of a column are of about the same size.
    private static List<Team> largestFirst(List<Team> teams, Shown shown) {
        return teams.stream()
                .sorted(Comparator.comparingInt(
                        team -> -Math.ceilDiv(shown.services(team).size(), TeamForm.MOST_COLUMNS)))
                .toList();
    }

    /// Teams that interact one after the other, so that they become neighbours.
    private static List<Team> chained(List<Team> teams, Structure structure) {
        Map<Id, Team> left = new LinkedHashMap<>();
        teams.forEach(team -> left.put(team.id(), team));
        var chained = new ArrayList<Team>();
        for (Team team : teams) {
            Optional<Team> next = Optional.ofNullable(left.remove(team.id()));
            while (next.isPresent()) {
                chained.add(next.get());
                next = partner(next.get(), left, structure);
            }
        }
        return chained;
    }

    private static Optional<Team> partner(Team team, Map<Id, Team> left, Structure structure) {
        for (Interaction interaction : structure.interactions(team)) {
            var a = left.remove(interaction.teamAId().id());
            if (a != null) return Optional.of(a);
            var b = left.remove(interaction.teamBId().id());
            if (b != null) return Optional.of(b);
        }
        return Optional.empty();
    }

    private static Columns best(List<Member> members, double ratio) {
        double needed = members.stream().mapToDouble(Member::needed).sum();
        Columns best = Columns.of(members, 1, 1);
        int most = 1 + (int) Math.ceil(Math.sqrt(members.size()));
        for (int chipColumns = 1; chipColumns <= TeamForm.MOST_COLUMNS; chipColumns++) {
            for (int count = 1; count <= most; count++) {
                var columns = Columns.of(members, count, chipColumns);
                if (cost(columns, needed, ratio) < cost(best, needed, ratio)) best = columns;
            }
        }
        return best;
    }

    private static double cost(Columns columns, double needed, double ratio) {
        double width = columns.width();
        double height = columns.height();
        double taken = (width + Columns.BETWEEN_COLUMNS) * (height + Columns.BETWEEN_TEAMS);
        return MISFIT_WEIGHS * Block.misfit(width, height, ratio) + 1 - needed / taken;
    }
}
