package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.Golden;
import dev.remit.analysis.Facts;
import dev.remit.file.Json;
import dev.remit.file.RemitFile;
import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import dev.remit.rule.Metadata;
import dev.remit.rule.Rules;
import dev.remit.shape.Raw;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// SARIF as its schema wants it, and as GitHub takes it. GitHub's figures are those of its documentation, "SARIF
/// support for code scanning" and "SARIF results exceed one or more limits", in November 2026.
class SarifTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(read("src/test/resources/schemas/sarif-2.1.0-rtm.5.json"));

    @Test
    void results_have_rule_level_place_fingerprint_and_what_is_looked_past() {
        String written = Checks.text(new Sarif().export(Checks.of(Checks.few())));

        // Rules come and go, and their numbers with them.
        String results = written.substring(written.indexOf("\"artifacts\"")).replaceAll("Index\": \\d+", "Index\": #");
        Golden.assertGolden("format/sarif-results.json", results.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void all_that_is_written_is_valid() {
        for (var findings : List.of(Checks.few(), Checks.hostile(), Checks.many(40)))
            assertValid(new Sarif().export(Checks.of(findings)));
        assertValid(new Sarif().export(CheckedFiles.of(Checks.compared())));
    }

    @Test
    void the_schema_sees_what_is_wrong() {
        String written = Checks.text(new Sarif().export(Checks.of(Checks.few())));

        var errors = SCHEMA.validate(written.replace("\"level\": \"note\"", "\"level\": \"info\""), InputFormat.JSON);

        assertFalse(errors.isEmpty());
    }

    @Test
    void a_real_organisation_is_valid_too() throws IOException {
        var path = "samples/continental-cover.remit";
        var document = RemitFile.read(Files.readAllBytes(Path.of(path))).orComplain();
        var today = LocalDate.of(2026, 6, 1);
        var findings = Rules.check(Facts.of(document, today));

        assertValid(new Sarif()
                .export(CheckedFiles.of(new CheckedFile(
                        path, path, Optional.empty(), document, today, findings, Map.of(), Optional.empty()))));
    }

    @Test
    void every_rule_of_the_catalogue_is_described() {
        var rules = rules(new Sarif().export(Checks.of(Checks.few())));

        assertEquals(
                Rules.catalogue().map(Metadata::code).toList(),
                rules.stream().map(rule -> text(rule, "id")).toList());
        for (Raw.Fields rule : rules) {
            assertTrue(text(rule, "name").length() <= 255, text(rule, "name"));
            for (String name : List.of("shortDescription", "fullDescription"))
                assertTrue(text(fields(rule, name), "text").length() <= 1024, text(rule, "id"));
            assertTrue(text(fields(rule, "help"), "text").contains("When: "), text(rule, "id"));
            assertTrue(items(fields(rule, "properties"), "tags").size() <= 10);
        }
    }

    @Test
    void ten_thousand_findings_keep_to_what_github_takes() throws IOException {
        byte[] written = new Sarif().export(Checks.of(Checks.many(10_000)));

        var runs = items(root(written), "runs");
        assertEquals(1, runs.size());
        assertEquals(10_000, results(written).size());
        for (Raw.Fields result : results(written))
            assertEquals(1, items(result, "locations").size());
        assertTrue(zipped(written) < 10_000_000, "zipped " + zipped(written));
    }

    @Test
    void of_more_results_than_a_run_may_hold_the_worst_are_kept_and_the_others_counted() {
        byte[] written = new Sarif().export(Checks.of(Checks.many(25_030)));

        var levels = results(written).stream().map(each -> text(each, "level")).toList();
        var invocation =
                items(items(root(written), "runs").getFirst(), "invocations").getFirst();
        var told = items(invocation, "toolExecutionNotifications").getFirst();
        assertEquals(25_000, levels.size());
        assertEquals(8_344, levels.stream().filter("error"::equals).count());
        assertEquals(
                "30 findings are left out, since a run may hold 25000. Check fewer files at once.",
                text(fields(told, "message"), "text"));
    }

    @Test
    void findings_on_one_line_have_fingerprints_of_their_own() {
        var prints = results(new Sarif().export(Checks.of(Checks.many(100)))).stream()
                .map(each -> text(fields(each, "partialFingerprints"), "primaryLocationLineHash"))
                .distinct();

        assertEquals(100, prints.count());
    }

    @Test
    void a_message_is_no_longer_than_an_annotation_takes() {
        var endless = Checks.finding("OWN-001", Severity.ERROR, "cart", "\ud83d\ude00".repeat(50_000));

        var message = fields(
                results(new Sarif().export(Checks.of(new Findings(List.of(endless), List.of()))))
                        .getFirst(),
                "message");

        assertEquals("\ud83d\ude00".repeat(32_767) + "…", text(message, "text"));
    }

    @Test
    void several_files_are_one_run() {
        var files = List.of(Checks.file("a b.remit", Checks.few()), Checks.file("c/ü.remit", Checks.few()));

        byte[] written = new Sarif().export(new CheckedFiles(files, 2));

        var run = items(root(written), "runs");
        var uris = items(run.getFirst(), "artifacts").stream()
                .map(each -> text(fields(each, "location"), "uri"))
                .toList();
        assertEquals(List.of("a%20b.remit", "c/%C3%BC.remit"), uris);
        assertEquals(8, results(written).size());
        assertValid(written);
    }

    @Test
    void no_name_becomes_a_link_or_turns_the_line_around() {
        var texts = results(new Sarif().export(Checks.of(Checks.hostile()))).stream()
                .map(each -> text(fields(each, "message"), "text"))
                .toList();

        assertEquals("a|b <img src=x onerror=alert(1)> [link] (javascript:alert(1))", texts.get(1));
        assertEquals("<U+202E>gnp.exe <U+2066>x<U+2069> \\x00\\x1b[31m", texts.get(6));
    }

    private static void assertValid(byte[] sarif) {
        assertEquals(List.of(), SCHEMA.validate(Checks.text(sarif), InputFormat.JSON));
    }

    private static List<Raw.Fields> results(byte[] sarif) {
        return items(items(root(sarif), "runs").getFirst(), "results");
    }

    private static List<Raw.Fields> rules(byte[] sarif) {
        var run = items(root(sarif), "runs").getFirst();
        return items(fields(fields(run, "tool"), "driver"), "rules");
    }

    private static Raw.Fields root(byte[] sarif) {
        return (Raw.Fields) Json.parse(sarif).orComplain();
    }

    private static Raw.Fields fields(Raw.Fields of, String name) {
        return (Raw.Fields) of.get(name);
    }

    private static List<Raw.Fields> items(Raw.Fields of, String name) {
        return ((Raw.Items) of.get(name))
                .items().stream()
                        .filter(Raw.Fields.class::isInstance)
                        .map(Raw.Fields.class::cast)
                        .toList();
    }

    private static String text(Raw.Fields of, String name) {
        return ((Raw.Text) of.get(name)).text();
    }

    private static int zipped(byte[] bytes) throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zip)) {
            out.write(bytes);
        }
        return zip.size();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
