package dev.remit.report.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.report.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplianceTest {
    private static final String SHOP = """
        "organisation": { "name": "Test", "asOf": "2026-06-01", "defaults": [{ "role": "MANAGER", "teamId": "heads" }] },
        "teams": [{ "id": "guard", "name": "Guard" }, { "id": "heads", "name": "Heads" },
          { "id": "shop", "name": "Shop" }],\
        """;

    @Test
    void each_obligation_service_and_control_has_its_row_and_its_gaps() {
        var report = Told.report("compliance", SHOP + """
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "fourEyes": true },
              { "id": "list", "name": "List", "builtBy": "shop" }],
            "obligations": [{ "id": "pci", "name": "PCI DSS", "serviceIds": ["cart", "list"],
              "accountableTeamId": "guard" }],
            "controls": [
              { "id": "scan", "code": "11.3", "obligationId": "pci", "serviceIds": ["cart"], "ownerTeamId": "guard",
                "evidence": { "date": "2026-03-02" } },
              { "id": "test", "code": "11.4", "obligationId": "pci", "serviceIds": ["cart"],
                "evidence": { "date": "2026-03-03" } }]\
            """);

        assertEquals(
                List.of(
                        "pci,PCI DSS,Guard,cart,Cart,scan,11.3,Guard,2026-03-02,91,90,yes,Shop,Shop,no,evidence out of date",
                        "pci,PCI DSS,Guard,cart,Cart,test,11.4,nobody,2026-03-03,90,90,yes,Shop,Shop,no,"
                                + "nobody carries it out",
                        "pci,PCI DSS,Guard,list,List,,,,,,,unknown,Shop,Shop,no,no control covers it|who approves also"
                                + " deploys"),
                Told.data(report));
        assertEquals("1 of 1 obligations has gaps", report.title());
        assertTrue(Told.all(report).contains("## PCI DSS has 4 gaps\nGuard answers for it."));
    }

    @Test
    void an_obligation_without_gaps_is_met() {
        var report = Told.report("compliance", SHOP + """
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "fourEyes": true }],
            "obligations": [{ "id": "pci", "name": "PCI DSS", "serviceIds": ["cart"], "accountableTeamId": "guard" }],
            "controls": [{ "id": "scan", "obligationId": "pci", "ownerTeamId": "guard", "cadenceDays": 365,
              "evidence": { "date": "2025-06-01" } }]\
            """);

        assertEquals("All 1 obligations are met, with current evidence", report.title());
        assertEquals("1 service and 1 control.", report.subtitle());
    }

    @Test
    void an_obligation_that_nobody_answers_for_and_that_covers_nothing_has_a_row() {
        var report = Told.report("compliance", "\"obligations\": [{ \"id\": \"law\", \"name\": \"Law\" }]");

        assertEquals(List.of("law,Law,nobody,,,,,,,,,,,,,"), Told.data(report));
        assertTrue(Told.all(report).contains("## Law has 1 gap\nNobody answers for it."));
    }

    @Test
    void sensitive_services_that_no_obligation_names_are_told() {
        var report = Told.report("compliance", """
            "services": [{ "id": "a", "name": "A", "lifecycle": "GA", "dataClass": "REGULATED" },
              { "id": "b", "name": "B", "lifecycle": "GA", "dataClass": "INTERNAL" }]\
            """);

        String told = Told.all(report);
        assertTrue(told.contains("## Sensitive services that no obligation names\n\n- A: Regulated\n"), told);
        assertTrue(!told.contains("- B:"), told);
    }
}
