package dev.remit.ui.triage;

import dev.remit.rule.Score;
import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/// How the teams stood on one day.
@About("How the teams stood on one day.")
public record Standing(
        @About("Errors of each team.") Map<Id, Integer> errors,
        @About("Warnings of each team.") Map<Id, Integer> warnings,
        Kept kept) {
    static Standing of(Values v) {
        return new Standing(v.next(), v.next(), v.next());
    }

    static Standing of(List<Score> scores) {
        return new Standing(counts(scores, Score::errors), counts(scores, Score::warnings), Kept.NONE);
    }

    private static Map<Id, Integer> counts(List<Score> scores, ToIntFunction<Score> count) {
        var counts = new TreeMap<Id, Integer>();
        scores.forEach(score -> counts.put(score.team().id(), count.applyAsInt(score)));
        return Collections.unmodifiableMap(counts);
    }
}
