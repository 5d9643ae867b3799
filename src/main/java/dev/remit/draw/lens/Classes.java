package dev.remit.draw.lens;

import dev.remit.draw.Chip;
import dev.remit.draw.Legend;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.Tints;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The classes of a legend in their order, and what belongs to which.
record Classes(Text title, List<Tint> all) {
    /// Each service in its class; a team whose services are not seen takes the class that `sum` picks of theirs.
    Colouring services(Picture picture, Function<Id, Optional<Tint>> service, Function<List<Tint>, Tint> sum) {
        var own = new HashMap<Id, Tint>();
        var sums = new HashMap<Id, Tint>();
        for (TeamBox team : picture.teams()) {
            team.services().forEach(id -> service.apply(id).ifPresent(tint -> own.put(id, tint)));
            var inside = team.services().stream()
                    .filter(own::containsKey)
                    .map(own::get)
                    .toList();
            if (!inside.isEmpty()) sums.put(team.id(), sum.apply(inside));
        }
        for (Chip chip : picture.chips()) {
            if (chip.host().isEmpty()) service.apply(chip.id()).ifPresent(tint -> own.put(chip.id(), tint));
        }
        return new Colouring(new Tints(own, sums), legend(own.values()));
    }

    /// Each team in its class; services keep their colours.
    Colouring teams(Picture picture, Function<TeamBox, Tint> team) {
        var own = new HashMap<Id, Tint>();
        picture.teams().forEach(each -> own.put(each.id(), team.apply(each)));
        return new Colouring(new Tints(own, Map.of()), legend(own.values()));
    }

    /// The one that comes first in the legend.
    Tint first(List<Tint> some) {
        return some.stream().min(Comparator.comparingInt(all::indexOf)).orElseThrow();
    }

    /// The one most of them have; of several the first.
    Tint most(List<Tint> some) {
        return all.stream()
                .max(Comparator.<Tint>comparingInt(tint -> Collections.frequency(some, tint))
                        .thenComparing(tint -> -all.indexOf(tint)))
                .orElseThrow();
    }

    Legend legend(Collection<Tint> counted) {
        return new Legend(
                title,
                all.stream()
                        .map(tint -> new Legend.Entry(tint, Collections.frequency(counted, tint)))
                        .toList());
    }
}
