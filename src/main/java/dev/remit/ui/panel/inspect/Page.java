package dev.remit.ui.panel.inspect;

import dev.remit.shape.Field;
import dev.remit.text.Text;
import dev.remit.ui.session.desk.Checked;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;

/// One tab of the inspector: what follows from the document, and the attributes that can be set.
///
/// @param id by which a tab is turned to again for the next selection
/// @param title with a count of what is found, if there is something to count
/// @param hint one sentence, where the title is short
/// @param above what is known, above the fields
/// @param below the same, beneath them
record Page(
        String id,
        Text name,
        Function<Checked, Text> title,
        Text hint,
        Function<Checked, List<? extends Node>> above,
        List<? extends Field<?, ?>> fields,
        Function<Checked, List<? extends Node>> below) {
    static Page of(String id, Text name) {
        return new Page(id, name, checked -> name, name, checked -> List.of(), List.of(), checked -> List.of());
    }

    Page hinting(Text sentence) {
        return new Page(id, name, title, sentence, above, fields, below);
    }

    Page titled(Function<Checked, Text> newTitle) {
        return new Page(id, name, newTitle, hint, above, fields, below);
    }

    Page above(Function<Checked, List<? extends Node>> known) {
        return new Page(id, name, title, hint, known, fields, below);
    }

    Page fields(List<? extends Field<?, ?>> settable) {
        return new Page(id, name, title, hint, above, settable, below);
    }

    Page below(Function<Checked, List<? extends Node>> known) {
        return new Page(id, name, title, hint, above, fields, known);
    }
}
