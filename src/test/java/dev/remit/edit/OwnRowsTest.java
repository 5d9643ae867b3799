package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Activities and roles of a document's own.
class OwnRowsTest {
    private static final Document EMPTY = document("");
    private static final Document FULL = OwnActivities.add("OWN-01", "Run", "Publish the data")
            .then(OwnActivities.add("OWN-02", "", "Archive the data"))
            .then(OwnRoles.add("DBA", "Database team"))
            .then(OwnRoles.add("LEGAL", "Legal"))
            .apply(EMPTY);

    @Test
    void a_new_activity_is_done_and_answered_for_by_the_building_team() {
        var activity = FULL.activities().get(Id.of("activity-own-01"));

        assertEquals("Publish the data", activity.name());
        assertEquals(Optional.of("Run"), activity.phase());
        assertEquals(
                Optional.of(Letters.R_AND_A),
                Optional.ofNullable(activity.cells().get(OperatingModel.SRE_RUN))
                        .map(row -> row.get("BUILD")));
    }

    @Test
    void a_code_that_is_taken_or_a_name_that_is_none_adds_nothing() {
        assertSame(FULL, OwnActivities.add("OWN-01", "", "Another").apply(FULL));
        assertSame(FULL, OwnActivities.add("OWN-03", "", "  ").apply(FULL));
        assertSame(FULL, OwnRoles.add("DBA", "Another").apply(FULL));
    }

    @Test
    void letters_by_default_are_set_for_all_models_and_taken_away_again() {
        var models = List.of(OperatingModel.values());
        var id = Id.of("activity-own-01");

        var set = OwnActivities.letters(id, models, "DBA", Letters.C).apply(FULL);
        assertEquals(
                FULL, OwnActivities.letters(id, models, "DBA", Letters.NONE).apply(set));
    }

    @Test
    void both_are_put_in_order() {
        var activities = List.of(Id.of("activity-own-02"), Id.of("activity-own-01"));
        var ordered = OwnActivities.order(activities)
                .then(OwnRoles.order(List.of(Id.of("role-legal"), Id.of("role-dba"))))
                .apply(FULL);

        assertEquals(
                Optional.of(1), ordered.activities().get(activities.getFirst()).place());
        assertEquals(Optional.of(2), ordered.roles().get(Id.of("role-dba")).place());
    }

    @Test
    void a_role_goes_with_who_fills_it_and_what_is_set_by_hand_for_it() {
        var used = document("""
            "organisation": { "name": "Test", "defaults": [{ "role": "DBA", "teamId": "data" }] },
            "teams": [{ "id": "data", "name": "Data" }],
            "valueStreams": [{ "id": "v", "name": "V" }],
            "domains": [{ "id": "d", "name": "D", "valueStreamId": "v",
              "roleBindings": [{ "role": "DBA", "teamId": "data" }] }],
            "services": [{ "id": "cart", "name": "Cart", "roleBindings": [
              { "role": "BUILD", "teamId": "data" }, { "role": "DBA", "teamId": "data" }] }],
            "roles": [{ "id": "dba", "code": "DBA", "name": "Database team" }],
            "activities": [{ "id": "own", "code": "OWN-01", "name": "Publish", "cells": {
              "YBIYRI": { "BUILD": "R+A", "DBA": "C" } } }],
            "raciOverrides": [{ "id": "o", "serviceId": "cart", "activityCode": "OPS-02", "role": "DBA", "value": "R" }]
            """);

        var rest = OwnRoles.remove(Id.of("dba")).apply(used);

        assertEquals(document("""
            "organisation": { "name": "Test" },
            "teams": [{ "id": "data", "name": "Data" }],
            "valueStreams": [{ "id": "v", "name": "V" }],
            "domains": [{ "id": "d", "name": "D", "valueStreamId": "v" }],
            "services": [{ "id": "cart", "name": "Cart", "roleBindings": [{ "role": "BUILD", "teamId": "data" }] }],
            "activities": [{ "id": "own", "code": "OWN-01", "name": "Publish", "cells": { "YBIYRI": { "BUILD": "R+A" } } }]
            """), rest);
    }

    @Test
    void an_activity_goes_with_what_is_set_by_hand_for_it() {
        var used = document("""
            "services": [{ "id": "cart", "name": "Cart" }],
            "activities": [{ "id": "own", "code": "OWN-01", "name": "Publish" }],
            "raciOverrides": [{ "id": "o", "serviceId": "cart", "activityCode": "OWN-01", "role": "SRE", "value": "R" }]
            """);

        assertEquals(
                document("\"services\": [{ \"id\": \"cart\", \"name\": \"Cart\" }]"),
                OwnActivities.remove(Id.of("own")).apply(used));
    }
}
