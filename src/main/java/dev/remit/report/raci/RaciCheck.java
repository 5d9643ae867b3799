package dev.remit.report.raci;

import dev.remit.report.Cell;
import dev.remit.report.Column;
import dev.remit.report.Quantity;
import dev.remit.report.TableBlock;
import dev.remit.report.TableBlock.Group;
import dev.remit.report.TableBlock.Row;
import dev.remit.report.TableBlock.Totals;
import dev.remit.report.Tile;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A column at the end of a matrix that says of each row whether exactly one team answers.
final class RaciCheck {
    private static final int WIDTH = 64;

    private RaciCheck() {}

    static TableBlock added(TableBlock table) {
        var groups = table.groups().stream()
                .map(group -> new Group(
                        group.label(),
                        group.rows().stream().map(RaciCheck::checked).toList()))
                .toList();
        var column = Column.of("check", Text.of("Check").toString(), Column.Kind.TEXT, WIDTH);
        var totals = table.totals().map(RaciCheck::totals);
        return new TableBlock(table.caption(), table.groupLabel(), and(table.columns(), column), groups, totals);
    }

    private static Row checked(Row row) {
        return new Row(and(row.cells(), check(row)), row.at(), row.shade());
    }

    private static Totals totals(Totals totals) {
        int sum = totals.cells().stream()
                .mapToInt(
                        cell -> cell instanceof Quantity number ? number.value().intValue() : 0)
                .sum();
        return new Totals(totals.label(), totals.cells().isEmpty() ? List.of() : and(totals.cells(), Quantity.of(sum)));
    }

    private static Cell check(Row row) {
        long answering = row.cells().stream().filter(RaciCheck::answers).count();
        var words = new Words(Text.of("{0} A", answering).toString());
        return answering == 1 ? words.toned(Tone.GOOD) : words.toned(Tone.ERROR);
    }

    private static boolean answers(Cell cell) {
        return cell instanceof Tile tile
                && switch (tile.letters()) {
                    case A, R_AND_A, D_AND_A -> true;
                    case R, C, I, S, D -> false;
                };
    }

    private static <T> List<T> and(List<T> all, T last) {
        var more = new ArrayList<>(all);
        more.add(last);
        return more;
    }
}
