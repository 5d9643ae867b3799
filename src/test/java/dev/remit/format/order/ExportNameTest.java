package dev.remit.format.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.Json;
import dev.remit.shape.Raw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportNameTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        Nimbus Notes Leadership pack, nimbus-notes-leadership-pack.pdf
        Łódź naïve café,              odz-naive-cafe.pdf
        ../../etc/passwd,             etc-passwd.pdf
        .hidden,                      hidden.pdf
        dots...,                      dots.pdf
        CON,                          _con.pdf
        com1.old,                     _com1.old.pdf
        console,                      console.pdf
        команда,                      export.pdf
        """)
    void words_become_a_name_on_every_system(String words, String name) {
        assertEquals(name, ExportName.of(words, "pdf"));
    }

    @Test
    void a_long_name_is_cut_before_its_ending() {
        String name = ExportName.of("very ".repeat(50), "drawio");

        assertTrue(name.length() <= 80 && name.endsWith("-ver.drawio"), name);
    }

    @Test
    void a_name_that_is_taken_gets_a_number() {
        assertEquals("raci.csv", ExportName.among(List.of("other.csv"), "raci.csv"));
        assertEquals("raci-3.csv", ExportName.among(List.of("RACI.CSV", "raci-2.csv"), "raci.csv"));
        String longest = "a".repeat(76) + ".csv";
        assertEquals("a".repeat(74) + "-2.csv", ExportName.among(List.of(longest), longest));
    }

    @Test
    void whatever_somebody_calls_something_becomes_a_name_on_every_system() throws IOException {
        var strings = (Raw.Items) Json.parse(Files.readAllBytes(Path.of("src/test/resources/blns.json")))
                .orComplain();
        for (Raw one : strings.items()) {
            String name = ExportName.of(((Raw.Text) one).text(), "csv");
            assertTrue(name.matches("[a-z0-9_][a-z0-9._-]*\\.csv") && name.length() <= 80, name);
        }
    }
}
