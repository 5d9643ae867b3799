package dev.remit.format.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.format.Imported;
import dev.remit.format.Progress;
import dev.remit.model.Document;
import dev.remit.model.RaciOverride;
import dev.remit.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class XlsxImportTest {
    private static final int RACI = 2;
    private static final int TEAMS = 3;
    private static final int SERVICES = 4;
    private static final int DEPENDENCIES = 6;

    private final Document shop = Documents.document("""
        "organisation": { "name": "Shop", "asOf": "2026-06-01", "defaults": [
          { "role": "MANAGER", "teamId": "product" } ] },
        "teams": [ { "id": "checkout", "name": "Checkout", "headcount": 7.5 }, { "id": "find", "name": "Find" },
          { "id": "product", "name": "Product" } ],
        "services": [
          { "id": "cart", "name": "Cart", "description": "=1+1", "owners": [ { "teamId": "checkout", "role": "ACCOUNTABLE" } ],
            "operating": { "model": "YBIYRI", "since": "2025-01-01" },
            "dependsOn": [ { "serviceId": "search", "strength": "HARD", "impactShare": 0.4 } ] },
          { "id": "search", "name": "Search", "owners": [ { "teamId": "find", "role": "ACCOUNTABLE" } ] } ],
        "interactions": [ { "id": "x", "teamAId": "find", "teamBId": "checkout", "mode": "X_AS_A_SERVICE",
          "startDate": "2026-01-01" } ]\
        """);

    private final byte[] workbook = Workbooks.written(shop);

    @Test
    void it_says_which_sheet_it_reads_and_ends_when_nobody_waits_any_more() {
        var document = Documents.document("\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }]");
        var said = new ArrayList<String>();
        Workbooks.read(Workbooks.written(document), document, (phase, step, of, share) -> said.add(phase.toString()));
        Progress unwanted = (phase, step, of, share) -> {
            if (phase.toString().equals("Comparing the sheet RACI")) throw new CancellationException();
        };

        assertTrue(said.contains("Reading the sheet RACI"), said::toString);
        assertEquals("Comparing the sheet RACI", said.getLast());
        assertThrows(
                CancellationException.class, () -> Workbooks.read(Workbooks.written(document), document, unwanted));
    }

    @Test
    void a_workbook_nobody_edited_changes_nothing() {
        assertSame(shop, read(workbook).document());
    }

    @Test
    void a_letter_that_differs_is_set_by_hand_with_a_reason() {
        var imported = read(Workbooks.edited(workbook, RACI, "E5", "c"));

        assertEquals("[raciOverrides]", tables(imported));
        RaciOverride override = imported.document().raciOverrides().iterator().next();
        assertEquals(
                "cart PLN-01 BUILD",
                override.serviceId().orElseThrow() + " " + override.activityCode() + " " + override.role());
        assertEquals("C", override.value().orElseThrow().spelling());
        assertEquals("Imported from back.xlsx", override.reason().orElseThrow());
    }

    @Test
    void a_column_of_reasons_says_why() {
        byte[] headed = Workbooks.edited(workbook, RACI, "J4", "Reason");
        byte[] edited = Workbooks.edited(Workbooks.edited(headed, RACI, "E5", "C"), RACI, "J5", "Until June");

        assertEquals(
                "Until June",
                read(edited)
                        .document()
                        .raciOverrides()
                        .iterator()
                        .next()
                        .reason()
                        .orElseThrow());
    }

    @Test
    void an_empty_letter_stays_and_is_said_to() {
        var outcome = Workbooks.read(Workbooks.edited(workbook, RACI, "E5", ""), shop);

        assertSame(shop, outcome.orComplain().document());
        assertEquals(
                "RACI!E5 The cell is empty, which changes nothing: Checkout keeps its R. Write #delete to take it away.",
                told(outcome.problems()));
    }

    @Test
    void a_letter_is_taken_away_only_by_the_word_for_it() {
        var document = read(Workbooks.edited(workbook, RACI, "E5", "#delete")).document();

        assertEquals(
                "",
                document.raciOverrides().iterator().next().value().orElseThrow().spelling());
    }

    @Test
    void a_letter_put_back_is_not_set_by_hand_any_more() {
        var byHand = read(Workbooks.edited(workbook, RACI, "E5", "C")).document();

        var back = read(Workbooks.edited(Workbooks.written(byHand), RACI, "E5", "R"), byHand)
                .document();

        assertEquals(0, back.raciOverrides().size());
    }

    @Test
    void words_numbers_and_choices_of_elements_are_changed() {
        byte[] edited = Workbooks.edited(workbook, TEAMS, "B5", "Checkout and pay");
        edited = Workbooks.edited(edited, TEAMS, "G5", "9");
        edited = Workbooks.edited(edited, SERVICES, "C5", "Find");
        edited = Workbooks.edited(edited, SERVICES, "E6", "SRE-run");
        edited = Workbooks.edited(edited, DEPENDENCIES, "D5", "Soft");

        var document = read(edited).document();

        var team = document.teams().iterator().next();
        assertEquals("Checkout and pay 9", team.name() + " " + team.headcount().orElseThrow());
        var services = document.services().toList();
        assertEquals("find", services.getFirst().owners().getFirst().teamId().toString());
        assertEquals(
                "SRE_RUN", services.get(1).operating().model().orElseThrow().name());
        assertEquals(
                "SOFT", services.getFirst().dependsOn().getFirst().strength().name());
        assertEquals(
                "0.4",
                services.getFirst()
                        .dependsOn()
                        .getFirst()
                        .impactShare()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void a_new_row_is_a_new_team_and_the_word_in_its_name_removes_one() {
        byte[] edited = Workbooks.edited(workbook, TEAMS, "A7", "");
        edited = Workbooks.edited(edited, TEAMS, "B7", "Payments");
        edited = Workbooks.edited(edited, SERVICES, "B6", "#delete");

        var imported = read(edited);

        assertEquals("[payments] [search]", imported.added() + " " + imported.removed());
    }

    @Test
    void what_was_edited_in_the_document_since_is_not_undone() {
        var later = read(Workbooks.edited(workbook, TEAMS, "B6", "Discovery")).document();

        var imported = read(Workbooks.edited(workbook, TEAMS, "B5", "Basket"), later);

        assertEquals(
                List.of("Basket", "Discovery", "Product"),
                imported.document().teams().stream().map(team -> team.name()).toList());
    }

    @Test
    void a_word_that_is_no_letter_is_told_with_its_cell() {
        assertEquals(
                "RACI!E5 \"maybe\" is no letter of a RACI.", refused(Workbooks.edited(workbook, RACI, "E5", "maybe")));
    }

    @Test
    void a_team_without_a_role_cannot_have_a_letter() {
        assertEquals(
                "RACI!F5 Find fills no role for Cart, so it cannot have a letter there.",
                refused(Workbooks.edited(workbook, RACI, "F5", "C")));
    }

    @Test
    void a_choice_nobody_knows_is_told_with_its_cell() {
        assertTrue(refused(Workbooks.edited(workbook, SERVICES, "E5", "SRE-runs"))
                .startsWith("Services!E5 \"SRE-runs\" is not among the choices."));
    }

    @Test
    void a_workbook_without_these_sheets_is_refused() {
        var parts = Workbooks.parts(workbook);
        String book = new String(parts.get("xl/workbook.xml"), StandardCharsets.UTF_8);
        for (String name : List.of("RACI", "Teams", "Services", "Interactions", "Dependencies"))
            book = book.replace("sheet name=\"" + name + "\"", "sheet name=\"Other " + name + "\"");
        parts.put("xl/workbook.xml", book.getBytes(StandardCharsets.UTF_8));

        assertTrue(refused(Workbooks.zip(parts)).contains("none of the sheets"));
    }

    private Imported read(byte[] edited) {
        return read(edited, shop);
    }

    private static Imported read(byte[] edited, Document into) {
        return Workbooks.read(edited, into).orComplain();
    }

    private String refused(byte[] edited) {
        return told(Workbooks.read(edited, shop).problems());
    }

    private static String told(List<Problem> problems) {
        return String.join(
                "\n",
                problems.stream()
                        .map(each -> each.place().pointer() + " " + each.message())
                        .toList());
    }

    private static String tables(Imported imported) {
        return imported.added().stream()
                .map(id -> Document.tableOf(imported.document().find(id).orElseThrow()))
                .toList()
                .toString();
    }
}
