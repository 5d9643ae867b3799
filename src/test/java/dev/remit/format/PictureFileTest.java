package dev.remit.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.file.PictureFile;
import dev.remit.file.RemitFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {
    private static final Options CARRYING = Options.DEFAULT.carrying(Embedding.DOCUMENT);

    @ParameterizedTest
    @MethodSource("carriers")
    void a_picture_gives_back_the_document_it_was_made_from(DiagramExporter exporter) {
        for (String sample : Exhibits.SAMPLES) {
            var exhibit = Exhibits.of(sample);
            byte[] picture = exporter.export(exhibit, CARRYING).orComplain();

            assertTrue(PictureFile.isPicture(picture));
            var carried = PictureFile.carried(picture).then(content -> RemitFile.read(content.bytes()));
            assertEquals(exhibit.document(), carried.orComplain());
        }
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void a_picture_carries_nothing_unless_asked_to(DiagramExporter exporter) {
        byte[] picture =
                exporter.export(Exhibits.of("nimbus-notes"), Options.DEFAULT).orComplain();

        assertEquals(List.of("E-EXP-030"), codes(picture));
    }

    @ParameterizedTest
    @MethodSource("carriers")
    void what_is_damaged_is_refused_and_never_half_a_document(DiagramExporter exporter) {
        byte[] picture = exporter.export(Exhibits.of("undrawn"), CARRYING).orComplain();

        for (int end = 4; end < picture.length; end += 7) {
            byte[] cut = Arrays.copyOf(picture, end);
            if (PictureFile.isPicture(cut)) PictureFile.carried(cut).map(content -> RemitFile.read(content.bytes()));
        }
        byte[] filled = picture.clone();
        int carried = new String(picture, StandardCharsets.ISO_8859_1).indexOf("remit");
        Arrays.fill(filled, carried + 40, filled.length, (byte) 0x55);
        assertFalse(codes(filled).isEmpty());
    }

    @Test
    void a_remit_file_is_no_picture() {
        assertFalse(PictureFile.isPicture(
                RemitFile.write(Exhibits.of("nimbus-notes").document())));
    }

    static Stream<DiagramExporter> carriers() {
        return DiagramExporters.ALL.stream()
                .filter(exporter -> exporter.options().contains(Option.EMBEDDING));
    }

    private static List<String> codes(byte[] picture) {
        return PictureFile.carried(picture).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }
}
