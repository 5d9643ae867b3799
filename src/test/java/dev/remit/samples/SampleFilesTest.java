package dev.remit.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.remit.edit.Megacorp;
import dev.remit.file.JsonSchema;
import dev.remit.file.RemitFile;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleFilesTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PUBLISHED = SCHEMAS.getSchema(text(JsonSchema.text()));

    @Test
    void every_sample_is_looked_at() throws IOException {
        Set<String> looked = Arrays.stream(Sample.values()).map(Sample::file).collect(Collectors.toSet());

        try (var files = Files.list(Sample.FOLDER)) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".remit"))
                    .collect(Collectors.toSet());
            assertEquals(there, looked);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_is_canonical_and_raises_no_warning(Sample sample) {
        var read = new Outcome.Done<>(sample.document(), List.of());

        assertEquals(read, RemitFile.read(sample.bytes()));
        assertEquals(text(sample.bytes()), text(RemitFile.write(sample.document())));
    }

    @ParameterizedTest
    @EnumSource
    void a_sample_validates_against_the_published_schema(Sample sample) {
        var errors = PUBLISHED.validate(text(sample.bytes()), InputFormat.JSON);

        assertEquals(List.of(), errors);
    }

    @Test
    void a_generated_organisation_validates_against_the_published_schema() {
        var generated = RemitFile.write(Megacorp.of(60, 4, 1));

        assertEquals(List.of(), PUBLISHED.validate(text(generated), InputFormat.JSON));
    }

    @Test
    void the_published_schema_sees_a_wrong_value() {
        String wrong = text(Sample.NIMBUS_NOTES.bytes()).replace("\"tier\": 2", "\"tier\": 5");

        var errors = PUBLISHED.validate(wrong, InputFormat.JSON);

        assertEquals(
                List.of("/services/2/tier", "/services/5/tier"),
                errors.stream()
                        .map(each -> each.getInstanceLocation().toString())
                        .toList());
    }

    @Test
    void the_published_schema_is_a_schema_of_2020_12() {
        var rules = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), rules.validate(text(JsonSchema.text()), InputFormat.JSON));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
