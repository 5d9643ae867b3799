package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Site;
import dev.remit.model.Team;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How far the clocks of sites are from UTC at noon of a day, by the time zones that teams write down for them.
final class SiteClocks {
    private final Map<String, ZoneOffset> offsets = new HashMap<>();

    private SiteClocks(Document document, LocalDate day) {
        for (Team team : document.teams())
            for (Site site : team.sites())
                site.timeZone()
                        .flatMap(zone -> offset(zone, day))
                        .ifPresent(offset -> offsets.putIfAbsent(site.name(), offset));
    }

    static SiteClocks of(Document document, LocalDate day) {
        return new SiteClocks(document, day);
    }

    /// Empty while nobody wrote down its time zone, or one that exists nowhere.
    Optional<ZoneOffset> at(String site) {
        return Optional.ofNullable(offsets.get(site));
    }

    private static Optional<ZoneOffset> offset(String zone, LocalDate day) {
        try {
            return Optional.of(ZoneId.of(zone).getRules().getOffset(day.atTime(LocalTime.NOON)));
        } catch (DateTimeException nowhere) {
            return Optional.empty();
        }
    }
}
