package dev.remit.ui.panel.inspect;

import dev.remit.edit.Subject;
import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What the inspector is about while one selection lasts.
interface Topic {
    Subject subject();

    /// What its forms have in common with those of other topics: alike ones are used again.
    String kind();

    /// Where in the subject its attributes stand.
    default FieldPath path() {
        return FieldPath.ROOT;
    }

    List<Page> pages();

    /// The small shape before the title.
    Node glyph(Document document);

    String title(Document document);

    Text subtitle(Document document, Optional<Checked> checked);
}
