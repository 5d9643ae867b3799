package dev.remit.report.raci;

import dev.remit.report.Block;
import dev.remit.report.Callout;
import dev.remit.report.Heading;
import dev.remit.report.Points;
import dev.remit.report.Points.Point;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is told of one team: how much it carries, its letters, and what it may not do although it answers for it.
record TeamPages(TeamDuty duty) {
    /// How much of everything it has: "15 services. Does 204 activities, is consulted about 84, informed of 57."
    String header() {
        var count = duty.count();
        var services = count.services() == 1 ? Text.of("1 service") : Text.of("{0} services", count.services());
        return Text.of(
                        "{0}. It answers for {1} activities (A), does {2} (R), is consulted about {3} (C) and informed"
                                + " of {4} (I).",
                        services, count.accountable(), count.responsible(), count.consulted(), count.informed())
                .toString();
    }

    List<Block> blocks() {
        if (!duty.isAny()) return List.of(nothing());
        var table = TeamTable.of(duty);
        var block = table.block();
        var blocks = new ArrayList<Block>(List.of(RaciLegend.of(block), block));
        blocks.addAll(table.notes());
        blocks.addAll(gaps());
        return blocks;
    }

    private Callout nothing() {
        return new Callout(
                Text.of("No activity of any service falls to {0}", duty.team().name())
                        .toString(),
                Text.of("Let it own or build a service, run one as SRE, or bind it to a role of the RACI.")
                        .toString(),
                "");
    }

    /// By activity, with the services in which it is so.
    private List<Block> gaps() {
        if (duty.powerless().isEmpty()) return List.of();
        var names = names();
        Map<String, List<String>> byActivity = new LinkedHashMap<>();
        for (var finding : duty.powerless())
            byActivity.computeIfAbsent(finding.key(), none -> new ArrayList<>()).add(service(finding, names));
        var points = byActivity.entrySet().stream()
                .map(gap -> Point.of(activity(gap.getKey()))
                        .saying(dev.remit.text.Words.some(gap.getValue()))
                        .toned(Tone.WARNING))
                .toList();
        return List.of(
                new Heading(
                        3, Text.of("Answers for it and may not act (RAC-006)").toString(), ""),
                new Points(Points.Order.LOOSE, points));
    }

    private String activity(String code) {
        return duty.services()
                .getFirst()
                .matrix()
                .row(code)
                .map(row -> Text.of("{0} {1}", code, row.activity().name()).toString())
                .orElse(code);
    }

    private Map<Id, String> names() {
        var names = new HashMap<Id, String>();
        for (var place : duty.services())
            names.put(place.matrix().service().id(), place.matrix().service().name());
        return names;
    }

    private static String service(Finding finding, Map<Id, String> names) {
        return finding.elements().stream()
                .filter(names::containsKey)
                .map(names::get)
                .findFirst()
                .orElseGet(Words.UNKNOWN::text);
    }
}
