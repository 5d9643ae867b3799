package dev.remit.report.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.Vigil;
import dev.remit.draw.chart.HeatMap;
import dev.remit.model.Rotation;
import dev.remit.report.Block;
import dev.remit.report.ChartBlock;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A day on call: for how many services someone at which site answers at which hour, and at which hours nobody does.
record DayChart(List<Vigil> sites, Facts facts) {
    private static final int DAY = 24;

    static DayChart of(Facts facts) {
        return new DayChart(Vigil.of(facts), facts);
    }

    List<Block> blocks() {
        if (sites.isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, title().toString(), ""));
        blocks.add(new ChartBlock("", chart(), caption().toString()));
        unknown().ifPresent(note -> blocks.add(new Note(note.toString())));
        return blocks;
    }

    private Text title() {
        var together = Vigil.together(sites);
        int most = together.stream().mapToInt(Set::size).max().orElse(0);
        int least = together.stream().mapToInt(Set::size).min().orElse(0);
        if (most == least) return Text.of("At every hour someone is on call for {0}", services(most));
        return Text.of("Someone is on call for {0} at most and for {1} at the quietest hour", services(most), least);
    }

    private static Text services(int count) {
        return count == 1 ? Text.of("1 service") : Text.of("{0} services", count);
    }

    private HeatMap chart() {
        var lines = new ArrayList<HeatMap.Line>();
        for (var vigil : sites) lines.add(line(name(vigil), vigil.services()));
        if (sites.size() > 1) lines.add(line(Text.of("All sites").toString(), Vigil.together(sites)));
        int most = Math.max(1, facts.production().size());
        var heads = IntStream.range(0, DAY)
                .mapToObj(hour -> String.format(Locale.ROOT, "%02d", hour))
                .toList();
        return new HeatMap(spoken(lines), heads, lines, most);
    }

    private static HeatMap.Line line(String name, List<Set<Id>> services) {
        return new HeatMap.Line(name, services.stream().map(DayChart::spot).toList());
    }

    private static HeatMap.Spot spot(Set<Id> services) {
        return new HeatMap.Spot(services.size(), services.isEmpty() ? "" : Integer.toString(services.size()));
    }

    private static String name(Vigil vigil) {
        return vigil.clock()
                .map(clock -> Text.of("{0} ({1})", vigil.site(), utc(clock)).toString())
                .orElse(vigil.site());
    }

    private static String utc(ZoneOffset clock) {
        return clock.getTotalSeconds() == 0 ? "UTC" : "UTC" + clock.getId();
    }

    private static Text spoken(List<HeatMap.Line> lines) {
        var sentences = lines.stream()
                .map(line -> Text.of(
                                "{0}: {1}",
                                line.name(),
                                Words.list(line.spots().stream()
                                        .map(spot -> Integer.toString((int) spot.value()))
                                        .toList()))
                        .toString())
                .toList();
        return Text.of(
                "Services someone is on call for at each hour from 0 to 23 UTC. {0}.", String.join("; ", sentences));
    }

    private Text caption() {
        return Text.of(
                "How many of {0} services in production someone at the site is on call for, by the hour in UTC. Where"
                        + " a site does not fill the day, business hours are taken to begin at nine and other shifts at"
                        + " eight by its clock.",
                facts.production().size());
    }

    private Optional<Text> unknown() {
        var unknown = sites.stream().filter(vigil -> !vigil.unknown().isEmpty()).toList();
        if (unknown.isEmpty()) return Optional.empty();
        var who = unknown.stream()
                .map(vigil -> Text.of(
                        "{0} at {1}",
                        Words.list(vigil.unknown().stream().map(Rotation::name).toList()), vigil.site()))
                .toList();
        return Optional.of(
                Text.of("Left out, as their hours or time zones are not written down: {0}.", Words.list(who)));
    }
}
