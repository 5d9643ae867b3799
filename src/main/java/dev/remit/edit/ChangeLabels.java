package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.List;

/// What a change of an attribute is called in the history: "Change topology type of Checkout".
public final class ChangeLabels {
    private ChangeLabels() {}

    public static Text change(Document document, Subject subject, FieldPath path) {
        var labels = labels(document, subject, path);
        Text what = what(document, subject);
        return labels.size() < 2
                ? Text.of("Change {0} of {1}", labels.getFirst(), what)
                : Text.of("Change {0} in {1} of {2}", labels.getLast(), labels.getFirst(), what);
    }

    /// @param path of the entry that comes into a list or a map
    public static Text add(Document document, Subject subject, FieldPath path) {
        return Text.of("Add to {0} of {1}", labels(document, subject, path).getLast(), what(document, subject));
    }

    /// @param path of the entry that goes
    public static Text remove(Document document, Subject subject, FieldPath path) {
        return Text.of("Remove from {0} of {1}", labels(document, subject, path).getLast(), what(document, subject));
    }

    private static List<String> labels(Document document, Subject subject, FieldPath path) {
        var labels = subject.rows(document).stream()
                .findFirst()
                .map(row -> Shape.of(row.getClass()).labels(path))
                .orElse(List.of());
        return labels.isEmpty()
                ? List.of(path.toString())
                : labels.stream().map(ChangeLabels::inside).toList();
    }

    private static Text what(Document document, Subject subject) {
        return subject.title(document)
                .map(title -> Text.of("{0}", Cut.name(title)))
                .orElseGet(() -> Text.of("{0} elements", subject.rows(document).size()));
    }

    /// As it stands inside a sentence: "Topology type" small, "SRE style" as it is.
    private static String inside(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
