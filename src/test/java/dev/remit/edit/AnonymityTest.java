package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AnonymityTest {
    @Test
    void people_are_told_by_numbers_wherever_they_are_named() {
        var named = document("""
            "teams": [{ "id": "person-2", "name": "Ada's team" }],
            "people": [{ "id": "ada", "name": "Ada", "teamId": "person-2" }, { "id": "grace", "name": "Grace" }],
            "raciOverrides": [
              { "id": "one", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD", "value": "A", "author": "Grace" },
              { "id": "two", "serviceId": "cart", "activityCode": "OPS-03", "role": "BUILD", "value": "A", "author": "Eve" }],
            "suppressions": [
              { "fingerprint": "x", "reason": "Known.", "until": "2026-12-01", "author": "Ada" }]
            """);

        assertEquals(document("""
            "teams": [{ "id": "person-2", "name": "Ada's team" }],
            "people": [{ "id": "person-1", "name": "Person 1", "teamId": "person-2" }, { "id": "person-2-2", "name": "Person 2" }],
            "raciOverrides": [
              { "id": "one", "serviceId": "cart", "activityCode": "OPS-02", "role": "BUILD", "value": "A", "author": "Person 2" },
              { "id": "two", "serviceId": "cart", "activityCode": "OPS-03", "role": "BUILD", "value": "A", "author": "Somebody" }],
            "suppressions": [
              { "fingerprint": "x", "reason": "Known.", "until": "2026-12-01", "author": "Person 1" }]
            """), Anonymity.OF_PEOPLE.apply(named));
    }
}
