package dev.remit.rule.raci;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.RaciOverride;
import dev.remit.rule.Finding;
import dev.remit.rule.Found;
import dev.remit.rule.Repair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NobodyAccountableTest {
    private static final String CODE = "RAC-001";

    @ParameterizedTest
    @CsvSource({"R+A, 0", "A, 0", "R, 1", "C, 1", "'', 1"})
    void one_a_is_enough(String letters, int findings) {
        assertEquals(
                findings,
                Found.by(CODE, Given.cart(Given.set("BUILD", letters))).size());
    }

    @Test
    void the_usual_role_gets_the_a_back_beside_what_it_has() {
        var before = document(Given.cart(Given.set("BUILD", "R")));
        Repair repair =
                Found.in(before).of(CODE).findFirst().orElseThrow().repairs().getFirst();

        var after = repair.edit().apply(before);

        assertEquals(
                "Let BUILD answer for OPS-02 of Cart, as is usual",
                repair.label().toString());
        assertEquals(
                List.of("BUILD R_AND_A As is usual."),
                after.raciOverrides().stream().map(NobodyAccountableTest::line).toList());
    }

    @Test
    void without_a_builder_what_falls_to_the_builder_falls_to_nobody() {
        var found = Found.in(document(Given.cart("").replace(", \"builtBy\": \"shop\"", "")))
                .of(CODE)
                .toList();

        assertEquals(21, found.size());
        assertEquals(
                List.of(),
                found.stream().map(Finding::repairs).flatMap(List::stream).toList());
    }

    @Test
    void each_activity_is_a_finding_of_its_own() {
        var found = Found.in(document(Given.cart("").replace(", \"builtBy\": \"shop\"", "")))
                .of(CODE);

        assertEquals(21, found.map(Finding::fingerprint).distinct().count());
    }

    @Test
    void an_activity_of_our_own_needs_one_too() {
        var found = Found.by(CODE, Given.cart("") + """
            , "activities": [{ "id": "party", "code": "OWN-01", "name": "Celebrate",
              "cells": { "YBIYRI": { "BUILD": "R" } } }]\
            """);

        assertEquals(List.of("ERROR 'Celebrate' for Cart has no accountable team."), found);
    }

    @Test
    void only_production_counts() {
        var members = Given.cart(Given.set("BUILD", "R")).replace("\"GA\"", "\"DEVELOPMENT\"");

        assertEquals(false, Found.any(CODE, members));
    }

    private static String line(RaciOverride override) {
        return override.role() + " " + override.value().orElseThrow() + " "
                + override.reason().orElse("");
    }
}
