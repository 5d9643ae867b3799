package dev.remit.ui.session;

import dev.remit.file.save.Filling;
import dev.remit.format.Progress;
import dev.remit.format.Sheet;
import dev.remit.format.in.Csv;
import dev.remit.format.order.Order;
import dev.remit.format.order.Orders;
import dev.remit.format.order.Source;
import dev.remit.format.order.Wish;
import dev.remit.format.print.PdfPages;
import dev.remit.format.workbook.Opened;
import dev.remit.format.workbook.Page;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Makes of what is wished for what shows how it will look. Where that would take long, it is made of the first
/// services or teams alone, which is said.
record Sampling(Source source, Progress progress) {
    private static final int MOST_LETTERS = 20_000;
    private static final int MOST_ROWS = 200;

    /// @throws CancellationException by its progress, when nobody wants it any more
    Sample of(Wish wish) {
        return switch (Orders.of(wish, source)) {
            case Outcome.Refused<Order> refused -> new Sample.Refused(refused.problems());
            case Outcome.Done<Order> done -> of(wish, done.value());
        };
    }

    private Sample of(Wish wish, Order order) {
        progress.at(Text.of("Making the preview"), 1, 1);
        var part = order.part();
        return switch (part.map(Order.Part::order)
                .orElse(order)
                .filled(progress)
                .map(Filling::bytes)) {
            case Outcome.Refused<byte[]> refused -> new Sample.Refused(refused.problems());
            case Outcome.Done<byte[]> done -> new Look(wish, done, part.map(Order.Part::told)).sample();
        };
    }

    /// What was made, to be shown.
    private final class Look {
        private final Wish wish;
        private final Outcome.Done<byte[]> made;
        private final Optional<Text> part;

        Look(Wish wish, Outcome.Done<byte[]> made, Optional<Text> part) {
            this.wish = wish;
            this.made = made;
            this.part = part;
        }

        Sample sample() {
            byte[] bytes = made.value();
            return switch (wish.format()) {
                case "pdf" -> pages(bytes, paged(PdfPages.count(bytes)));
                case "html" -> pages(instead("pdf"), printed());
                case "png" -> new Sample.Image(bytes, size(), made.problems());
                case "svg" -> new Sample.Image(instead("png"), size(), made.problems());
                case "csv" -> table(bytes);
                case "xlsx" -> workbook(bytes);
                default -> new Sample.Words(words(bytes), size(), made.problems());
            };
        }

        private Sample pages(byte[] pdf, Text size) {
            return new Sample.Pages(pdf, PdfPages.count(pdf), size, made.problems());
        }

        private Sample table(byte[] bytes) {
            return switch (Csv.read(bytes)) {
                case Outcome.Refused<Sheet> _ -> new Sample.Words(words(bytes), size(), made.problems());
                case Outcome.Done<Sheet> done -> {
                    var sheet = done.value();
                    var rows = Stream.concat(
                                    Stream.of(sheet.header()),
                                    sheet.rows().stream().limit(MOST_ROWS).map(row -> row.values()))
                            .toList();
                    var shown = new Sample.Sheet("", rows, sheet.rows().size() + 1);
                    yield new Sample.Sheets(List.of(shown), rowed(shown.of()), made.problems());
                }
            };
        }

        private Sample workbook(byte[] bytes) {
            return switch (Opened.read(bytes)) {
                case Outcome.Refused<Opened> refused -> new Sample.Refused(refused.problems());
                case Outcome.Done<Opened> done -> {
                    var sheets = done.value().pages().stream()
                            .filter(page -> !page.name().startsWith("_"))
                            .map(Sampling::sheet)
                            .toList();
                    yield new Sample.Sheets(sheets, sheeted(sheets.size()), made.problems());
                }
            };
        }

        /// The same in a format that can be shown here.
        private byte[] instead(String format) {
            var other = wish.as(format).with(wish.options().times(1));
            return Orders.of(other, source)
                    .map(order -> order.part().map(Order.Part::order).orElse(order))
                    .then(order -> order.filled(progress))
                    .orComplain()
                    .bytes();
        }

        private Text size() {
            return part.orElseGet(() -> Text.of("{0}", weight()));
        }

        private Text printed() {
            return part.orElseGet(() -> Text.of("{0}, shown as it is printed", weight()));
        }

        private Text paged(int pages) {
            return part.orElseGet(
                    () -> pages == 1 ? Text.of("1 page, {0}", weight()) : Text.of("{0} pages, {1}", pages, weight()));
        }

        private Text rowed(int rows) {
            return part.orElseGet(() -> Text.of("{0} rows, {1}", rows, weight()));
        }

        private Text sheeted(int sheets) {
            return part.orElseGet(() ->
                    sheets == 1 ? Text.of("1 sheet, {0}", weight()) : Text.of("{0} sheets, {1}", sheets, weight()));
        }

        private Text weight() {
            return Weight.of(made.value().length);
        }
    }

    private static Sample.Sheet sheet(Page page) {
        var lines = page.lines();
        int rows = lines.isEmpty() ? 0 : lines.getLast().row() + 1;
        var shown = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.row() >= MOST_ROWS) break;
            while (shown.size() < line.row()) shown.add(List.of());
            shown.add(line.cells().stream().map(cell -> cell.text()).toList());
        }
        return new Sample.Sheet(page.name(), List.copyOf(shown), rows);
    }

    private static String words(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
    }
}
