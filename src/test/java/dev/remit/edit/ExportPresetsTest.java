package dev.remit.edit;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.remit.model.Document;
import dev.remit.model.ExportPreset;
import dev.remit.shape.Kept;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportPresetsTest {
    private static final ExportPreset PACK = preset("Pack", "pdf");

    @Test
    void presets_are_kept_in_the_order_of_their_names() {
        var kept = ExportPresets.keep(PACK)
                .then(ExportPresets.keep(preset("Board", "html")))
                .apply(document(""));

        assertEquals(document("""
            "settings": { "presets": [
              { "name": "Board", "report": "leadership", "format": "html" },
              { "name": "Pack", "report": "leadership", "format": "pdf" }] }
            """), kept);
    }

    @Test
    void one_of_the_same_name_is_replaced() {
        var before = ExportPresets.keep(PACK).apply(document(""));

        assertEquals(
                ExportPresets.keep(preset("Pack", "html")).apply(document("")),
                ExportPresets.keep(preset("Pack", "html")).apply(before));
        assertSame(before, ExportPresets.keep(PACK).apply(before));
    }

    @Test
    void one_without_a_name_is_not_kept() {
        Document before = document("");

        assertSame(before, ExportPresets.keep(preset("  ", "pdf")).apply(before));
    }

    @Test
    void a_name_that_is_taken_is_not_given_twice() {
        var two = ExportPresets.keep(PACK)
                .then(ExportPresets.keep(preset("Board", "html")))
                .apply(document(""));

        assertSame(two, ExportPresets.rename("Pack", "Board").apply(two));
        assertEquals(
                ExportPresets.keep(preset("All", "pdf"))
                        .then(ExportPresets.keep(preset("Board", "html")))
                        .apply(document("")),
                ExportPresets.rename("Pack", " All ").apply(two));
    }

    @Test
    void one_that_is_deleted_is_gone() {
        var before = document("");
        var kept = ExportPresets.keep(PACK).apply(before);

        assertEquals(before, ExportPresets.delete("Pack").apply(kept));
        assertSame(kept, ExportPresets.delete("Board").apply(kept));
    }

    private static ExportPreset preset(String name, String format) {
        return new ExportPreset(name, "leadership", format, Map.of(), Kept.NONE);
    }
}
