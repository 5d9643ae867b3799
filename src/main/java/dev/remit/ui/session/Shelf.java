package dev.remit.ui.session;

import dev.remit.file.DocumentFile;
import dev.remit.file.DocumentFiles;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.ui.session.choice.RecentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks into the recent files while no document is open: which are still there, and what stands in them.
public final class Shelf {
    /// Reading more than that for a small picture is not worth the while.
    private static final long LARGEST = 1 << 20;

    private final Session session;
    private final DocumentFiles files;
    private final Tasks tasks;
    private Optional<List<RecentFile>> seen = Optional.empty();

    public Shelf(Session session, DocumentFiles files, Tasks tasks) {
        this.session = session;
        this.files = files;
        this.tasks = tasks;
    }

    public void show(Showing showing) {
        var recent = Optional.of(showing.preferences().recent()).filter(list -> !showing.isOpen());
        if (recent.equals(seen)) return;
        seen = recent;
        recent.ifPresent(this::look);
    }

    /// Also when the person comes back from another program, which may have moved one.
    public void lookAgain() {
        seen.ifPresent(this::look);
    }

    private void look(List<RecentFile> recent) {
        var paths = recent.stream().map(RecentFile::file).toList();
        tasks.latest("shelf", () -> glances(paths), this::put, session::tell);
    }

    private void put(Map<String, Glance> glances) {
        session.show(now -> now.shelving(glances));
    }

    private Map<String, Glance> glances(List<Path> paths) {
        var glances = new HashMap<String, Glance>();
        paths.forEach(path -> glances.put(path.toString(), glance(path)));
        return Map.copyOf(glances);
    }

    private Glance glance(Path path) {
        if (!Files.isRegularFile(path)) return new Glance.Missing();
        return document(path).map(this::seen).orElseGet(Glance.Closed::new);
    }

    private Glance seen(Document document) {
        return new Glance.Seen(
                document.organisation().name(),
                document.teamCount(),
                document.services().size(),
                session.draw(document));
    }

    private Optional<Document> document(Path path) {
        if (!isSmall(path)) return Optional.empty();
        return switch (files.open(path)) {
            case Outcome.Done<DocumentFile> done -> Optional.of(done.value().document());
            case Outcome.Refused<DocumentFile> refused -> Optional.empty();
        };
    }

    private static boolean isSmall(Path path) {
        try {
            return Files.size(path) <= LARGEST;
        } catch (IOException gone) {
            return false;
        }
    }
}
