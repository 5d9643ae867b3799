package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which letters a role has: for the service, for its domain, overlay, default table (model.md 2.13).
class LadderTest {
    private static final String DOMAIN = """
        "valueStreams": [ { "id": "sell", "name": "Sell" } ],
        "domains": [ { "id": "payments", "name": "Payments", "valueStreamId": "sell" } ]\
        """;
    private static final String FOR_DOMAIN = """
        { "id": "b", "domainId": "payments", "activityCode": "REL-02", "role": "BUILD", "value": "C",
          "reason": "The board approves." }\
        """;
    private static final String FOR_SERVICE = """
        { "id": "a", "serviceId": "api", "activityCode": "REL-02", "role": "BUILD", "value": "I",
          "reason": "Agreed in May.", "author": "Ana", "date": "2026-05-12" }\
        """;

    @Test
    void an_override_of_the_service_wins() {
        var matrix = inPayments("\"dataClass\": \"REGULATED\"", FOR_SERVICE + ", " + FOR_DOMAIN);

        var ladder = ladder(matrix, "REL-02", Role.Fixed.BUILD);

        assertEquals(List.of("I", "C", "R", "R+A"), values(ladder));
        assertEquals(Letters.I, ladder.letters());
        assertEquals(
                "set by hand for this service: \"Agreed in May.\" (Ana, 2026-05-12)",
                ladder.winner().text().toString());
    }

    @Test
    void then_one_of_its_domain() {
        var matrix = inPayments("\"dataClass\": \"REGULATED\"", FOR_DOMAIN);

        var ladder = ladder(matrix, "REL-02", Role.Fixed.BUILD);

        assertEquals(List.of("no entry", "C", "R", "R+A"), values(ladder));
        assertEquals(Letters.C, ladder.letters());
        assertEquals(
                "set by hand for the domain: \"The board approves.\"",
                ladder.winner().text().toString());
    }

    @Test
    void then_the_overlay_of_a_regulated_service() {
        var matrix = inPayments("\"dataClass\": \"REGULATED\"", "");

        var ladder = ladder(matrix, "REL-02", Role.Fixed.BUILD);

        assertEquals(List.of("no entry", "no entry", "R", "R+A"), values(ladder));
        assertEquals(Letters.R, ladder.letters());
        assertEquals(
                "overlay for regulated services, row REL-02",
                ladder.winner().text().toString());
    }

    @Test
    void an_open_cell_of_the_overlay_keeps_the_default() {
        var matrix = inPayments("\"dataClass\": \"REGULATED\"", "");

        var ladder = ladder(matrix, "RET-01", Role.Fixed.MANAGER);

        assertEquals(List.of("no entry", "no entry", "no entry", "A"), values(ladder));
    }

    @Test
    void a_service_that_is_not_regulated_has_no_overlay() {
        var matrix = inPayments("\"dataClass\": \"CONFIDENTIAL\"", "");

        var ladder = ladder(matrix, "REL-02", Role.Fixed.BUILD);

        assertEquals(List.of("no entry", "no entry", "no entry", "R+A"), values(ladder));
    }

    @Test
    void last_comes_the_table_of_the_operating_model() {
        var matrix = Given.api("\"operating\": { \"model\": \"SRE_RUN\" }", "");

        var ladder = ladder(matrix, "OPS-02", Role.Fixed.SRE);

        assertEquals(
                new Entry.OfModel(Optional.of(OperatingModel.SRE_RUN), "OPS-02", Letters.R_AND_A), ladder.winner());
        assertEquals("default of SRE_RUN, row OPS-02", ladder.winner().text().toString());
    }

    @Test
    void without_a_model_it_is_that_of_ybiyri() {
        var matrix = Given.api("", "");

        var ladder = ladder(matrix, "OPS-02", Role.Fixed.BUILD);

        assertEquals(Letters.R_AND_A, ladder.letters());
        assertEquals(
                "default of YBIYRI while no model is decided, row OPS-02",
                ladder.winner().text().toString());
    }

    @Test
    void a_letter_may_be_taken_away_by_hand() {
        var matrix = Given.api("", overrides("""
            { "id": "a", "serviceId": "api", "activityCode": "OPS-02", "role": "BUILD", "value": "" }\
            """));

        var ladder = ladder(matrix, "OPS-02", Role.Fixed.BUILD);

        assertEquals(Letters.NONE, ladder.letters());
        assertEquals(
                "set by hand for this service without a reason",
                ladder.winner().text().toString());
    }

    @Test
    void of_two_overrides_for_one_cell_the_first_in_order_of_ids_counts() {
        var matrix = Given.api("", overrides("""
            { "id": "a", "serviceId": "api", "activityCode": "OPS-02", "role": "BUILD", "value": "R" },
            { "id": "b", "serviceId": "api", "activityCode": "OPS-02", "role": "BUILD", "value": "C" }\
            """));

        assertEquals(Letters.R, ladder(matrix, "OPS-02", Role.Fixed.BUILD).letters());
        assertEquals(List.of(Letters.R), matrix.row("OPS-02").orElseThrow().letters());
    }

    @Test
    void an_override_of_an_unknown_activity_or_role_changes_nothing() {
        var matrix = Given.api("", overrides("""
            { "id": "a", "serviceId": "api", "activityCode": "OPS-99", "role": "BUILD", "value": "R" },
            { "id": "b", "serviceId": "api", "activityCode": "OPS-02", "role": "DBA", "value": "A" }\
            """));

        var letters = matrix.rows().stream().map(Row::letters).toList();

        assertEquals(Given.api("", "").rows().stream().map(Row::letters).toList(), letters);
    }

    @Test
    void an_own_activity_has_the_cells_it_gives_for_the_model() {
        var matrix = Given.api("\"operating\": { \"model\": \"SRE_RUN\" }", """
            "activities": [ { "id": "own", "code": "DAT-01", "phase": "Operate", "name": "Mask the data", "cells": {
              "YBIYRI": { "BUILD": "R+A" }, "SRE_RUN": { "BUILD": "R", "DBA": "A" } } } ],
            "roles": [ { "id": "dba", "code": "DBA", "name": "Database team" } ]\
            """);

        var row = matrix.row("DAT-01").orElseThrow();

        assertEquals(Letters.R, ladder(matrix, "DAT-01", Role.Fixed.BUILD).letters());
        assertEquals(Letters.NONE, ladder(matrix, "DAT-01", Role.Fixed.SRE).letters());
        assertEquals(List.of(Letters.R_AND_A), row.letters());
    }

    private static Matrix inPayments(String field, String overrides) {
        return Given.api(field + ", \"domainId\": \"payments\"", DOMAIN + ", " + overrides(overrides));
    }

    private static String overrides(String all) {
        return "\"raciOverrides\": [ " + all + " ]";
    }

    private static Ladder ladder(Matrix matrix, String activity, Role role) {
        return matrix.ladder(matrix.row(activity).orElseThrow().activity(), role);
    }

    private static List<String> values(Ladder ladder) {
        return List.of(
                value(ladder.service()),
                value(ladder.domain()),
                value(ladder.overlay()),
                ladder.model().letters().spelling());
    }

    private static String value(Optional<? extends Entry> entry) {
        return entry.map(it -> it.letters().spelling()).orElse("no entry");
    }
}
