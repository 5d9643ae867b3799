package dev.remit.report.ownership;

import dev.remit.draw.chart.Bars;
import dev.remit.draw.surface.Token;
import dev.remit.model.Team;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Heading;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many services each team owns, by how essential they are: the teams that own most.
record OwnershipBalance(List<Entry> entries) {
    private static final int MOST = 20;

    /// Told apart by their lightness alone, as they may be printed without colours.
    private static final List<Bars.Series> TIERS = List.of(
            new Bars.Series(Text.of("Tier 1").toString(), Token.LOAD_DOMAINS),
            new Bars.Series(Text.of("Tier 2").toString(), Token.LOAD_SERVICES),
            new Bars.Series(Text.of("Tier 3, 4 or not assessed").toString(), Token.BG));

    /// A team with the services it owns by tier.
    private record Holding(Team team, List<Double> byTier) {
        int all() {
            return (int) byTier.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    List<Block> blocks() {
        var holdings = holdings();
        if (holdings.isEmpty()) return List.of();
        var shown = holdings.stream().limit(MOST).toList();
        return List.of(
                new Heading(2, title(holdings).toString(), ""),
                new ChartBlock(
                        "", chart(shown), rest(holdings.stream().skip(MOST).toList())));
    }

    private Text title(List<Holding> holdings) {
        var first = holdings.getFirst();
        return holdings.size() == 1
                ? Text.of("{0} owns all {1} services", first.team().name(), first.all())
                : Text.of("{0} owns most: {1} of {2} services", first.team().name(), first.all(), entries.size());
    }

    private static String rest(List<Holding> others) {
        if (others.isEmpty()) return "";
        return Text.of(
                        "The {0} teams that own most. {1} others own {2} or fewer each.",
                        MOST, others.size(), others.getFirst().all())
                .toString();
    }

    private static Bars chart(List<Holding> holdings) {
        var lines = holdings.stream()
                .map(each -> new Bars.Line(each.team().name(), each.byTier(), Integer.toString(each.all())))
                .toList();
        String all = holdings.stream()
                .map(each -> Text.of("{0} {1}", each.team().name(), each.all()).toString())
                .collect(Collectors.joining(", "));
        return Bars.of(Text.of("Services that teams own: {0}.", all), Bars.Stack.STACKED, TIERS, lines);
    }

    private List<Holding> holdings() {
        Map<Team, List<Entry>> owned = new LinkedHashMap<>();
        for (var entry : entries)
            entry.facts()
                    .structure()
                    .owner(entry.service())
                    .ifPresent(team -> owned.computeIfAbsent(team, none -> new ArrayList<>())
                            .add(entry));
        return owned.entrySet().stream()
                .map(each -> new Holding(each.getKey(), byTier(each.getValue())))
                .sorted(Comparator.comparingInt(Holding::all)
                        .reversed()
                        .thenComparing(each -> each.team().name()))
                .toList();
    }

    private static List<Double> byTier(List<Entry> owned) {
        return List.of(count(owned, 1, 1), count(owned, 2, 2), count(owned, 3, Integer.MAX_VALUE));
    }

    private static double count(List<Entry> owned, int from, int to) {
        return owned.stream()
                .filter(entry -> entry.rank() >= from && entry.rank() <= to)
                .count();
    }
}
