package dev.remit.ui.raci.paste;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Letters;
import dev.remit.model.Structure;
import dev.remit.raci.Mark;
import dev.remit.raci.Raci;
import dev.remit.shape.Id;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.Pasted;
import dev.remit.ui.raci.Place;
import dev.remit.ui.raci.Sieve;
import dev.remit.ui.raci.Signature;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.View;
import dev.remit.ui.raci.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where pasted letters go, and what is said of those that go nowhere.
class PastingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Raci SHOP = Raci.of(Structure.of(document("""
        "organisation": { "name": "Shop", "defaults": [
          { "role": "PLATFORM", "teamId": "platform" }, { "role": "MANAGER", "teamId": "heads" }] },
        "teams": [{ "id": "checkout", "name": "Checkout" }, { "id": "heads", "name": "Product heads" },
          { "id": "legal", "name": "Legal" }, { "id": "platform", "name": "Platform" }],
        "services": [
          { "id": "cart", "name": "Cart", "builtBy": "checkout", "operating": { "model": "YBIYRI" } },
          { "id": "pay", "name": "Payments", "builtBy": "checkout", "operating": { "model": "YBIYRI" } }]
        """), TODAY));

    @Test
    void names_of_lines_and_columns_say_where_letters_go_wherever_the_cursor_is() {
        var plan = Pasting.of(payments(), Clips.read("excel.html"));

        assertEquals(
                List.of(
                        "INF-01 checkout R+A",
                        "INF-01 platform C",
                        "INF-01 heads ",
                        "INF-02 checkout R",
                        "INF-02 platform R+A"),
                told(plan.wanted()));
        assertEquals(List.of(new Unread("E4", "X")), plan.unread());
        assertFalse(plan.isPlain());
    }

    @Test
    void names_that_are_almost_right_are_taken_only_when_somebody_says_so() {
        var clip = Clips.read("sheets.html");

        var plan = Pasting.of(payments(), clip);
        var guessed = Pasting.guessing(payments(), clip);

        assertEquals(
                List.of(new Guess("Chekout", "Checkout"), new Guess("Respond to page", "Respond to pages")),
                plan.guesses());
        assertEquals(List.of("INF-03 platform A"), told(plan.wanted()));
        assertEquals(
                List.of("INF-03 platform A", "INF-03 checkout R", "OPS-02 platform I", "OPS-02 checkout R+A"),
                told(guessed.wanted()));
        assertTrue(guessed.isPlain());
    }

    @Test
    void without_names_letters_go_from_the_cursor_on_and_pass_over_titles() {
        var at = at(payments(), "PLN-04", "checkout");

        var plan = Pasting.of(at, Clips.read("libreoffice.html"));

        assertEquals(
                List.of(
                        "PLN-04 checkout R+A",
                        "PLN-04 platform C",
                        "PLN-04 heads I",
                        "PLN-05 checkout ",
                        "PLN-05 platform ",
                        "PLN-05 heads R+A",
                        "DSG-01 checkout ",
                        "DSG-01 platform "),
                told(plan.wanted()));
        assertEquals(List.of(new Unread("C3", "perhaps")), plan.unread());
    }

    @Test
    void what_does_not_fit_is_left_out_and_counted() {
        var at = at(payments(), "RET-01", "heads");

        var plan = Pasting.of(at, Clip.of(Optional.empty(), Optional.of("I\tC\tC\nR\tR\tR\n")));

        assertEquals(List.of("RET-01 heads I"), told(plan.wanted()));
        assertEquals(new Plan.Outside(1, 2), plan.outside());
    }

    @Test
    void one_value_goes_to_all_that_is_selected() {
        var selected = at(payments(), "PLN-01", "platform")
                .on(new Act.Stretch(place("PLN-03", "platform")))
                .next();

        var plan = Pasting.of(selected, Clip.of(Optional.empty(), Optional.of("consulted")));

        assertEquals(List.of("PLN-01 platform C", "PLN-02 platform C", "PLN-03 platform C"), told(plan.wanted()));
    }

    @Test
    void teams_that_nobody_has_can_join_with_roles_of_their_own() {
        var clip =
                Clip.of(Optional.empty(), Optional.of("\tCheckout\tLegal\tFraud\nPLN-01\tR\tC\tI\nPLN-05\tA\t\tR\n"));
        var plan = Pasting.of(payments(), clip);
        assertEquals(List.of("Legal", "Fraud"), List.copyOf(plan.strangers().keySet()));

        var deed = Pasted.with(payments(), plan.wanted(), plan.strangers()).orElseThrow();
        var after = Raci.of(Structure.of(deed.edit().apply(SHOP.document()), TODAY));

        assertEquals("Paste with 2 more teams", deed.label().toString());
        assertEquals(
                "I",
                after.find(Id.of("pay"))
                        .orElseThrow()
                        .cell("PLN-01", Id.of("fraud"))
                        .orElseThrow()
                        .letters()
                        .spelling());
        assertEquals(
                "C",
                after.find(Id.of("pay"))
                        .orElseThrow()
                        .cell("PLN-01", Id.of("legal"))
                        .orElseThrow()
                        .letters()
                        .spelling());
        assertEquals(5, after.document().teams().size());
    }

    @Test
    void letters_of_teams_that_are_all_others_go_to_none_of_these() {
        var clip = Clip.of(Optional.empty(), Optional.of("Code\tFraud\tLegal\nPLN-01\tR\tC\n"));

        var plan = Pasting.of(payments(), clip);

        assertEquals(List.of(), told(plan.wanted()));
        assertEquals(List.of("Fraud", "Legal"), List.copyOf(plan.strangers().keySet()));
    }

    @Test
    void services_are_found_by_name_where_they_stand_down() {
        var view = new View.OfActivity(Optional.of("OPS-02"));
        var workspace =
                Workspace.of(SHOP, new Signature("", TODAY, "")).showing(Tableau.of(SHOP, view, Sieve.ALL), SHOP);

        var plan = Pasting.of(
                workspace,
                Clip.of(Optional.empty(), Optional.of("Service\tPlatform\n payments\tR\nCart\tI\nNowhere\tR")));

        assertEquals(List.of("OPS-02 platform R", "OPS-02 platform I"), told(plan.wanted()));
        assertEquals(List.of(new Unread("A4", "Nowhere")), plan.unread());
    }

    @Test
    void what_is_pasted_is_one_step() {
        var plan = Pasting.of(payments(), Clips.read("excel.html"));

        var deed = Pasted.of(payments(), plan.wanted()).orElseThrow();

        assertEquals("Paste 2 cells", deed.label().toString());
        assertEquals(
                "2 cells were pasted.", deed.remark().orElseThrow().sentence().toString());
        assertEquals(2, deed.edit().apply(SHOP.document()).raciOverrides().size());
    }

    @Test
    void pasting_what_stands_there_already_is_nothing() {
        assertEquals(Optional.empty(), Pasted.of(payments(), Map.of(spot("PLN-01", "checkout"), Mark.of(Letters.R))));
    }

    private static Workspace payments() {
        var view = new View.OfService(Id.of("pay"));
        return Workspace.of(SHOP, new Signature("", TODAY, "")).showing(Tableau.of(SHOP, view, Sieve.ALL), SHOP);
    }

    private static Workspace at(Workspace workspace, String activity, String team) {
        return workspace.at(place(activity, team));
    }

    private static Place place(String activity, String team) {
        return payments().tableau().place(spot(activity, team)).orElseThrow();
    }

    private static Spot spot(String activity, String team) {
        return new Spot(Id.of("pay"), activity, Id.of(team));
    }

    private static List<String> told(Map<Spot, Mark> wanted) {
        return wanted.entrySet().stream()
                .map(each -> each.getKey().activity() + " " + each.getKey().team() + " "
                        + each.getValue().spelling())
                .toList();
    }
}
