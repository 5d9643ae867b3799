package dev.remit.report.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Severity;
import dev.remit.report.Cell;
import dev.remit.report.Grid;
import dev.remit.report.Heading;
import dev.remit.report.Note;
import dev.remit.report.Report;
import dev.remit.report.Running;
import dev.remit.report.TableBlock;
import dev.remit.report.Tile;
import dev.remit.rule.Finding;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RaciByServiceTest {
    @Test
    void the_title_states_who_answers_for_most() {
        var report = Shop.report(List.of(), "payments-api");

        assertEquals("Payments API: 11 of 30 activities answer to Payments SRE, 10 to Checkout", report.title());
        assertEquals(
                "Tier 1. SRE-run. Product manager owns it. Checkout builds it. Payments SRE is paged first. SLO"
                        + " 99.95%.",
                report.subtitle());
    }

    @Test
    void the_title_states_what_nobody_answers_for() {
        var report = Shop.report(List.of(), "orphan");

        assertEquals("Orphan: nobody answers for 21 of 30 activities", report.title());
        assertEquals(
                "Tier not assessed. No operating model decided. Nobody owns it. No rotation covers it. No SLO.",
                report.subtitle());
    }

    @Test
    void the_edges_say_what_it_is_of_whom_and_from_where() {
        var report = Shop.report(List.of(), "cart");

        assertEquals(
                new Running(
                        "Who answers for what",
                        "Shop platform, as of 1 June 2026",
                        "Remit, shop.remit",
                        "R and A in one cell: the team does it and answers for it."),
                report.running());
    }

    @Test
    void the_columns_are_the_teams_with_letters_and_what_they_do() {
        var table = table(Shop.report(List.of(), "payments-api"));

        var heads = table.columns().stream()
                .map(column -> column.label() + "/" + column.under())
                .toList();

        assertEquals(
                List.of(
                        "Activity/",
                        "/",
                        "Checkout/builds",
                        "Payments SRE/runs",
                        "Security/security",
                        "Product manager/manages"),
                heads);
    }

    @Test
    void the_rows_stand_by_phase_and_the_answers_are_counted() {
        var table = table(Shop.report(List.of(), "payments-api"));

        var phases = table.groups().stream()
                .map(group -> group.label() + " " + group.rows().size())
                .toList();
        var totals =
                table.totals().orElseThrow().cells().stream().map(Cell::plain).toList();

        assertEquals(
                List.of(
                        "Plan 5",
                        "Design 2",
                        "Build 3",
                        "Verify 3",
                        "Infrastructure 3",
                        "Release 3",
                        "Operate 5",
                        "Improve 4",
                        "Govern 1",
                        "Retire 1"),
                phases);
        assertEquals(List.of("10", "11", "3", "6"), totals);
    }

    @Test
    void letters_set_by_hand_and_letters_that_moved_are_marked_with_their_reason() {
        var marked = table(Shop.report(List.of(), "cart")).groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof Tile tile && tile.mark() != Tile.Mark.NONE)
                .toList();

        assertEquals(
                List.of(
                        Tile.of(Tile.Letters.R_AND_A).marked(Tile.Mark.OVERRIDE, "No reason is given."),
                        Tile.of(Tile.Letters.C).marked(Tile.Mark.OVERRIDE, "Product watches the launch.")),
                marked);
    }

    @Test
    void a_letter_taken_away_and_a_finding_about_a_row_are_told_beneath_the_table() {
        var message = Text.of("'Respond to pages' for Cart has no accountable team.");
        var about =
                new Finding("RAC-001", Severity.ERROR, List.of(Id.of("cart")), "OPS-02", message, List.of(), List.of());
        var other = new Finding("OWN-001", Severity.ERROR, List.of(Id.of("cart")), "", message, List.of(), List.of());

        var blocks = Shop.report(List.of(about, other), "cart").blocks().toList();

        assertEquals(
                List.of(
                        new Note("OPS-03, Security: no letter, set by hand. No reason is given."),
                        new Note("Error RAC-001: 'Respond to pages' for Cart has no accountable team.")),
                blocks.subList(2, blocks.size()));
    }

    @Test
    void several_services_stand_behind_an_overview() {
        var report = Shop.report(List.of());

        var overview = ((TableBlock) report.blocks().toList().getFirst())
                .groups().getFirst().rows().stream()
                        .map(row -> row.cells().stream().map(Cell::plain).collect(Collectors.joining(" | ")))
                        .toList();
        var headings = report.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();

        assertEquals("Shop platform: nobody answers for 21 of 90 activities", report.title());
        assertEquals("You build it, you run it: 1. SRE-run: 1. Undecided: 1.", report.subtitle());
        assertEquals(
                List.of(
                        "Cart | Checkout | You build it, you run it | Checkout 21, Product manager 6, Security 3",
                        "Orphan | nobody | undecided | Product manager 6, Security 3",
                        "Payments API | Product manager | SRE-run | Payments SRE 11, Checkout 10, Product manager 6,"
                                + " Security 3"),
                overview);
        assertEquals(
                List.of(
                        "Cart: 21 of 30 activities answer to Checkout, 6 to Product manager",
                        "Orphan: nobody answers for 21 of 30 activities",
                        "Payments API: 11 of 30 activities answer to Payments SRE, 10 to Checkout"),
                headings);
    }

    @Test
    void machines_get_one_row_a_letter() {
        var grid = Shop.report(List.of(), "cart").grid().orElseThrow();

        assertEquals(
                "service_id,service,model,activity,activity_name,team_id,team,letters,origin",
                String.join(",", grid.header()));
        assertEquals(
                List.of(
                        "cart,Cart,YBIYRI,INF-02,Provision environments as code,checkout,Checkout,R+A,override",
                        "cart,Cart,YBIYRI,INF-02,Provision environments as code,security,Security,C,default"),
                lines(grid, "INF-02"));
    }

    @Test
    void in_every_good_row_exactly_one_team_is_accountable() {
        var grid = Shop.report(List.of(), "cart", "payments-api").grid().orElseThrow();

        var accountable = grid.rows().stream()
                .filter(row -> row.get(7).plain().contains("A"))
                .collect(Collectors.groupingBy(
                        row -> row.get(0).plain() + " " + row.get(3).plain(), Collectors.counting()));

        assertEquals(60, accountable.size());
        assertEquals(
                Map.of(1L, 60L),
                accountable.values().stream().collect(Collectors.groupingBy(count -> count, Collectors.counting())));
    }

    @Test
    void wide_is_one_row_an_activity_and_one_column_a_team_in_order_of_ids() {
        var grid = Shop.wide().grid().orElseThrow();

        assertEquals(
                "service_id,service,model,activity,activity_name,Checkout,Payments SRE,Product manager,Security",
                String.join(",", grid.header()));
        assertEquals(90, grid.rows().stream().count());
        assertEquals(
                List.of(
                        "cart,Cart,YBIYRI,OPS-03,Command major incidents and inform users,R+A,,I,",
                        "orphan,Orphan,,OPS-03,Command major incidents and inform users,,,I,I",
                        "payments-api,Payments API,SRE_RUN,OPS-03,Command major incidents and inform users,R,R+A,I,I"),
                lines(grid, "OPS-03"));
    }

    private static List<String> lines(Grid grid, String activity) {
        return grid.rows().stream()
                .filter(row -> row.get(3).plain().equals(activity))
                .map(row -> row.stream().map(Cell::plain).collect(Collectors.joining(",")))
                .toList();
    }

    private static TableBlock table(Report report) {
        return report.blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
