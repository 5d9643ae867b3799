package dev.remit.ui.session;

import dev.remit.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes files that are dropped on the window, each the way it is meant.
public record Receiving(Session session, Filing filing, Importing importing) {
    public void take(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".remit")) filing.open(path);
        else if (name.endsWith(".csv")) importing.table(path);
        else
            session.tell(new Notice.Remark(
                    Text.of(
                            "{0} cannot be dropped here. A .remit file is opened, and a .csv table of services is imported.",
                            path.getFileName()),
                    List.of()));
    }
}
