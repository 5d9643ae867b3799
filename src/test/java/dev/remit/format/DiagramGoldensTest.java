package dev.remit.format;

import static dev.remit.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramGoldensTest {
    @ParameterizedTest
    @MethodSource("texts")
    void a_diagram_is_written_as_it_was(DiagramExporter exporter, String sample) {
        byte[] written = exporter.export(Exhibits.of(sample), Options.DEFAULT).orComplain();

        assertGolden("diagrams/" + sample + "." + exporter.ending(), written);
    }

    @Test
    void no_two_formats_are_called_alike() {
        var ids = new HashSet<String>();
        var endings = new HashSet<String>();
        for (var exporter : DiagramExporters.ALL) {
            ids.add(exporter.id());
            endings.add(exporter.ending());
        }

        assertEquals(DiagramExporters.ALL.size(), ids.size());
        assertEquals(DiagramExporters.ALL.size(), endings.size());
    }

    static Stream<Arguments> texts() {
        return DiagramExporters.ALL.stream()
                .filter(DiagramExporter::isText)
                .flatMap(exporter -> Exhibits.SAMPLES.stream().map(sample -> Arguments.of(exporter, sample)));
    }
}
