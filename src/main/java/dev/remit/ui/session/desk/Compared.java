package dev.remit.ui.session.desk;

import dev.remit.edit.compare.Comparison;
import dev.remit.edit.compare.Difference;
import dev.remit.edit.compare.Side;
import dev.remit.edit.compare.Sides;
import dev.remit.model.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The open document beside another one, with all that is not the same.
public record Compared(Against against, Comparison comparison, List<Row> rows) {
    public Compared {
        rows = List.copyOf(rows);
    }

    /// A difference, and which side made it.
    public record Row(Difference difference, Side side) {}

    public static Compared of(Document document, Against against) {
        var comparison = Comparison.of(document, against.other());
        var sides = Sides.of(comparison, against.base());
        var rows = comparison.differences().stream()
                .map(each -> new Row(each, sides.of(each)))
                .toList();
        return new Compared(against, comparison, rows);
    }

    /// What can be taken without giving up anything of one's own.
    public Set<Difference> harmless() {
        return rows.stream()
                .filter(row -> row.side() == Side.THEIRS)
                .map(Row::difference)
                .collect(Collectors.toUnmodifiableSet());
    }

    public long conflicts() {
        return rows.stream().filter(row -> row.side() == Side.BOTH).count();
    }
}
