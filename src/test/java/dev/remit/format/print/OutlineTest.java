package dev.remit.format.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.format.page.Bookmark;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final int MANY = 20_000;

    @Test
    void tens_of_thousands_of_headings_become_bookmarks() throws IOException {
        var outline = new Outline();
        var page = new PDPage();
        for (int heading = 0; heading < MANY; heading++) outline.add(new Bookmark("", 1, "Heading"), page);

        try (var document = new PDDocument()) {
            outline.write(document);

            var bookmarks = document.getDocumentCatalog().getDocumentOutline().children();
            assertEquals(
                    MANY, StreamSupport.stream(bookmarks.spliterator(), false).count());
        }
    }
}
