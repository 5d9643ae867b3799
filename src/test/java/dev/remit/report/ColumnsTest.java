package dev.remit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.figure.Measure;
import dev.remit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns<String> columns = Columns.<String>none()
            .machine("id", word -> Words.of(word.toLowerCase(java.util.Locale.ROOT)))
            .name("word", Text.of("Word"), 0, Words::of)
            .number("length", Text.of("Letters"), 60, word -> Quantity.of(word.length()));

    @Test
    void people_see_no_ids_and_machines_see_all() {
        assertEquals(
                List.of("word", "length"),
                columns.table(Text.of("Words"), List.of("Ab")).columns().stream()
                        .map(Column::id)
                        .toList());
        var grid = columns.grid(List.of("Ab"));
        assertEquals(List.of("id", "word", "length"), grid.header());
        assertEquals(
                List.of(List.of(Words.of("ab"), Words.of("Ab"), Quantity.of(2))),
                grid.rows().toList());
    }

    @Test
    void groups_stand_in_their_order() {
        var groups = new LinkedHashMap<String, List<String>>();
        groups.put("Long", List.of("Abc"));
        groups.put("Brief", List.of("A", "B"));

        var table = columns.table(Text.of("Words"), Text.of("Size"), groups);

        assertEquals(
                List.of("Long 1", "Brief 2"),
                table.groups().stream()
                        .map(group -> group.label() + " " + group.rows().size())
                        .toList());
    }

    @Test
    void what_is_not_known_is_said() {
        assertEquals("unknown", Words.of(Optional.empty()).plain());
        assertEquals(Words.UNKNOWN, Quantity.of(Optional.empty(), Measure.HOURS));
    }

    @Test
    void people_read_rounded_numbers_and_machines_ten_digits() {
        assertEquals("0.1372549020", pad(Quantity.of(84.0 / 612, Measure.SHARE)));
        assertEquals("13.73%", Quantity.of(84.0 / 612, Measure.SHARE).shown());
        assertEquals("99.95%", Quantity.of(0.9995, Measure.SHARE).shown());
        assertEquals("0.62", Quantity.of(0.62222222, Measure.INDEX).shown());
        assertEquals("612", Quantity.of(612.0, Measure.HOURS).shown());
        assertEquals("0", Quantity.of(-0.001, Measure.HOURS).shown());
    }

    private static String pad(Quantity quantity) {
        return quantity.value().setScale(10).toPlainString();
    }
}
