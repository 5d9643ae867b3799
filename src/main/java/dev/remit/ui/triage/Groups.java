package dev.remit.ui.triage;

import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts findings together, the group with the worst first and, of those as bad, the largest.
final class Groups {
    private static final Comparator<Listed.Group> ORDER = Comparator.comparing(Listed.Group::worst)
            .thenComparing(Listed.Group::count, Comparator.reverseOrder())
            .thenComparing(Listed.Group::code)
            .thenComparing(Listed.Group::title);

    private Groups() {}

    static List<Listed> of(List<Line> lines, Grouping by, Set<String> folded) {
        if (by == Grouping.NONE)
            return lines.stream().<Listed>map(Listed.Item::new).toList();
        Map<String, List<Line>> parts =
                lines.stream().collect(Collectors.groupingBy(key(by), LinkedHashMap::new, Collectors.toList()));
        Map<Listed.Group, List<Line>> groups = new LinkedHashMap<>();
        parts.forEach((key, members) -> groups.put(group(key, members, by, folded.contains(key)), members));
        var rows = new ArrayList<Listed>();
        groups.keySet().stream().sorted(ORDER).forEach(group -> {
            rows.add(group);
            if (!group.folded()) groups.getOrDefault(group, List.of()).forEach(line -> rows.add(new Listed.Item(line)));
        });
        return List.copyOf(rows);
    }

    private static Function<Line, String> key(Grouping by) {
        return switch (by) {
            case RULE -> line -> line.finding().rule();
            case TEAM -> line -> line.team().map(team -> "team " + team.id()).orElse("no team");
            case SEVERITY -> line -> line.finding().severity().word();
            case NONE -> line -> "";
        };
    }

    private static Listed.Group group(String key, List<Line> members, Grouping by, boolean isFolded) {
        Severity worst = members.stream()
                .map(line -> line.finding().severity())
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
        String code = by == Grouping.RULE ? key : "";
        return new Listed.Group(key, code, title(members.getFirst(), by).toString(), worst, members.size(), isFolded);
    }

    private static Text title(Line first, Grouping by) {
        String code = first.finding().rule();
        return switch (by) {
            case RULE -> Rules.find(code).map(Metadata::title).orElseGet(() -> Text.of("{0}", code));
            case TEAM ->
                first.team().map(Team::name).map(name -> Text.of("{0}", name)).orElse(Text.of("No team"));
            case SEVERITY -> Text.of("{0}", Labelled.of(first.finding().severity()));
            case NONE -> Text.of("");
        };
    }
}
