package dev.remit.ui.session;

import dev.remit.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes files that come from outside, each the way it is meant.
public record Receiving(Session session, Filing filing, Importing importing) {
    /// One the window was asked to open: a table is imported, anything else has to be a document.
    public void open(Path path) {
        if (ends(path, ".csv") || ends(path, ".xlsx")) importing.table(path);
        else filing.open(path);
    }

    /// One that was dropped on the window.
    public void take(Path path) {
        if (ends(path, ".remit") || ends(path, ".csv") || ends(path, ".xlsx")) open(path);
        else
            session.tell(new Notice.Remark(
                    Text.of(
                            "{0} cannot be dropped here. A .remit file is opened; a .csv table of services or an edited .xlsx workbook is imported.",
                            path.getFileName()),
                    List.of()));
    }

    private static boolean ends(Path path, String ending) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
