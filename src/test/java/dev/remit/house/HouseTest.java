package dev.remit.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void there_is_a_licence() {
        assertTrue(Files.exists(Path.of("LICENSE")));
    }
}
