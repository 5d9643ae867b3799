package dev.remit.format.in;

import dev.remit.analysis.Facts;
import dev.remit.file.save.Content;
import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Options;
import dev.remit.format.Progress;
import dev.remit.format.out.Xlsx;
import dev.remit.format.workbook.Zip;
import dev.remit.model.Document;
import dev.remit.report.Reports;
import dev.remit.report.Request;
import dev.remit.rule.Rules;
import dev.remit.text.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks as they are written, edited without a spreadsheet, and brought back.
final class Workbooks {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Workbooks() {}

    static byte[] written(Document document) {
        var facts = Facts.of(document, DAY);
        var request = Request.of(facts, Rules.check(facts), "shop.remit", OffsetDateTime.parse("2026-06-01T00:00:00Z"));
        var report = Reports.ALL.getFirst().report(request);
        return new Xlsx().bytes(report, Options.DEFAULT).orComplain();
    }

    static Outcome<Imported> read(byte[] workbook, Document into) {
        return read(workbook, into, Progress.UNWATCHED);
    }

    static Outcome<Imported> read(byte[] workbook, Document into, Progress progress) {
        var file = new Importer.Named("back.xlsx", Content.of(workbook));
        return new XlsxImport().read(new Importer.Source(file, java.util.Optional.empty(), DAY), into, progress);
    }

    /// The workbook with other words in a cell.
    ///
    /// @param sheet from 1, the first being the one to be read
    static byte[] edited(byte[] workbook, int sheet, String address, String words) {
        var parts = parts(workbook);
        String name = "xl/worksheets/sheet" + sheet + ".xml";
        parts.put(name, edited(new String(parts.get(name), StandardCharsets.UTF_8), address, words));
        return zip(parts);
    }

    private static byte[] edited(String xml, String address, String words) {
        String cell = "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
        String held = "<c r=\"" + address + "\"[^>]*?(/>|>.*?</c>)";
        String row = "(<row r=\"" + address.replaceAll("[A-Z]", "") + "\"[^>]*>)";
        boolean isHeld = java.util.regex.Pattern.compile(held).matcher(xml).find();
        // Cells out of order are not what a spreadsheet writes, but are read all the same.
        return (isHeld ? xml.replaceFirst(held, cell) : xml.replaceFirst(row, "$1" + cell))
                .getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var part : Zip.parts(workbook, 100).orComplain())
            parts.put(part.name(), part.bytes(1 << 26).orComplain());
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
