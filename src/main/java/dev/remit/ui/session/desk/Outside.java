package dev.remit.ui.session.desk;

import dev.remit.file.DocumentFile;
import dev.remit.file.save.Content;
import dev.remit.text.Problem;
import java.time.Instant;
import java.util.List;

/// What another program has done to the file of the open document.
public sealed interface Outside {
    /// It holds another document now.
    record Changed(Instant at, DocumentFile now) implements Outside {}

    /// It holds nothing that could be opened.
    record Damaged(Instant at, Content now, List<Problem> problems) implements Outside {
        public Damaged {
            problems = List.copyOf(problems);
        }
    }

    /// It is no longer there.
    record Gone() implements Outside {}
}
