package dev.remit.file;

import static dev.remit.Documents.bytes;
import static dev.remit.file.Refusals.refusal;
import static dev.remit.file.Refusals.withoutPlace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Files that are no good JSON: what is said, and where.
class BadJsonTest {
    @Test
    void an_empty_file() {
        assertEquals("1:1 E-JSON-001 The file is empty.", refusal(new byte[0]));
    }

    @Test
    void a_file_of_white_space() {
        assertEquals("1:1 E-JSON-001 The file is empty.", refusal(" \n\n"));
    }

    @Test
    void a_file_of_zeros() {
        assertEquals(
                "1:1 E-JSON-002 The file holds only zero bytes, as an interrupted write leaves them.",
                refusal(new byte[267_000]));
    }

    @Test
    void a_file_cut_in_the_middle() {
        byte[] whole = bytes("\"teams\": [{ \"id\": \"web\", \"name\": \"Web\" }]");

        assertEquals("1:71 E-JSON-003 The file ends in the middle of the document.", refusal(Arrays.copyOf(whole, 70)));
    }

    @Test
    void a_file_that_is_no_json() {
        assertEquals("2:3 E-JSON-003 This is not JSON: something else is expected here.", refusal("{\n  teams: [] }"));
    }

    @Test
    void brackets_without_end() {
        assertEquals(
                "1:65 E-LIM-002 The document is nested deeper than 64 levels. (at " + "/0".repeat(64) + ")",
                refusal("[".repeat(100_000)));
    }

    @Test
    void a_key_that_stands_twice() {
        assertEquals(
                "3:1 E-JSON-004 The key \"id\" stands twice in one object; first in line 2. (at /id)",
                refusal("{\n\"id\": \"a\",\n\"id\": \"b\" }"));
    }

    @Test
    void half_of_a_character() {
        byte[] file = bytes("\n\"teams\": [{ \"id\": \"web\", \"name\": \"\\ud800\" }]");

        assertEquals("2:34 E-JSON-005 \\ud800 is half of a character. (at /teams/0/name)", refusal(file));
    }

    @Test
    void utf_16() {
        byte[] file = "\ufeff{}".getBytes(StandardCharsets.UTF_16LE);

        assertEquals("1:1 E-JSON-007 The file is in UTF-16, but UTF-8 is expected.", refusal(file));
    }

    @Test
    void bytes_that_are_no_utf_8() {
        byte[] overlong = {'{', '\n', '"', (byte) 0xC0, (byte) 0xAF, '"', '}'};
        byte[] surrogate = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};

        assertEquals("2:2 E-JSON-008 Byte 3 does not belong to any UTF-8 character.", refusal(overlong));
        assertEquals("1:3 E-JSON-008 Byte 2 does not belong to any UTF-8 character.", refusal(surrogate));
    }

    @Test
    void a_number_beyond_reason() {
        byte[] file = bytes("\n\"teams\": [{ \"id\": \"web\", \"name\": \"Web\", \"headcount\": 1e999999999 }]");

        assertEquals(
                "2:54 E-JSON-006 1e999999999 is beyond the numbers Remit works with. (at /teams/0/headcount)",
                refusal(file));
    }

    @Test
    void a_number_of_a_million_digits() {
        String file = "{ \"x\": " + "1".repeat(1_000_000) + "}";

        assertEquals("E-LIM-006 A number is longer than 128 characters.", withoutPlace(refusal(file)));
    }

    @Test
    void a_text_and_a_name_without_end() {
        assertEquals(
                "E-LIM-004 A text is longer than 1048576 characters.",
                withoutPlace(refusal("{ \"x\": \"" + "a".repeat(2_000_000) + "\" }")));
        assertEquals(
                "E-LIM-005 A name is longer than 4096 characters.",
                withoutPlace(refusal("{ \"" + "a".repeat(5_000) + "\": 1 }")));
    }

    @Test
    void an_object_of_too_many_keys() {
        String keys = IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> "\"k" + i + "\": 1")
                .collect(Collectors.joining(","));

        assertEquals("E-LIM-003 The object has more than 100000 keys.", withoutPlace(refusal("{" + keys + "}")));
    }

    @Test
    void something_after_the_end() {
        assertEquals("1:4 E-JSON-009 There is content after the end of the document.", refusal("{} {}"));
        assertEquals("1:3 E-JSON-009 There is content after the end of the document.", refusal("{}}"));
    }

    @Test
    void unresolved_merge_conflicts() {
        assertEquals(
                "2:1 E-JSON-010 The file holds unresolved merge conflicts.",
                refusal("{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> theirs\n}"));
    }
}
