package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remit.file.RemitFile;
import dev.remit.model.Document;
import dev.remit.model.Lifecycle;
import dev.remit.model.ServiceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String MAP = """
        { "service": { "name": "service", "tier": "tier",
            "kind": { "column": "type", "values": { "gems": "LIBRARY" }, "otherwise": "SERVICE" },
            "lifecycle": { "column": "hosting", "present": "GA" } },
          "owner": "team", "firstLine": "alerts" }
        """;

    @TempDir
    private Path folder;

    @Test
    void a_map_says_which_column_is_what() throws IOException {
        Typed remit = withFiles("""
            service,type,team,alerts,hosting,tier
            cart,Apps,Shop,Shop,eks,1
            cart,GEMS,Shop,,,
            search,Apps,Find,Night watch,gcp,2
            """);

        assertEquals(0, remit.types("import", "--from", "csv", "in.csv", "--map", "map.json", "-o", "out.remit"));

        assertEquals("Added: 6, changed: 0. Teams: 3, services: 3.\n", remit.err());
        assertEquals("""
            + services/cart
            + services/cart-2
            + teams/find
            + teams/night-watch
            + services/search
            + teams/shop
            """, remit.out());
        assertEquals("""
              "services": [
                {
                  "id": "cart",
                  "name": "cart",
                  "owners": [
                    { "teamId": "shop", "role": "ACCOUNTABLE" }
                  ],
                  "lifecycle": "GA",
                  "tier": 1,
                  "source": { "kind": "csv", "file": "in.csv", "key": "cart", "at": "2026-06-01" }
                },
                {
                  "id": "cart-2",
                  "name": "cart",
                  "kind": "LIBRARY",
                  "owners": [
                    { "teamId": "shop", "role": "ACCOUNTABLE" }
                  ],
                  "source": { "kind": "csv", "file": "in.csv", "key": "cart", "at": "2026-06-01" }
                },
                {
                  "id": "search",
                  "name": "search",
                  "owners": [
                    { "teamId": "find", "role": "ACCOUNTABLE" }
                  ],
                  "operating": { "firstLineTeamId": "night-watch" },
                  "lifecycle": "GA",
                  "tier": 2,
                  "source": { "kind": "csv", "file": "in.csv", "key": "search", "at": "2026-06-01" }
                }
              ],
            """, between("  \"services\": [", "  \"diagrams\""));
    }

    @Test
    void without_a_map_the_header_is_guessed_and_refuses_nothing() throws IOException {
        Typed remit = withFiles("""
            Squad;Component;Type;On-call
            Shop;cart;Website;Ops
            Shop;search;Something;
            """);

        assertEquals(0, remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit"));

        Document document =
                RemitFile.read(Files.readAllBytes(folder.resolve("out.remit"))).orComplain();
        assertEquals(
                "[ServiceKind WEBSITE, ServiceKind SERVICE]",
                document.services().stream()
                        .map(service -> "ServiceKind " + service.kind())
                        .toList()
                        .toString());
    }

    @Test
    void a_header_nobody_understands_is_refused() throws IOException {
        Typed remit = withFiles("a,b\n1,2\n");

        assertEquals(3, remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit"));

        assertEquals("""
            in.csv: error[E-MAP-002]: None of the columns a, b looks like the name of a service.
              hint: Say which column is what in a file given with --map.
            """, remit.err());
        assertFalse(Files.exists(folder.resolve("out.remit")));
    }

    @Test
    void a_wrong_cell_is_told_with_its_place_and_nothing_is_written() throws IOException {
        Typed remit = withFiles("""
            service,type,team,alerts,hosting,tier
            cart,Apps,Shop,,,first
            "a
            b",Apps,Shop,,,9
            """);

        assertEquals(3, remit.types("import", "--from", "csv", "in.csv", "--map", "map.json", "-o", "out.remit"));

        assertEquals("""
            in.csv:2:18: error[E-SCH-004]: Expected a number, but found a text.
            in.csv:3:1: error[E-SCH-013]: The text holds the control character U+000A after 1 characters. Remove it.
            in.csv:4:16: error[E-SCH-006]: 9 is out of range. Allowed: 1 to 4.
            """, remit.err());
        assertFalse(Files.exists(folder.resolve("out.remit")));
    }

    @Test
    void a_wrong_map_is_told_with_its_place() throws IOException {
        Typed remit = withFiles("service\ncart\n");
        Files.writeString(folder.resolve("map.json"), """
            { "service": { "nmae": "service", "owners": "team" },
              "ownr": "team" }
            """);

        assertEquals(3, remit.types("import", "--from", "csv", "in.csv", "--map", "map.json", "--dry-run"));

        assertEquals("""
            map.json:1:14: error[E-MAP-001]: No column gives the name of a service. (at /service)
            map.json:1:24: error[E-MAP-001]: A column cannot fill "nmae". Did you mean "name"? (at /service/nmae)
            map.json:1:45: error[E-MAP-001]: A column cannot fill "owners". (at /service/owners)
            map.json:2:11: error[E-MAP-001]: "ownr" is not one of service, owner, firstLine. (at /ownr)
            """, remit.err());
    }

    @Test
    void a_team_name_that_is_no_name_is_told_at_its_cell() throws IOException {
        Typed remit = withFiles("service,team\ncart,\"Shop\nof horrors\"\n");

        assertEquals(3, remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit"));

        assertEquals(
                "in.csv:2:6: error[E-SCH-013]: The text holds the control character U+000A after 4 characters. Remove"
                        + " it.\n",
                remit.err());
    }

    @Test
    void a_column_that_stands_twice_cannot_be_meant() throws IOException {
        Typed remit = withFiles("service,team,team\ncart,Shop,Find\n");

        assertEquals(3, remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit"));

        assertEquals("""
            in.csv: error[E-MAP-005]: The file has more than one column "team".
              hint: Give the columns different names.
            """, remit.err());
    }

    @Test
    void thousands_of_wrong_rows_are_told_at_once() throws IOException {
        Typed remit = withFiles("service,tier\n" + "cart,first\n".repeat(20_000));

        assertTimeout(Duration.ofSeconds(2), () -> remit.types("import", "--from", "csv", "in.csv", "-o", "out.remit"));

        assertEquals(51, remit.err().lines().count());
        assertTrue(remit.err().endsWith("More problems: 19950.\n"), remit.err());
    }

    @Test
    void a_real_organisation_comes_in_whole() throws IOException {
        Path data = Path.of(System.getProperty("remit.data", "../shared/data"), "govuk-services.csv");
        assumeTrue(Files.exists(data), "The public data is not here.");
        var remit = new Typed(folder);
        String map = Path.of("samples/govuk-map.json").toAbsolutePath().toString();

        assertEquals(
                0,
                remit.types(
                        "import", "--from", "csv", data.toAbsolutePath().toString(), "--map", map, "-o", "out.remit"));

        Document document =
                RemitFile.read(Files.readAllBytes(folder.resolve("out.remit"))).orComplain();
        var services = document.services().toList();
        assertEquals(134, services.size());
        assertEquals(
                18,
                services.stream()
                        .map(service -> service.owners().getFirst().teamId())
                        .distinct()
                        .count());
        assertEquals(
                23,
                services.stream()
                        .filter(service -> service.is(ServiceKind.LIBRARY))
                        .count());
        assertEquals(
                55,
                services.stream().filter(service -> service.is(Lifecycle.GA)).count());
        assertEquals(
                93,
                services.stream()
                        .filter(service -> service.operating().firstLineTeamId().isPresent())
                        .count());
    }

    private Typed withFiles(String table) throws IOException {
        Files.writeString(folder.resolve("in.csv"), table);
        Files.writeString(folder.resolve("map.json"), MAP);
        return new Typed(folder);
    }

    private String between(String from, String to) throws IOException {
        String text = Files.readString(folder.resolve("out.remit"));
        return text.substring(text.indexOf(from), text.indexOf(to));
    }
}
