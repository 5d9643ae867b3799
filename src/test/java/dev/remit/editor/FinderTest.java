package dev.remit.editor;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinderTest {
    private static final Document DOCUMENT = document("""
        "teams": [{ "id": "t1", "name": "Payments" }, { "id": "t2", "name": "Card payments" }],
        "services": [{ "id": "s1", "name": "pay-api" }, { "id": "s2", "name": "Repay" }, { "id": "s3", "name": "Cart" }]
        """);

    @Test
    void names_that_begin_with_the_words_come_first_then_words_that_do_then_the_rest() {
        assertEquals(List.of("pay-api", "Payments", "Card payments", "Repay"), found("PAY"));
    }

    @Test
    void what_stands_between_words_does_not_matter() {
        assertEquals(List.of("pay-api"), found("pay api"));
    }

    @Test
    void nothing_is_found_for_no_words() {
        assertEquals(List.of(), found("  "));
    }

    private static List<String> found(String words) {
        return Finder.find(words, DOCUMENT, 10).stream().map(Finder.Hit::name).toList();
    }
}
