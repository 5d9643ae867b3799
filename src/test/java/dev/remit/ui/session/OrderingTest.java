package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Documents;
import dev.remit.format.Option;
import dev.remit.format.order.Wish;
import dev.remit.text.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderingTest {
    @TempDir
    private Path folder;

    @Test
    void the_file_has_the_size_that_was_shown_before() throws IOException {
        var window = open();
        var file = folder.resolve("out.pdf");
        window.file = Optional.of(file);
        var samples = new ArrayList<Sample>();

        window.ordering.sample(Wish.FIRST, 0, samples::add);
        window.ordering.write(Wish.FIRST);

        var page = assertInstanceOf(Sample.Page.class, samples.getFirst());
        assertTrue(page.seen().of() >= 1);
        assertEquals(Files.size(file), page.bytes());
    }

    @Test
    void what_can_be_had_is_found_by_its_words() {
        assertEquals(
                List.of(Optional.of("leadership")),
                Offer.of("leadership pack").stream().map(Offer::report).toList());
        assertTrue(Offer.of("no such words").isEmpty());
    }

    @Test
    void only_what_changes_the_file_is_asked() {
        assertTrue(Wish.FIRST.heeds().contains(Option.PAPER));
        assertFalse(Wish.FIRST.as("md").heeds().contains(Option.PAPER));
    }

    @Test
    void every_report_and_diagram_can_be_looked_at_in_every_format() {
        var window = open();
        for (Offer offer : Offer.of("")) {
            var wish = Wish.FIRST.of(offer.report());
            for (String format : wish.formats())
                window.ordering.sample(
                        wish.as(format), 0, sample -> assertFalse(sample instanceof Sample.Refused, offer + format));
        }
    }

    private UnseenWindow open() {
        var window = new UnseenWindow(folder);
        window.filing.open("shop", () -> Outcome.done(Documents.document("""
                        "teams": [{ "id": "shop", "name": "Shop" }],
                        "diagrams": [{ "id": "map", "name": "Who runs what" }]
                        """)));
        return window;
    }
}
