package dev.remit.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciTest {
    @Test
    void bought_and_retired_services_and_libraries_have_no_raci() {
        var structure = Structure.of(document("""
            "services": [
              { "id": "bought", "name": "Bought", "external": true },
              { "id": "gone", "name": "Gone", "lifecycle": "RETIRED" },
              { "id": "idea", "name": "Idea", "lifecycle": "IDEA" },
              { "id": "library", "name": "Library", "kind": "LIBRARY" },
              { "id": "plain", "name": "Plain" },
              { "id": "sunset", "name": "Sunset", "lifecycle": "DEPRECATED" } ]\
            """), Given.TODAY);

        var listed = Raci.of(structure).matrices().stream()
                .map(matrix -> matrix.service().id().text())
                .toList();

        assertEquals(List.of("idea", "plain", "sunset"), listed);
    }

    @Test
    void services_whose_roles_sit_alike_share_their_letters() {
        var structure = Structure.of(document("""
            "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [
              { "id": "cart", "name": "Cart", "builtBy": "shop" },
              { "id": "ledger", "name": "Ledger", "builtBy": "pay" },
              { "id": "vault", "name": "Vault", "builtBy": "pay", "dataClass": "REGULATED" } ]\
            """), Given.TODAY);

        var letters = Raci.of(structure).matrices().stream()
                .map(matrix -> matrix.rows().getFirst().letters())
                .toList();

        assertSame(letters.getFirst(), letters.get(1));
        assertNotSame(letters.get(1), letters.getLast());
    }

    @Test
    void the_matrix_of_another_service_is_made_when_asked_for() {
        var structure = Structure.of(
                document("\"services\": [ { \"id\": \"bought\", \"name\": \"Bought\", \"external\": true } ]"),
                Given.TODAY);
        var bought = structure.document().services().get(Id.of("bought"));

        var matrix = Raci.of(structure).matrix(bought);

        assertEquals(30, matrix.rows().size());
    }

    @Test
    void a_start_up_without_a_security_team_lets_its_duties_fall_to_the_builders() {
        var structure = Structure.of(document("""
            "organisation": { "name": "Nimbus Notes", "defaults": [
              { "role": "MANAGER", "teamId": "management" } ] },
            "teams": [ { "id": "core", "name": "Core" }, { "id": "management", "name": "Management" },
                       { "id": "web", "name": "Web" } ],
            "services": [
              { "id": "api", "name": "api", "owners": [ { "teamId": "core", "role": "ACCOUNTABLE" } ],
                "operating": { "model": "YBIYRI" } },
              { "id": "postgres", "name": "postgres", "external": true },
              { "id": "web-app", "name": "web-app", "owners": [ { "teamId": "web", "role": "ACCOUNTABLE" } ],
                "operating": { "model": "YBIYRI" } } ]\
            """), Given.TODAY);

        var fallen = Raci.of(structure).matrices().stream()
                .flatMap(matrix -> matrix.fallbacks().stream())
                .map(FallbackTest::told)
                .toList();

        assertEquals(
                List.of(
                        "SECURITY falls to Core: PLN-05, OPS-05, GOV-01",
                        "SECURITY falls to Web: PLN-05, OPS-05, GOV-01"),
                fallen);
    }

    @Test
    void the_six_roles_cannot_be_changed_by_an_own_role_of_the_same_code() {
        var structure = Structure.of(
                document("\"roles\": [ { \"id\": \"b\", \"code\": \"BUILD\", \"name\": \"Builders\" } ]"), Given.TODAY);

        assertEquals(List.of(Role.Fixed.values()), Raci.of(structure).roles());
    }
}
