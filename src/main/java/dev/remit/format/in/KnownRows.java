package dev.remit.format.in;

import dev.remit.format.workbook.Opened;
import dev.remit.format.workbook.Page;
import dev.remit.report.sheet.Sheets;
import java.util.HashMap;
import java.util.Map;

/// What stood in the rows of a workbook when it was written, by sheet and id; nothing where the sheet that says so is
/// gone.
record KnownRows(Map<String, String> hashes) {
    static KnownRows of(Opened book) {
        var hashes = new HashMap<String, String>();
        for (var page : book.pages()) {
            if (!page.name().equals(Sheets.META)) continue;
            for (Page.Line line : page.lines())
                hashes.put(line.at(0).text(), line.at(1).text());
        }
        return new KnownRows(hashes);
    }

    boolean isAsWritten(String sheet, String id, String hash) {
        return hash.equals(hashes.get(sheet + "!" + id));
    }
}
