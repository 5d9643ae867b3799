package dev.remit.rule.ownership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnownedServiceTest {
    private static final String CODE = "OWN-001";

    @ParameterizedTest
    @CsvSource({"IDEA, ''", "DEVELOPMENT, WARNING", "LIMITED, ERROR", "GA, ERROR", "DEPRECATED, ERROR", "RETIRED, ''"})
    void it_matters_from_development_to_retirement(String lifecycle, String severity) {
        var found = Found.by(CODE, service("\"lifecycle\": \"" + lifecycle + "\""));

        assertEquals(
                severity.isEmpty()
                        ? List.of()
                        : List.of(severity + " Nobody owns Cart. Name the team that can change it and answers for it."),
                found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"external\": true", "\"kind\": \"LIBRARY\""})
    void what_is_bought_or_a_library_needs_no_owner(String attribute) {
        var found = Found.by(CODE, service("\"lifecycle\": \"GA\", " + attribute));

        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"since\": \"2026-06-01\"', false",
        "'\"since\": \"2026-06-02\"', true",
        "'\"until\": \"2026-06-02\"', false",
        "'\"until\": \"2026-06-01\"', true"
    })
    void only_an_ownership_of_today_counts(String dates, boolean reported) {
        String owner = "\"owners\": [{ \"teamId\": \"shop\", \"role\": \"ACCOUNTABLE\", " + dates + " }]";

        var found = Found.any(CODE, service("\"lifecycle\": \"GA\", " + owner));

        assertEquals(reported, found);
    }

    @Test
    void the_builder_who_is_paged_and_the_owner_of_the_domain_are_proposed() {
        var repairs = Found.repairs(CODE, """
            "valueStreams": [{ "id": "sales", "name": "Sales" }],
            "domains": [{ "id": "orders", "name": "Orders", "valueStreamId": "sales" }],
            "teams": [{ "id": "ops", "name": "Ops" }, { "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
            "services": [
              { "id": "cart", "name": "Cart", "lifecycle": "GA", "domainId": "orders", "builtBy": "shop",
                "operating": { "firstLineTeamId": "ops" } },
              { "id": "till", "name": "Till", "domainId": "orders",
                "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] }]
            """);

        assertEquals(
                List.of("Make Shop the owner of Cart", "Make Ops the owner of Cart", "Make Pay the owner of Cart"),
                repairs);
    }

    private static String service(String attributes) {
        return "\"teams\": [{ \"id\": \"shop\", \"name\": \"Shop\" }],"
                + "\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\", " + attributes + " }]";
    }
}
