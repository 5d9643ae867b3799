package dev.remit.report.transition;

import dev.remit.model.Team;
import dev.remit.report.Cell;
import dev.remit.report.Columns;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The A cells that move: how many from whom to whom, and each of them.
final class MoveTable {
    private static final Columns<Move> EACH = Columns.<Move>none()
            .code(
                    "activity",
                    Text.of("Activity"),
                    64,
                    it -> Words.of(it.activity().code()))
            .name("activity_name", Text.of(""), 0, it -> Words.of(it.activity().name()))
            .text("from", Text.of("Answers today"), 220, it -> teams(it.from()))
            .text("to", Text.of("Will answer"), 220, it -> teams(it.to()));
    private static final Columns<Sum> SUMS = Columns.<Sum>none()
            .name("from", Text.of("Answers today"), 0, it -> Words.of(it.from()))
            .text("to", Text.of("Will answer"), 300, it -> Words.of(it.to()))
            .number("services", Text.of("Services"), 120, it -> Quantity.of(it.services()))
            .number(
                    "activities",
                    Text.of("A cells"),
                    120,
                    it -> Quantity.of(it.moves().size()));

    private record Sum(String from, String to, List<Move> moves) {
        long services() {
            return moves.stream().map(move -> move.service().id()).distinct().count();
        }
    }

    private MoveTable() {}

    static TableBlock sums(List<Move> moves) {
        Map<List<String>, List<Move>> byTeams = moves.stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(teams(it.from()).plain(), teams(it.to()).plain()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var sums = byTeams.entrySet().stream()
                .map(entry -> new Sum(entry.getKey().getFirst(), entry.getKey().getLast(), entry.getValue()))
                .sorted(Comparator.comparing((Sum sum) -> -sum.moves().size())
                        .thenComparing(Sum::from)
                        .thenComparing(Sum::to))
                .toList();
        return SUMS.table(Text.of("How many A cells move from whom to whom"), sums);
    }

    static TableBlock each(List<Move> moves) {
        var services = moves.stream()
                .collect(Collectors.groupingBy(it -> it.service().name(), LinkedHashMap::new, Collectors.toList()));
        return EACH.table(Text.of("Every A cell that moves"), Text.of("Service"), services);
    }

    private static Cell teams(List<Team> teams) {
        return teams.isEmpty()
                ? Words.of(Text.of("nobody"))
                : Words.of(
                        dev.remit.text.Words.list(teams.stream().map(Team::name).toList()));
    }
}
