package dev.remit.rule.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.rule.Found;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingBudgetPolicyTest {
    private static final String CODE = "OPM-003";
    private static final String ALL = "\"BUILD\", \"MANAGER\", \"SRE\"";

    @ParameterizedTest
    @CsvSource({"SRE_RUN, ERROR", "SHARED_ONCALL, WARNING"})
    void it_matters_more_where_sre_is_alone_on_the_pager(String model, String severity) {
        var found = Found.by(CODE, cart(model, "DRAFT", ALL));

        assertEquals(
                List.of(severity + " No agreed policy says what happens when Cart spends its error budget."), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        SRE_RUN      | APPROVED | "BUILD", "MANAGER", "SRE" | false
        SRE_RUN      | APPROVED | "BUILD", "MANAGER"        | true
        SRE_RUN      | APPROVED | "BUILD", "SRE"            | true
        SRE_RUN      | APPROVED | "MANAGER", "SRE"          | true
        SRE_RUN      | DRAFT    | "BUILD", "MANAGER", "SRE" | true
        SRE_EMBEDDED | DRAFT    | "BUILD"                   | false
        """)
    void product_builders_and_sre_agree(String model, String state, String approvers, boolean reported) {
        var found = Found.any(CODE, cart(model, state, approvers));

        assertEquals(reported, found);
    }

    private static String cart(String model, String state, String approvers) {
        return """
            "services": [{ "id": "cart", "name": "Cart", "lifecycle": "GA", "operating": { "model": "%s" } }],
            "engagements": [{ "id": "e", "level": "RUN", "serviceIds": ["cart"], "errorBudgetPolicyId": "p" }],
            "errorBudgetPolicies": [{ "id": "p", "state": "%s", "approvedBy": [%s] }]
            """.formatted(model, state, approvers);
    }
}
