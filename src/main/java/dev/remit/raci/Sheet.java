package dev.remit.raci;

import java.util.Arrays;

/// The entry that wins for each activity and role: shared by all services that have nothing set by hand.
final class Sheet {
    private final Entry[][] entries;

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

    Entry at(int activity, int role) {
        return entries[activity][role];
    }

    Sheet with(int activity, int role, Entry entry) {
        var copy = entries.clone();
        copy[activity] = Arrays.copyOf(entries[activity], entries[activity].length);
        copy[activity][role] = entry;
        return new Sheet(copy);
    }
}
