package dev.remit.ui.session.desk;

import dev.remit.analysis.Facts;
import dev.remit.edit.compare.Comparison;
import dev.remit.model.Document;
import dev.remit.rule.Repair;
import dev.remit.rule.Rules;
import dev.remit.ui.triage.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a repair would do to the document: what it changes, which findings vanish, and which are new.
///
/// @param line the finding it is a repair of
public record ForeseenRepair(Line line, Repair repair, Comparison comparison, List<Line> gone, List<Line> fresh) {
    /// @param now all that is found in the document as it is
    public static ForeseenRepair of(Line line, Repair repair, Document document, List<Line> now, LocalDate today) {
        var comparison = Comparison.of(document, repair.edit().apply(document));
        var facts = Facts.of(comparison.to(), today);
        var then = Line.of(Rules.check(facts), facts.structure());
        return new ForeseenRepair(line, repair, comparison, without(then, now), without(now, then));
    }

    /// Those that are open in one and not found in the other.
    private static List<Line> without(List<Line> others, List<Line> lines) {
        Set<String> known = others.stream().map(Line::fingerprint).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.ignored().isEmpty() && !known.contains(line.fingerprint()))
                .toList();
    }
}
