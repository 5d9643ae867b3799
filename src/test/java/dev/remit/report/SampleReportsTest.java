package dev.remit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.remit.Documents;
import dev.remit.Golden;
import dev.remit.file.RemitFile;
import dev.remit.format.Options;
import dev.remit.format.out.Csv;
import dev.remit.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the reports tell of the sample organisations, and of one with nothing in it.
class SampleReportsTest {
    private static final List<String> SAMPLES = List.of("continental-cover", "harbour-payments", "nimbus-notes");

    /// Whose table for machines is long, so that one sample is enough.
    private static final List<String> LONG = List.of("raci-by-team", "raci-by-activity");

    private static final List<String> SHORT = List.of(
            "ownership",
            "on-call",
            "sre-portfolio",
            "delivery-flow",
            "reliability",
            "topology",
            "comparison",
            "transition",
            "team-api",
            "compliance",
            "findings");

    static Stream<Arguments> pages() {
        return Stream.concat(LONG.stream(), SHORT.stream())
                .flatMap(id -> SAMPLES.stream().map(sample -> Arguments.of(id, sample)));
    }

    static Stream<Arguments> tables() {
        return Stream.concat(
                LONG.stream().map(id -> Arguments.of(id, "nimbus-notes")),
                SHORT.stream().flatMap(id -> SAMPLES.stream().map(sample -> Arguments.of(id, sample))));
    }

    static Stream<String> ids() {
        return Stream.concat(LONG.stream(), SHORT.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void samples_are_told_as_someone_found_good(String id, String sample) throws IOException {
        var told = Told.all(Told.report(id, Told.request(sample(sample))));

        Golden.assertGolden("report/" + sample + "-" + id + ".txt", told.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void machines_get_the_main_table(String id, String sample) throws IOException {
        var report = Told.report(id, Told.request(sample(sample)));

        Golden.assertGolden(
                "report/" + sample + "-" + id + ".csv",
                new Csv().bytes(report, Options.DEFAULT).orComplain());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothing_at_all_is_told_in_a_sentence_with_what_to_do(String id) {
        var report = Told.report(id, Told.request(Documents.document("")));

        assertFalse(report.title().isBlank());
        assertEquals(
                1, report.blocks().stream().filter(Callout.class::isInstance).count(), id);
        assertEquals(List.of(), Told.data(report));
    }

    private static Document sample(String name) throws IOException {
        return RemitFile.read(Files.readAllBytes(Path.of("samples", name + ".remit")))
                .orComplain();
    }
}
