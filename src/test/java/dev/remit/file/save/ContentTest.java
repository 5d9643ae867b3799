package dev.remit.file.save;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContentTest {
    @Test
    void content_is_its_bytes_and_their_sha_256() {
        Content content = Content.utf8("abc");

        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                content.hash().hex());
        assertEquals(Content.of(new byte[] {'a', 'b', 'c'}), content);
        assertEquals("3 bytes, ba7816bf", content.toString());
    }

    @Test
    void content_cannot_be_changed_from_outside() {
        byte[] given = {1, 2, 3};
        Content content = Content.of(given);

        given[0] = 9;
        content.bytes()[1] = 9;

        assertArrayEquals(new byte[] {1, 2, 3}, content.bytes());
    }
}
