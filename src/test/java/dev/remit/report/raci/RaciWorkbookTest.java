package dev.remit.report.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.report.Cell;
import dev.remit.report.Leaf;
import dev.remit.report.Tab;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciWorkbookTest {
    private final List<Leaf> leaves =
            Shop.report(List.of()).workbook().orElseThrow().leaves();

    @Test
    void it_has_the_sheets_people_look_for_and_one_for_programs() {
        assertEquals(
                List.of("Read me", "RACI", "Teams", "Services", "Interactions", "Dependencies", "Findings", "_meta"),
                leaves.stream().map(Leaf::name).toList());
        assertEquals(Tab.Sight.HIDDEN, tab("_meta").sight());
    }

    @Test
    void a_row_of_the_raci_is_an_activity_of_a_service() {
        assertEquals(
                List.of(
                        "Id",
                        "Domain",
                        "Service and activity",
                        "Owner",
                        "Checkout",
                        "Payments SRE",
                        "Product manager",
                        "Security",
                        "Check"),
                tab("RACI").heads().stream().map(Tab.Head::label).toList());
        assertEquals(
                List.of(
                        "cart/PLN-01",
                        "",
                        "Cart: PLN-01 Prioritise work by customer value and slice it into small" + " batches",
                        "Checkout",
                        "R",
                        "",
                        "A",
                        "",
                        ""),
                rows(tab("RACI")).getFirst());
        assertEquals(3 * 30, rows(tab("RACI")).size());
    }

    @Test
    void services_say_who_owns_and_runs_them() {
        var heads = tab("Services").heads().stream().map(Tab.Head::label).toList();

        assertEquals(List.of("Id", "Name", "Owner", "Domain", "Operating model"), heads.subList(0, 5));
        assertEquals(
                List.of("payments-api", "Payments API", "Product manager", "", "SRE-run"),
                rows(tab("Services")).get(2).subList(0, 5));
    }

    @Test
    void what_stood_in_each_row_is_known_again() {
        var keys = rows(tab("_meta")).stream().map(List::getFirst).toList();

        assertEquals(List.of("schemaVersion", "organisation", "asOf", "file", "hash"), keys.subList(0, 5));
        assertEquals(5 + 90 + 4 + 3, keys.size());
    }

    private Tab tab(String name) {
        return leaves.stream()
                .filter(Tab.class::isInstance)
                .map(Tab.class::cast)
                .filter(tab -> tab.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Tab tab) {
        var rows = new ArrayList<List<String>>();
        tab.rows().forEach(row -> rows.add(row.stream().map(Cell::plain).toList()));
        return rows;
    }
}
