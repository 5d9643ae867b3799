package dev.remit.file;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.edit.Fragment;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FragmentFileTest {
    private static final Fragment FRAGMENT =
            Fragment.of(document("""
                "teams": [{ "id": "shop", "name": "Shop" }],
                "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }],
                "diagrams": [{ "id": "map", "name": "Map", "nodes": { "cart": { "x": 8, "y": 16 } } }]
                """), Id.of("map"), List.of(Id.of("cart")), "shop.remit");

    private static final String TEXT = """
        { "schemaVersion": "1.0", "copiedFrom": "shop.remit", \
        "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop" }], \
        "nodes": { "cart": { "x": 8, "y": 16 } }, "names": { "shop": "Shop" } }
        """;

    @Test
    void a_fragment_is_one_line_of_text() {
        assertEquals(TEXT, FragmentFile.write(FRAGMENT));
    }

    @Test
    void what_was_written_is_read_again() {
        assertEquals(Outcome.done(FRAGMENT), FragmentFile.read(TEXT));
    }

    @Test
    void what_is_no_fragment_is_refused_in_one_sentence() {
        for (String text : List.of("", "Cart", "[]", "{}", "{ \"schemaVersion\": \"1.0\" }", "{"))
            assertEquals(List.of("What is on the clipboard was not copied from Remit."), refusal(text));
    }

    @Test
    void a_fragment_with_a_mistake_is_refused_with_its_place() {
        var problems = FragmentFile.read(TEXT.replace("\"Cart\"", "7")).problems();

        assertEquals(List.of("Expected a text, but found a number."), messages(problems));
        assertEquals("/services/0/name", problems.getFirst().place().pointer());
    }

    @Test
    void a_fragment_of_a_newer_remit_is_refused() {
        assertEquals(
                List.of("The file was written by a newer Remit (format 9.0, this one reads 1.x)."
                        + " Nothing was changed."),
                refusal(TEXT.replace("1.0", "9.0")));
    }

    private static List<String> refusal(String text) {
        return messages(FragmentFile.read(text).problems());
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(problem -> problem.message().toString()).toList();
    }
}
