package dev.remit.ui.triage;

import dev.remit.model.ScoreLimits;
import dev.remit.rule.Level;
import dev.remit.rule.Score;
import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Shape;
import dev.remit.shape.Values;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What was found in a file at earlier times. It goes on when the file is opened or saved and not with each change in
/// between, so that a change that is undone makes nothing old look new.
@About("What was found in a file at earlier times.")
public record Chronicle(
        @About("The day each finding was first seen, by its fingerprint.")
        Map<String, LocalDate> seen,

        @About("How the teams stood, by day.") Map<LocalDate, Standing> days,
        Kept kept) {
    static Chronicle of(Values v) {
        return new Chronicle(v.next(), v.next(), v.next());
    }

    /// As many bars as a row has room for.
    private static final int MOST_DAYS = 60;

    public static final Shape<Chronicle> SHAPE = Shape.of(Chronicle.class);

    /// Of a file nobody has looked at yet.
    public static final Chronicle BLANK = SHAPE.make(Map.of());

    /// How a team stood on a day.
    public record Day(LocalDate day, int errors, int warnings, Level level) {}

    /// The day it was first seen; empty for one that was not there when the file was last opened or saved.
    public Optional<LocalDate> since(String fingerprint) {
        return Optional.ofNullable(seen.get(fingerprint));
    }

    boolean isWithin(Recency recency, String fingerprint) {
        return switch (recency) {
            case Recency.Any _ -> true;
            case Recency.Unsaved _ -> since(fingerprint).isEmpty();
            case Recency.Since(var first) ->
                since(fingerprint).map(day -> !day.isBefore(first)).orElse(true);
        };
    }

    /// After these were found that day: what is found no more is forgotten.
    public Chronicle seeing(Collection<String> fingerprints, List<Score> scores, LocalDate today) {
        var now = new TreeMap<String, LocalDate>();
        fingerprints.forEach(each -> now.put(each, since(each).orElse(today)));
        var later = new TreeMap<>(days);
        later.put(today, Standing.of(scores));
        while (later.size() > MOST_DAYS) later.pollFirstEntry();
        return new Chronicle(Collections.unmodifiableMap(now), Collections.unmodifiableMap(later), kept);
    }

    /// How a team stood, earliest first, on the days it was there.
    public List<Day> of(Id team, ScoreLimits limits) {
        return new TreeMap<>(days)
                .entrySet().stream()
                        .flatMap(each -> day(each.getKey(), each.getValue(), team, limits).stream())
                        .toList();
    }

    private static Optional<Day> day(LocalDate day, Standing standing, Id team, ScoreLimits limits) {
        if (!standing.errors().containsKey(team)) return Optional.empty();
        int errors = standing.errors().getOrDefault(team, 0);
        int warnings = standing.warnings().getOrDefault(team, 0);
        return Optional.of(new Day(day, errors, warnings, Level.of(errors, warnings, limits)));
    }
}
