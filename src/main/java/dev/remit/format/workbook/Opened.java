package dev.remit.format.workbook;

import dev.remit.format.Progress;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A workbook that was read, whoever wrote it. It is unpacked within limits and looked through before the library sees
/// it, and what the library is given is what was looked through.
public record Opened(List<Page> pages) {
    private static final int ASKED_EVERY = 256;

    public Opened {
        pages = List.copyOf(pages);
    }

    public Optional<Page> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    public static Outcome<Opened> read(byte[] file) {
        return read(file, Progress.UNWATCHED);
    }

    public static Outcome<Opened> read(byte[] file, Progress progress) {
        progress.at(Text.of("Unpacking the workbook"), 1, 1);
        return Unpacked.of(file)
                .then(parts -> XmlCheck.problem(parts, progress::goOn)
                        .<Outcome<Opened>>map(Outcome::refused)
                        .orElseGet(() -> pages(parts, progress)));
    }

    private static Outcome<Opened> pages(Map<String, byte[]> parts, Progress progress) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(packed(parts)))) {
            var pages = new ArrayList<Page>();
            var sheets = book.getSheets().toList();
            for (var sheet : sheets) {
                var phase = Text.of("Reading the sheet {0}", CellText.plain(sheet.getName()));
                pages.add(page(sheet, () -> progress.at(phase, pages.size() + 1, sheets.size())));
            }
            return Outcome.done(new Opened(pages));
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (IOException | UncheckedIOException | ExcelReaderException damaged) {
            return Outcome.refused(damaged(damaged));
        } catch (RuntimeException damaged) {
            // The library trusts what it reads: a number that is none or a sheet that is not there throws anything.
            return Outcome.refused(damaged(damaged));
        }
    }

    private static Problem damaged(Exception cause) {
        String said =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        return Problem.error("E-XLSX-002", Text.of("The workbook is damaged: {0}.", CellText.plain(said)))
                .hinting(Text.of("Open it in a spreadsheet, save it again, and import that."));
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Page page(Sheet sheet, Runnable goOn) throws IOException {
        var lines = new ArrayList<Page.Line>();
        goOn.run();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> {
                lines.add(line(row));
                if (lines.size() % ASKED_EVERY == 0) goOn.run();
            });
        }
        return new Page(sheet.getName(), lines);
    }

    private static Page.Line line(Row row) {
        var cells = new ArrayList<Held>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++)
            cells.add(row.getOptionalCell(column).map(Opened::held).orElse(Held.NOTHING));
        return new Page.Line(row.getRowNum() - 1, cells);
    }

    private static Held held(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber());
            case BOOLEAN -> new Held(cell.asBoolean() ? "Yes" : "No", false);
            case FORMULA -> held(cell.getValue());
            case STRING, ERROR, EMPTY -> new Held(CellText.read(cell.getText()), false);
        };
    }

    private static Held held(Object value) {
        return value instanceof BigDecimal number
                ? number(number)
                : new Held(
                        CellText.read(
                                Optional.ofNullable(value).map(Object::toString).orElse("")),
                        false);
    }

    private static Held number(BigDecimal number) {
        return new Held(number.stripTrailingZeros().toPlainString(), true);
    }
}
