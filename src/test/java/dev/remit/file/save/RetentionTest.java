package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final long MIB = 1 << 20;

    @Test
    void ten_backups_of_one_day_stay() {
        assertEquals(List.of(), Retention.surplus(hourly(10, MIB)));
    }

    @Test
    void the_eleventh_of_one_day_goes() {
        List<Backup> backups = hourly(11, MIB);

        assertEquals(backups.subList(10, 11), Retention.surplus(backups));
    }

    @Test
    void the_newest_of_an_earlier_day_stays_and_the_others_of_that_day_go() {
        List<Backup> today = hourly(10, MIB);
        Backup evening = backup("20260401T180000.000Z", MIB);
        Backup morning = backup("20260401T080000.000Z", MIB);

        assertEquals(List.of(morning), Retention.surplus(join(today, evening, morning)));
    }

    @Test
    void above_two_hundred_mebibytes_the_oldest_go() {
        List<Backup> backups = hourly(5, 60 * MIB);

        assertEquals(backups.subList(3, 5), Retention.surplus(backups));
    }

    @Test
    void the_newest_stays_however_large() {
        List<Backup> backups = hourly(2, 300 * MIB);

        assertEquals(backups.subList(1, 2), Retention.surplus(backups));
    }

    private static List<Backup> hourly(int count, long size) {
        return IntStream.range(0, count)
                .mapToObj(i -> backup("20260601T" + (23 - i) + "0000.000Z", size))
                .toList();
    }

    private static Backup backup(String time, long size) {
        return new Backup(Path.of(time + "-01234567.remit"), size);
    }

    private static List<Backup> join(List<Backup> first, Backup... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }
}
