package dev.remit.report.ownership;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a reader should know first of ownership: services nobody owns, then those several own, else what hangs on one
/// person.
record OwnershipTitle(String organisation, List<Entry> entries) {
    Text text() {
        if (entries.isEmpty()) return Text.of("{0} has no service to own", organisation);
        long none = unowned();
        long several = shared();
        if (none > 0 && several > 0)
            return Text.of("{0} of {1} services have no owner, {2} more than one", none, entries.size(), several);
        if (none > 0) return counted(none, Text.of("no owner"));
        if (several > 0) return counted(several, Text.of("more than one owner"));
        return owned();
    }

    private Text counted(long some, Text what) {
        return some == 1
                ? Text.of("1 of {0} services has {1}", entries.size(), what)
                : Text.of("{0} of {1} services have {2}", some, entries.size(), what);
    }

    private Text owned() {
        long alone = alone();
        if (alone == 0) return Text.of("Each of {0} services has exactly one owner", entries.size());
        return alone == 1
                ? Text.of("Each of {0} services has one owner, but 1 hangs on one person", entries.size())
                : Text.of("Each of {0} services has one owner, but {1} hang on one person", entries.size(), alone);
    }

    /// How many services there are of each tier: "13 services: 4 of tier 1, 9 not assessed."
    String scope() {
        if (entries.isEmpty()) return "";
        var tiers = new ArrayList<Text>();
        for (int tier = 1; tier <= 4; tier++) {
            int wanted = tier;
            long count =
                    entries.stream().filter(entry -> entry.rank() == wanted).count();
            if (count > 0) tiers.add(Text.of("{0} of tier {1}", count, tier));
        }
        long others = entries.stream().filter(entry -> entry.rank() > 4).count();
        if (others > 0) tiers.add(Text.of("{0} not assessed", others));
        String parts = tiers.stream().map(Text::toString).collect(Collectors.joining(", "));
        return (entries.size() == 1
                        ? Text.of("1 service: {0}.", parts)
                        : Text.of("{0} services: {1}.", entries.size(), parts))
                .toString();
    }

    long unowned() {
        return entries.stream().filter(entry -> entry.owners().isEmpty()).count();
    }

    long shared() {
        return entries.stream().filter(entry -> entry.owners().size() > 1).count();
    }

    /// Services that one person or nobody can support.
    long alone() {
        return entries.stream()
                .filter(entry -> entry.people().filter(people -> people < 2).isPresent())
                .count();
    }
}
