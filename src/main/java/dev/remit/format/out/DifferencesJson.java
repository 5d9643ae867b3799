package dev.remit.format.out;

import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Difference;
import dev.remit.file.JsonText;
import dev.remit.model.Document;
import dev.remit.shape.Draft;
import dev.remit.shape.Raw;
import java.util.Locale;
import java.util.Optional;

/// What is not the same in two documents, as JSON other programs may rely on.
public final class DifferencesJson {
    private DifferencesJson() {}

    /// One object: the two files, and a list with element, table, path, change, from and to of each difference; `null`
    /// where there is none. An element as a whole has no path.
    public static byte[] of(String from, String to, Comparison comparison) {
        return JsonText.of(Draft.EMPTY
                .with("from", from)
                .with("to", to)
                .with(
                        "differences",
                        comparison.differences().stream()
                                .map(each -> difference(each, comparison))
                                .toList())
                .raw());
    }

    private static Draft difference(Difference each, Comparison comparison) {
        var where = each.where();
        var element = where.element()
                .flatMap(id ->
                        comparison.to().find(id).or(() -> comparison.from().find(id)));
        return Draft.EMPTY
                .with("element", text(where.element().map(id -> id.text())))
                .with("table", text(element.map(Document::tableOf)))
                .with(
                        "path",
                        text(Optional.of(where.path())
                                .filter(path -> !path.isRoot())
                                .map(path -> path.toString())))
                .with("change", each.way().name().toLowerCase(Locale.ROOT))
                .with("from", each.from())
                .with("to", each.to());
    }

    private static Raw text(Optional<String> text) {
        return text.map(Raw::of).orElse(Raw.NOTHING);
    }
}
