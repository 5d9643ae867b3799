package dev.remit.rule.integrity;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingElementTest {
    private static final String CODE = "INT-001";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "teams": [{ "id": "a", "name": "A", "valueStreamId": "x" }]           | A refers to value stream 'x'
        "teams": [{ "id": "a", "name": "A", "platformGroupId": "x" }]         | A refers to platform grouping 'x'
        "services": [{ "id": "a", "name": "A", "domainId": "x" }]             | A refers to domain 'x'
        "services": [{ "id": "a", "name": "A", "owners": [{ "teamId": "x", "role": "CONTRIBUTOR" }] }] | A refers to team 'x'
        "services": [{ "id": "a", "name": "A", "operating": { "firstLineTeamId": "x" } }] | A refers to team 'x'
        "services": [{ "id": "a", "name": "A", "delivery": { "visibleTo": ["x"] } }] | A refers to team 'x'
        "services": [{ "id": "a", "name": "A", "dependsOn": [{ "serviceId": "x" }] }] | A refers to service 'x'
        "engagements": [{ "id": "a", "level": "RUN", "errorBudgetPolicyId": "x" }] | a refers to error budget policy 'x'
        "controls": [{ "id": "a", "obligationId": "x" }]                      | a refers to obligation 'x'
        "controls": [{ "id": "a", "serviceIds": ["x"] }]                      | a refers to service 'x'
        "interactions": [{ "id": "a", "teamAId": "x", "teamBId": "x", "mode": "COLLABORATION" }] | a refers to team 'x'
        "deliveryFlows": [{ "id": "a", "steps": [{ "id": "s", "teamId": "x" }] }] | a refers to team 'x'
        "organisation": { "name": "Org", "defaults": [{ "role": "SRE", "teamId": "x" }] } | Org refers to team 'x'
        """)
    void any_attribute_may_refer_to_what_is_missing(String members, String start) {
        var found = Found.by(CODE, members);

        assertEquals(
                List.of("ERROR " + start
                        + ", which does not exist. Create it, choose another, or clear the reference."),
                found);
    }

    @Test
    void each_repair_ends_every_such_finding_wherever_the_reference_stands() {
        String members = """
            "organisation": { "name": "Org", "defaults": [{ "role": "SRE", "teamId": "x1" }] },
            "services": [{ "id": "a", "name": "A", "builtBy": "x2", "delivery": { "visibleTo": ["x2"] },
              "owners": [{ "teamId": "x2", "role": "CONTRIBUTOR" }], "dependsOn": [{ "serviceId": "x3" }] }],
            "interactions": [{ "id": "b", "teamAId": "x4", "teamBId": "x4", "mode": "COLLABORATION" }]
            """;
        var before = document(members);

        for (var finding : Found.in(before).of(CODE).toList()) {
            for (var repair : finding.repairs()) {
                var left = Found.in(repair.edit().apply(before))
                        .of(CODE)
                        .map(each -> each.key())
                        .toList();

                assertEquals(3, left.size(), repair.label()::toString);
                assertEquals(false, left.contains(finding.key()), repair.label()::toString);
            }
        }
    }

    @Test
    void an_element_that_refers_twice_to_one_is_one_finding() {
        var found = Found.by(CODE, """
            "services": [{ "id": "a", "name": "A", "builtBy": "x", "whatOwner": "x" }]
            """);

        assertEquals(1, found.size());
    }

    @Test
    void an_id_that_another_element_has_cannot_be_created() {
        var repairs = Found.repairs(CODE, """
            "services": [{ "id": "a", "name": "A", "builtBy": "a" }]
            """);

        assertEquals(List.of("Clear the reference to 'a'"), repairs);
    }

    @Test
    void a_plan_may_name_what_it_adds() {
        var found = Found.by(CODE, """
            "scenarios": [{ "id": "plan", "name": "Plan", "steps": [{ "id": "one", "ownerTeamId": "new" }] }]
            """);

        assertEquals(List.of(), found);
    }
}
