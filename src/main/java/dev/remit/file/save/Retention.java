package dev.remit.file.save;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which backups may go. The ten newest stay, and the newest of each of thirty days, up to a size in all; the newest
/// stays however large. Days without a save do not count, so a long holiday costs no history.
final class Retention {
    private static final int NEWEST = 10;
    private static final int DAYS = 30;
    private static final long BYTES = 200 << 20;

    private Retention() {}

    static List<Backup> surplus(List<Backup> newestFirst) {
        List<Backup> surplus = new ArrayList<>();
        Set<String> days = new HashSet<>();
        long bytes = 0;
        int place = 0;
        for (Backup backup : newestFirst) {
            boolean newestOfDay = days.add(backup.day()) && days.size() <= DAYS;
            boolean fits = place == 0 || bytes + backup.size() <= BYTES;
            if (fits && (place < NEWEST || newestOfDay)) bytes += backup.size();
            else surplus.add(backup);
            place++;
        }
        return surplus;
    }
}
