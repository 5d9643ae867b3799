package dev.remit.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private record Thing(Id id, int value) implements Row {
        static Thing of(int number, int value) {
            return new Thing(Id.of("thing-" + number), value);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_table_does_what_a_sorted_map_does(long seed) {
        var random = new SplittableRandom(seed);
        var map = new TreeMap<Id, Thing>();
        Table<Thing> table = Table.empty();

        for (int i = 0; i < 3_000; i++) {
            Thing thing = Thing.of(random.nextInt(700), random.nextInt());
            boolean put = random.nextInt(3) > 0;
            table = put ? table.with(thing) : table.without(thing.id());
            if (put) map.put(thing.id(), thing);
            else map.remove(thing.id());
        }

        assertEquals(List.copyOf(map.values()), table.toList());
        assertEquals(map.size(), table.size());
        for (int number = 0; number < 700; number++) {
            Id id = Thing.of(number, 0).id();
            assertEquals(map.containsKey(id), table.contains(id));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void tables_are_equal_however_they_came_about(long seed) {
        var random = new SplittableRandom(seed);
        var rows = new ArrayList<>(things(1_000));
        Table<Thing> whole = Table.of(rows);
        Table<Thing> grown = Table.empty();

        while (!rows.isEmpty()) grown = grown.with(rows.remove(random.nextInt(rows.size())));

        assertEquals(whole, grown);
        assertEquals(whole.hashCode(), grown.hashCode());
        assertNotEquals(whole, grown.with(Thing.of(500, -1)));
        assertNotEquals(whole, grown.without(Id.of("thing-500")));
    }

    @Test
    void putting_a_row_where_it_stands_changes_nothing() {
        var row = Thing.of(3, 3);
        Table<Thing> table = Table.of(List.of(row, Thing.of(4, 4)));

        assertSame(table, table.with(row));
        assertSame(table, table.without(Id.of("thing-9")));
    }

    @Test
    void of_rows_with_one_id_the_last_stays() {
        Table<Thing> table = Table.of(List.of(Thing.of(1, 1), Thing.of(1, 2)));

        assertEquals(List.of(Thing.of(1, 2)), table.toList());
    }

    private static List<Thing> things(int count) {
        return IntStream.range(0, count).mapToObj(i -> Thing.of(i, i)).toList();
    }
}
