package dev.remit.report.leadership;

import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.report.Points;
import dev.remit.report.Points.Point;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Answerable;
import dev.remit.rule.Finding;
import dev.remit.rule.Rules;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found, rule by rule, the largest risk first: the most severe, then what concerns the most essential
/// services, then what was found most often.
record Risks(Pack pack, List<Risk> all) {
    private static final int UNKNOWN_TIER = 5;

    /// All findings of one rule and one severity.
    record Risk(String rule, Severity severity, int tier, List<Finding> findings) {
        Finding first() {
            return findings.getFirst();
        }
    }

    private static final Comparator<Risk> LARGEST = Comparator.comparing(Risk::severity)
            .thenComparing(Risk::tier)
            .thenComparing(
                    Comparator.comparing((Risk risk) -> risk.findings().size()).reversed())
            .thenComparing(Risk::rule);

    static Risks of(Pack pack) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (var finding : pack.findings().open())
            byRule.computeIfAbsent(finding.severity() + finding.rule(), rule -> new ArrayList<>())
                    .add(finding);
        var risks = byRule.values().stream()
                .map(found -> risk(pack, found))
                .sorted(LARGEST)
                .toList();
        return new Risks(pack, risks);
    }

    private static Risk risk(Pack pack, List<Finding> found) {
        var sorted = found.stream()
                .sorted(Comparator.comparing(finding -> tier(pack, finding)))
                .toList();
        var first = sorted.getFirst();
        return new Risk(first.rule(), first.severity(), tier(pack, first), sorted);
    }

    /// The most essential service it names.
    private static int tier(Pack pack, Finding finding) {
        return finding.elements().stream()
                .flatMap(id -> pack.facts().document().services().find(id).stream())
                .map(Service::tier)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(UNKNOWN_TIER);
    }

    Points largest(int most) {
        return new Points(
                Points.Order.NUMBERED, all.stream().limit(most).map(this::point).toList());
    }

    private Point point(Risk risk) {
        var point = Point.of(title(risk)).toned(Tone.of(risk.severity())).saying(text(risk));
        return new Answerable(pack.structure())
                .of(risk.first())
                .map(team -> point.concerning(name(team)))
                .orElse(point);
    }

    private static Words name(Team team) {
        return new Words(team.name()).to(Pack.place(team));
    }

    private static String title(Risk risk) {
        var title = Rules.find(risk.rule()).map(rule -> rule.title().toString()).orElse(risk.rule());
        int times = risk.findings().size();
        return times == 1 ? title : Text.of("{0}, {1} times", title, times).toString();
    }

    private static String text(Risk risk) {
        int others = risk.findings().size() - 1;
        var first = risk.first().message();
        return others == 0
                ? first.toString()
                : Text.of("{0} And {1} more.", first, others).toString();
    }
}
