package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Raw;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.util.List;

/// What a change of an attribute is called in the history: "Change topology type of Checkout".
public final class ChangeLabels {
    private static final int LONGEST_NAME = 32;

    private ChangeLabels() {}

    public static Text of(Document document, Subject subject, FieldPath path, Raw to) {
        var rows = subject.rows(document);
        List<String> labels = rows.isEmpty()
                ? List.of()
                : Shape.of(rows.getFirst().getClass()).labels(path);
        if (labels.isEmpty()) return Text.of("Change nothing");
        String last = inside(labels.getLast());
        Text what = what(document, subject);
        if (endsAtEntry(rows.getFirst(), path))
            return to == Raw.NOTHING
                    ? Text.of("Remove from {0} of {1}", last, what)
                    : Text.of("Add to {0} of {1}", last, what);
        return labels.size() == 1
                ? Text.of("Change {0} of {1}", last, what)
                : Text.of("Change {0} in {1} of {2}", last, inside(labels.getFirst()), what);
    }

    /// A name of at most 32 characters.
    public static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static boolean endsAtEntry(Record row, FieldPath path) {
        return Shape.of(row.getClass()).fieldAt(path).isEmpty();
    }

    private static Text what(Document document, Subject subject) {
        return subject.title(document)
                .map(title -> Text.of("{0}", cut(title)))
                .orElseGet(() -> Text.of("{0} elements", subject.rows(document).size()));
    }

    /// As it stands inside a sentence: "Topology type" small, "SRE style" as it is.
    private static String inside(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }
}
