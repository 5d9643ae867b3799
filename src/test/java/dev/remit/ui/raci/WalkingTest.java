package dev.remit.ui.raci;

import static dev.remit.model.Letters.C;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Going about in the grid.
class WalkingTest {
    @Test
    void the_cursor_starts_at_the_first_cell_and_passes_over_titles() {
        var floor = Floor.ofService("pay");
        assertEquals("pay PLN-01 checkout", floor.cursor());

        floor.point("pay", "PLN-05", "checkout").go(Way.DOWN);
        assertEquals("pay DSG-01 checkout", floor.cursor());

        floor.go(Way.UP).go(Way.LEFT);
        assertEquals("pay PLN-05 checkout", floor.cursor());
    }

    @Test
    void a_tab_goes_right_and_from_the_last_cell_to_the_next_line() {
        var floor = Floor.ofService("pay").point("pay", "PLN-05", "heads");

        floor.on(new Act.Next());
        assertEquals("pay DSG-01 checkout", floor.cursor());

        floor.on(new Act.Previous());
        assertEquals("pay PLN-05 heads", floor.cursor());
    }

    @Test
    void a_page_is_as_many_lines_as_are_seen() {
        var floor = Floor.ofService("pay");

        floor.on(new Act.Go(Way.DOWN, Reach.PAGE));
        assertEquals("pay DSG-01 checkout", floor.cursor());
        floor.on(new Act.Go(Way.DOWN, Reach.END)).on(new Act.Go(Way.RIGHT, Reach.END));
        assertEquals("pay RET-01 heads", floor.cursor());
    }

    @Test
    void the_edge_of_what_has_letters_is_found_as_in_a_spreadsheet() {
        var floor = Floor.ofService("pay").point("pay", "DEV-01", "platform");

        floor.on(new Act.Go(Way.DOWN, Reach.EDGE));
        var next = floor.cursor();
        floor.on(new Act.Go(Way.UP, Reach.EDGE));

        assertEquals("pay DEV-03 platform", next);
        assertEquals("pay DSG-02 platform", floor.cursor());
    }

    @Test
    void the_selection_grows_from_where_it_began() {
        var floor = Floor.ofService("pay").point("pay", "PLN-02", "platform");

        floor.on(new Act.Extend(Way.DOWN, Reach.STEP)).on(new Act.Extend(Way.LEFT, Reach.STEP));

        assertEquals(4, floor.workspace().selected().size());
        assertEquals("pay PLN-03 checkout", floor.cursor());
        assertEquals(
                4, floor.go(Way.RIGHT).on(new Act.All()).workspace().selected().size() / 30 + 1);
    }

    @Test
    void services_stand_under_their_domains_and_those_without_one_last() {
        var floor = Floor.of(new View.OfActivity(Optional.of("OPS-02")));

        assertEquals(
                List.of("# Buying 2", "Tier 1 Cart", "Tier 2 Payments", "# Without a domain 1", "Search box"),
                floor.lines());
        assertEquals(List.of("Checkout", "Platform", "Product heads"), floor.columns());
    }

    @Test
    void every_activity_of_every_service_stands_under_its_service() {
        var floor = Floor.of(new View.OfActivity(Optional.empty()));

        assertEquals(93, floor.lines().size());
        assertEquals("# Cart 30", floor.lines().getFirst());
    }

    @Test
    void of_a_team_only_its_services_and_the_activities_it_has_letters_in_are_shown() {
        var floor = Floor.of(new View.OfTeam(Id.of("platform")));

        assertEquals(
                List.of("# Buying 2", "Tier 1 Cart", "Tier 2 Payments", "# Without a domain 1", "Search box"),
                floor.lines());
        assertEquals(30, floor.columns().size());
        assertEquals(
                2,
                Floor.of(new View.OfTeam(Id.of("heads"))).columns().stream()
                                .filter(name -> name.contains("SLI") || name.contains("policy"))
                                .count()
                        - 1);
    }

    @Test
    void lines_are_sifted_by_words_by_team_and_by_what_is_wrong_with_them() {
        var floor = Floor.ofService("pay");

        assertEquals(
                List.of("# Plan 1", "PLN-03 Agree the error budget policy"),
                floor.sieve(Sieve.ALL.text("error budget POLICY")).lines().subList(0, 2));
        assertEquals(List.of(), floor.sieve(Sieve.ALL.only(Sieve.Only.WRONG)).lines());
        assertEquals(List.of(), floor.sieve(Sieve.ALL.only(Sieve.Only.BY_HAND)).lines());
        floor.sieve(Sieve.ALL).point("pay", "DEV-02", "checkout").type(C);
        assertEquals(
                List.of("# Build 1", "DEV-02 Review the change by a second person"),
                floor.sieve(Sieve.ALL.only(Sieve.Only.WRONG)).lines());
        assertEquals(
                List.of("# Build 1", "DEV-02 Review the change by a second person"),
                floor.sieve(Sieve.ALL.only(Sieve.Only.BY_HAND)).lines());
        assertEquals(
                List.of("# Plan 5"),
                floor.sieve(Sieve.ALL.team(Optional.of(Id.of("heads")))).lines().subList(0, 1));
    }

    @Test
    void the_cursor_stays_on_its_cell_when_other_lines_are_shown() {
        var floor = Floor.ofService("pay").point("pay", "DEV-02", "platform");

        floor.sieve(Sieve.ALL.text("DEV-"));

        assertEquals("pay DEV-02 platform", floor.cursor());
    }

    @Test
    void columns_are_added_up_and_wrong_lines_counted() {
        var floor = Floor.ofService("pay").point("pay", "DEV-02", "checkout").type(C);

        var totals = Totals.of(floor.workspace().tableau(), floor.workspace().raci());

        assertEquals(new Totals.Count(23, 29, 23, 1, 0), totals.columns().getFirst());
        assertEquals(30, totals.lines());
        assertEquals(1, totals.wrong());
    }
}
