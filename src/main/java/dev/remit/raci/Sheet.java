package dev.remit.raci;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The entry that wins for each activity and role: shared by all services that have nothing set by hand.
final class Sheet {
    private final Entry[][] entries;
    private final Map<Seating, Landed> landed = new ConcurrentHashMap<>();

    private Sheet(Entry[][] entries) {
        this.entries = entries;
    }

    static Sheet of(Axis<Activity> activities, Axis<Role> roles, Cells cells) {
        var entries = new Entry[activities.size()][roles.size()];
        for (int row = 0; row < activities.size(); row++) {
            for (int column = 0; column < roles.size(); column++)
                entries[row][column] = cells.at(activities.at(row), roles.at(column));
        }
        return new Sheet(entries);
    }

    /// Where the entries of a new sheet come from.
    interface Cells {
        Entry at(Activity activity, Role role);
    }

    /// How many activities it has.
    int activities() {
        return entries.length;
    }

    Entry at(int activity, int role) {
        return entries[activity][role];
    }

    /// What has landed, which services share whose roles sit alike: at 10,000 services there are a handful of them
    /// instead of 300,000, so that rules that look at every row find them in the cache.
    Landed landed(Seating seating, Supplier<Landed> landing) {
        return landed.computeIfAbsent(seating, any -> landing.get());
    }

    Sheet with(int activity, int role, Entry entry) {
        var copy = entries.clone();
        copy[activity] = Arrays.copyOf(entries[activity], entries[activity].length);
        copy[activity][role] = entry;
        return new Sheet(copy);
    }
}
