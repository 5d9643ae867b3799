package dev.remit.rule.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Document;
import dev.remit.rule.Found;
import dev.remit.rule.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralAccountableTest {
    private static final String CODE = "RAC-002";

    @Test
    void every_team_that_answers_is_named() {
        var found = Found.by(CODE, Given.cart(Given.set("SRE", "R+A") + ", " + Given.set("OPS", "A")));

        assertEquals(
                List.of("ERROR 'Respond to pages' for Cart has 3 accountable teams: Shop, SRE and Operations. Keep"
                        + " one."),
                found);
    }

    @Test
    void any_of_them_may_stay_and_the_others_still_do_the_work() {
        var document = document(Given.cart(Given.set("SRE", "A")));

        var after = Found.in(document).of(CODE).findFirst().orElseThrow().repairs().stream()
                .map(repair -> letters(repair, document))
                .toList();

        assertEquals(
                List.of(
                        "Keep Shop accountable for OPS-02 of Cart: SRE R",
                        "Keep SRE accountable for OPS-02 of Cart: BUILD R, SRE A"),
                after);
    }

    @Test
    void two_roles_of_one_team_are_one() {
        var members = Given.cart(Given.set("SRE", "A")).replace("\"teamId\": \"sre\"", "\"teamId\": \"shop\"");

        assertEquals(false, Found.any(CODE, members));
    }

    @Test
    void an_a_that_moved_to_a_stand_in_is_found_and_taken_back() {
        var document = document(Given.cart(
                        Given.set("SRE", "R+A") + ", " + Given.set("BUILD", "C") + ", " + Given.set("OPS", "A"))
                .replace("{ \"role\": \"SRE\", \"teamId\": \"sre\" }", "{ \"role\": \"SRE\", \"teamId\": \"gone\" }"));
        Repair keepingOperations =
                Found.in(document).of(CODE).findFirst().orElseThrow().repairs().getLast();

        var after = keepingOperations.edit().apply(document);

        assertEquals(List.of(), Found.in(after).of(CODE).toList());
    }

    private static String letters(Repair repair, Document document) {
        var overrides = repair.edit().apply(document).raciOverrides().stream()
                .map(each -> each.role() + " " + each.value().orElseThrow().spelling())
                .sorted()
                .toList();
        return repair.label() + ": " + String.join(", ", overrides);
    }
}
