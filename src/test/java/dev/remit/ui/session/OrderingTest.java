package dev.remit.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.edit.Elements;
import dev.remit.format.Option;
import dev.remit.format.order.Wish;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderingTest {
    @TempDir
    private Path folder;

    private UnseenWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new UnseenWindow(folder);
        window.filing.open(Files.copy(Path.of("samples/nimbus-notes.remit"), folder.resolve("nimbus.remit")));
    }

    @Test
    void a_preview_is_of_the_file_that_is_written() throws IOException {
        var file = writesTo("out.pdf");

        window.ordering.write(Wish.FIRST);

        var pages = assertInstanceOf(Sample.Pages.class, sample(Wish.FIRST));
        assertEquals(Files.size(file), pages.pdf().length);
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
        for (Offer offer : Offer.all()) {
            var wish = Wish.FIRST.of(offer.report());
            for (String format : wish.formats())
                assertFalse(sample(wish.as(format)) instanceof Sample.Refused, offer + format);
        }
    }

    @Test
    void a_table_is_looked_at_as_sheets() {
        var csv = assertInstanceOf(Sample.Sheets.class, sample(Wish.raci("csv")));
        assertEquals("service_id", csv.sheets().getFirst().rows().getFirst().getFirst());
        assertEquals(201, csv.sheets().getFirst().rows().size());

        var xlsx = assertInstanceOf(Sample.Sheets.class, sample(Wish.raci("xlsx")));
        assertTrue(xlsx.sheets().stream().anyMatch(sheet -> sheet.name().equals("RACI")), xlsx.toString());
        assertTrue(xlsx.sheets().stream().noneMatch(sheet -> sheet.name().startsWith("_")), xlsx.toString());
    }

    @Test
    void the_last_export_is_repeated_with_what_is_there_now() throws IOException {
        var file = writesTo("raci.csv");
        window.ordering.write(Wish.raci("csv"));
        String before = Files.readString(file);
        window.session.run(Text.of("Rename"), Elements.rename(Id.of("core"), "Kernel"));
        window.file = Optional.empty();
        window.asked.clear();

        window.ordering.repeat(() -> window.asked.add("choose"));

        assertEquals(List.of(), window.asked);
        assertEquals(before.replace(",Core,", ",Kernel,"), Files.readString(file));
    }

    @Test
    void where_nothing_was_exported_it_is_to_be_chosen() {
        window.ordering.repeat(() -> window.asked.add("choose"));

        assertEquals(List.of("choose"), window.asked);
    }

    @Test
    void the_next_export_begins_where_the_last_one_went() throws IOException {
        Files.createDirectory(folder.resolve("reports"));
        writesTo("reports/for the board.pdf");
        window.ordering.write(Wish.FIRST);
        window.asked.clear();

        window.ordering.write(Wish.FIRST);
        window.ordering.write(Wish.raci("csv"));

        assertEquals(
                List.of(
                        "write for the board.pdf",
                        "in reports",
                        "write nimbus-notes-raci-by-service.csv",
                        "in reports"),
                window.asked);
    }

    @Test
    void what_was_exported_last_is_chosen_first_the_next_time() {
        writesTo("raci.csv");
        window.ordering.write(Wish.raci("csv"));

        assertEquals(window.ordering.ofShown(Wish.raci("csv")), window.ordering.first());
    }

    @Test
    void a_file_is_opened_once_it_is_written() {
        var file = writesTo("out.md");

        window.ordering.writeAndOpen(Wish.FIRST.as("md"));

        assertEquals(file.toUri().toString(), window.asked.getLast());
    }

    @Test
    void all_pages_are_printed() {
        window.exports.pressing().print(Wish.FIRST.as("csv"));

        var pages = assertInstanceOf(Sample.Pages.class, sample(Wish.FIRST));
        assertEquals(pages.pages(), window.press.pages.size());
        assertEquals(List.of("end"), window.press.heard);
    }

    @Test
    void a_printer_that_stops_or_is_not_there_is_told_of() {
        window.press.paper = 1;
        window.exports.pressing().print(Wish.FIRST);
        assertEquals(List.of("given up"), window.press.heard);
        assertEquals("Not everything was printed.", told());

        window.press.exists = false;
        window.exports.pressing().print(Wish.FIRST);
        assertEquals("Nothing was printed.", told());
    }

    private String told() {
        return ((Notice.Remark) window.showing().notice()).sentence().toString();
    }

    private Path writesTo(String name) {
        var file = folder.resolve(name);
        window.file = Optional.of(file);
        return file;
    }

    private Sample sample(Wish wish) {
        var samples = new ArrayList<Sample>();
        window.exports.previewing().show(wish, progress -> {}, samples::add);
        return samples.getFirst();
    }
}
