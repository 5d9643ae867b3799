package dev.remit.shape;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @ParameterizedTest
    @CsvSource({
        "Cart API, cart-api",
        "#govuk-search, govuk-search",
        "  Größe & Co.  , gro-e-co",
        "Café, cafe",
        "TITLE, title",
        "数据, service-1",
        "../../.bashrc, bashrc"
    })
    void a_name_suggests_an_id(String name, String id) {
        assertEquals(id, Id.slug(name, "service").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "web-app", "a-"})
    void lower_case_letters_digits_and_dashes_make_an_id(String text) {
        assertTrue(Id.isWellFormed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "Web", "web_app", "web app", "ä", "a/b"})
    void anything_else_is_no_id(String text) {
        assertFalse(Id.isWellFormed(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64})
    void an_id_has_at_most_63_characters(int length) {
        assertEquals(length == 63, Id.isWellFormed("a".repeat(length)));
        assertTrue(Id.isWellFormed(Id.slug("a".repeat(length), "x").text()));
    }

    @Test
    void ids_of_one_text_are_equal_wherever_they_come_from() {
        assertEquals(Id.of("cart"), Id.of("cart"));
        assertEquals(Id.of("cart").hashCode(), Id.of("cart").hashCode());
        assertNotEquals(Id.of("cart"), Id.of("card"));
    }

    @Test
    void all_who_name_an_id_in_one_document_hold_the_same_one() {
        var document = document("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }]
            """);

        var named =
                document.services().get(Id.of("cart")).builtBy().orElseThrow().id();

        assertSame(document.teams().get(Id.of("shop")).id(), named);
    }
}
