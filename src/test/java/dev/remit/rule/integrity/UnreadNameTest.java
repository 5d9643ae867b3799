package dev.remit.rule.integrity;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.remit.rule.Found;
import org.junit.jupiter.api.Test;

class UnreadNameTest {
    private static final String CODE = "INT-005";

    private static final String EVERYWHERE = """
        "organisation": { "name": "Org", "defaults": [{ "role": "MANGER", "teamId": "a" }] },
        "valueStreams": [{ "id": "v", "name": "V" }],
        "domains": [{ "id": "d", "name": "D", "valueStreamId": "v", "roleBindings": [{ "role": "QA", "teamId": "a" }] }],
        "teams": [{ "id": "a", "name": "A" }],
        "services": [{ "id": "s", "name": "S", "slos": [{ "id": "up" }],
          "roleBindings": [{ "role": "sre", "teamId": "a" }] }],
        "errorBudgetPolicies": [{ "id": "p", "name": "P", "approvedBy": ["CEO", "SRE"], "sloIds": ["s/down", "s/up"] }],
        "deliveryFlows": [{ "id": "f", "steps": [{ "id": "x", "activityCode": "DEV-9" }] }],
        "roles": [{ "id": "dba", "code": "DBA", "name": "Database", "fallbackRole": "OOPS" }],
        "activities": [{ "id": "own", "code": "OWN-01", "name": "Own", "cells": { "YBIYRI": { "BILD": "R" } } }],
        "raciOverrides": [{ "id": "o", "serviceId": "s", "activityCode": "REL-4", "role": "QUEEN", "value": "R" }]
        """;

    @Test
    void a_code_that_there_is_none_of_is_found_wherever_it_stands() {
        var found = Found.in(document(EVERYWHERE)).of(CODE).map(each -> each.elements() + " " + each.key());

        assertEquals("""
                [] defaults/MANGER MANGER
                [d] roleBindings/QA QA
                [dba] fallbackRole OOPS
                [f] steps/x/activityCode DEV-9
                [o] activityCode REL-4
                [o] role QUEEN
                [own] cells/YBIYRI/BILD BILD
                [p] approvedBy/CEO CEO
                [p] sloIds/s~1down s/down
                [s] roleBindings/sre sre""", String.join("\n", found.toList()));
    }

    @Test
    void each_repair_ends_its_finding_and_no_other() {
        var before = document(EVERYWHERE);
        var findings = Found.in(before).of(CODE).toList();

        for (var finding : findings) {
            for (var repair : finding.repairs()) {
                var left = Found.in(repair.edit().apply(before))
                        .of(CODE)
                        .map(each -> each.fingerprint())
                        .toList();

                assertEquals(findings.size() - 1, left.size(), repair.label()::toString);
                assertFalse(left.contains(finding.fingerprint()), repair.label()::toString);
            }
        }
    }
}
