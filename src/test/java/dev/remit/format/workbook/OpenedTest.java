package dev.remit.format.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Options;
import dev.remit.format.SampleReports;
import dev.remit.format.out.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Workbooks that mean harm, and some that only met with an accident.
class OpenedTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MIB = 1024 * 1024;

    private final byte[] workbook =
            new Xlsx().bytes(SampleReports.service(), Options.DEFAULT).orComplain();

    @Test
    void a_workbook_is_read_sheet_by_sheet() {
        var opened = Opened.read(workbook).orComplain();

        assertEquals("RACI of payments-api", opened.pages().get(1).name());
        assertEquals(
                "Checkout (builds)", opened.pages().get(1).lines().get(1).at(3).text());
    }

    @Test
    void what_is_no_zip_is_told_to_be_none() {
        assertEquals("E-XLSX-001", code("service;team\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("E-XLSX-001", code(new byte[0]));
        assertEquals("E-XLSX-001", code(Arrays.copyOf(workbook, workbook.length / 2)));
    }

    @Test
    void the_old_format_and_passwords_are_told_apart() {
        assertEquals("E-XLSX-003", code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}));
    }

    @Test
    void a_part_that_unpacks_to_far_more_than_it_is_refused() throws IOException {
        assertEquals("E-XLSX-012", code(with(SHEET, new byte[70 * MIB])));
        assertEquals("E-XLSX-012", code(with(SHEET, new byte[12 * MIB])));
    }

    @Test
    void a_directory_of_thousands_of_parts_is_refused_unread() throws IOException {
        var parts = parts();
        for (int i = 0; i < 1_000; i++) parts.put("xl/media/" + i, new byte[0]);

        assertEquals("E-XLSX-011", code(zip(parts)));
    }

    @Test
    void a_declaration_of_types_is_refused() throws IOException {
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>";

        assertEquals("E-XML-001", code(with(SHEET, xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void depth_and_places_are_limited() throws IOException {
        assertEquals("E-XML-002", code(with(SHEET, "<a>".repeat(70).getBytes(StandardCharsets.UTF_8))));
        assertEquals("E-XLSX-015", code(with(SHEET, cell("ZZ1"))));
        assertEquals("E-XLSX-016", code(with(SHEET, cell("A99999999"))));
        assertEquals("E-XLSX-002", code(with(SHEET, "<worksheet>".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void damage_anywhere_is_told_and_never_thrown() throws IOException {
        var random = new Random(7);
        for (int round = 0; round < 150; round++) {
            var bytes = workbook.clone();
            for (int i = 0; i < 4; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Opened.read(bytes);

            var parts = parts();
            var files = parts.entrySet().stream()
                    .filter(file -> file.getKey().startsWith("xl/"))
                    .map(Map.Entry::getValue)
                    .toList();
            byte[] part = files.get(random.nextInt(files.size()));
            for (int i = 0; i < 3; i++) part[random.nextInt(part.length)] = (byte) (' ' + random.nextInt(90));
            Opened.read(zip(parts));
        }
        assertTrue(Opened.read(workbook).problems().isEmpty());
    }

    private static byte[] cell(String address) {
        return ("<worksheet><sheetData><row><c r=\"" + address + "\"/></row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String code(byte[] file) {
        return Opened.read(file).problems().getFirst().code();
    }

    private byte[] with(String name, byte[] bytes) throws IOException {
        var parts = parts();
        parts.put(name, bytes);
        return zip(parts);
    }

    private Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var part : Zip.parts(workbook, 100).orComplain())
            parts.put(part.name(), part.bytes(64L * MIB).orComplain());
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
