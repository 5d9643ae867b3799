package dev.remit.format.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// The public acid test of CSV readers, read from where the project keeps outside data.
class CsvSpectrumTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("remit.data", "../shared/data")).resolve("csv-spectrum");

    @TestFactory
    Stream<DynamicTest> every_case_reads_as_its_json_says() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not here; set -Dremit.data to run this test");

        return cases().stream()
                .map(csv -> dynamicTest(csv.getFileName().toString(), () -> {
                    assertEquals(expected(csv), rows(csv));
                }));
    }

    @Test
    void all_eleven_cases_are_there() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> FOLDER + " is not here; set -Dremit.data to run this test");

        assertEquals(11, cases().size());
    }

    private static List<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        var sheet = Csv.read(Files.readAllBytes(csv)).orComplain();
        var rows = new ArrayList<Map<String, String>>();
        for (var row : sheet.rows()) {
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < sheet.header().size(); i++)
                named.put(sheet.header().get(i), row.values().get(i));
            rows.add(named);
        }
        return rows;
    }

    private static List<Map<String, String>> expected(Path csv) {
        var json = Path.of(csv.toString().replace(".csv", ".json"));
        var rows = new ArrayList<Map<String, String>>();
        try (var parser =
                new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), Files.readString(json))) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) rows.add(object(parser));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private static Map<String, String> object(JsonParser parser) {
        var named = new LinkedHashMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            named.put(name, parser.getString());
        }
        return named;
    }
}
