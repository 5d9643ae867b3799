package dev.remit.analysis;

import dev.remit.model.Coverage;
import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The hours of a day, in UTC from 0 to 23, at which a site of a rotation answers.
///
/// Nobody writes down when a shift begins: business hours are taken to begin at nine on weekdays, anything else that is
/// not around the clock at eight on all days, by the clock of the site.
final class WatchHours {
    private static final int DAY = 24;
    private static final double AROUND_THE_CLOCK = 167;
    private static final int OFFICE = 9;
    private static final int SHIFT = 8;

    private WatchHours() {}

    /// Empty while the hours of the week are not known, or the clock is not and they do not fill the day.
    static Optional<Set<Integer>> of(Rotation rotation, RotationSite site, Optional<ZoneOffset> clock) {
        var week = OnCall.hours(rotation, site);
        if (week.isEmpty()) return Optional.empty();
        if (week.get() >= AROUND_THE_CLOCK) return Optional.of(hours(0, DAY, ZoneOffset.UTC));
        return clock.map(offset -> rotation.coverage().equals(Optional.of(Coverage.BUSINESS_HOURS))
                ? hours(OFFICE, (int) Math.round(week.get() / 5), offset)
                : hours(SHIFT, (int) Math.round(week.get() / 7), offset));
    }

    private static Set<Integer> hours(int from, int count, ZoneOffset clock) {
        int shift = Math.floorDiv(clock.getTotalSeconds(), 3600);
        return IntStream.range(from, from + Math.min(count, DAY))
                .map(hour -> Math.floorMod(hour - shift, DAY))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
