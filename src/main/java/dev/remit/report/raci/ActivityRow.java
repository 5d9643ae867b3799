package dev.remit.report.raci;

import static dev.remit.text.Words.list;

import dev.remit.model.OperatingModel;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Origin;
import dev.remit.raci.Row;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One activity of one service: who is what for it, and how that differs from what the operating model says.
///
/// A view: cells are made when asked for, as those of 10,000 services and all activities would hold a million.
record ActivityRow(Matrix matrix, Row row) {
    private static final String BY_HAND = " ◆";
    private static final String STAND_IN = " ◇";

    /// What the reader of an activity looks for, most pressing first.
    enum Kind {
        UNANSWERED(Text.of("Nobody answers")),
        DISPUTED(Text.of("Several answer")),
        BY_HAND(Text.of("Set by hand")),
        STAND_IN(Text.of("Stands in")),
        USUAL(Text.of("As the model says"));

        private final Text words;

        Kind(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    List<Cell> cells() {
        return row.cells();
    }

    Kind kind() {
        int answering = row.accountable().size();
        if (answering == 0) return Kind.UNANSWERED;
        if (answering > 1) return Kind.DISPUTED;
        var origins = origins();
        if (origins.contains(Origin.OVERRIDE)) return Kind.BY_HAND;
        return origins.contains(Origin.FALLBACK) ? Kind.STAND_IN : Kind.USUAL;
    }

    /// Where its letters come from.
    Set<Origin> origins() {
        var origins = EnumSet.noneOf(Origin.class);
        for (var cell : cells()) origins.add(cell.origin());
        return origins;
    }

    Words model() {
        return matrix.model().map(OperatingModel::label).map(Words::of).orElseGet(() -> Words.of(Text.of("undecided")));
    }

    Words accountable() {
        var teams = teams(cell -> cell.letters().isAccountable());
        if (teams.isEmpty()) return Words.of(Text.of("nobody")).toned(Tone.ERROR);
        return teams.size() == 1
                ? Words.of(teams.getFirst())
                : Words.of(list(teams)).toned(Tone.ERROR);
    }

    Words responsible() {
        var teams = teams(cell -> cell.letters().isResponsible());
        return teams.isEmpty() ? Words.of(Text.of("nobody")).toned(Tone.ERROR) : Words.of(list(teams));
    }

    dev.remit.report.Cell others(dev.remit.model.Letters letters) {
        var teams = teams(cell -> cell.letters() == letters);
        return teams.isEmpty() ? dev.remit.report.Blank.BLANK : Words.of(list(teams));
    }

    /// Why letters are not those of the operating model, a sentence a team; a blank where they are.
    dev.remit.report.Cell difference() {
        var sentences = new ArrayList<String>();
        for (var cell : cells()) {
            switch (cell.origin()) {
                case DEFAULT -> {}
                case OVERLAY, FALLBACK, OVERRIDE -> sentences.add(why(cell).toString());
            }
        }
        return sentences.isEmpty()
                ? dev.remit.report.Blank.BLANK
                : Words.of(sentences.stream().distinct().collect(Collectors.joining(" ")));
    }

    private static Text why(Cell cell) {
        return switch (cell.origin()) {
            case DEFAULT -> Text.of("");
            case OVERLAY -> Text.of("{0}: for regulated data.", cell.team().name());
            case FALLBACK -> Text.of("{0}{1}: {2}", cell.team().name(), STAND_IN, RaciTile.unfilled(cell));
            case OVERRIDE ->
                cell.isEmpty()
                        ? Text.of("{0}{1}: no letter. {2}", cell.team().name(), BY_HAND, RaciTile.byHand(cell))
                        : Text.of("{0}{1}: {2}", cell.team().name(), BY_HAND, RaciTile.byHand(cell));
        };
    }

    private List<String> teams(Predicate<Cell> wanted) {
        return cells().stream().filter(wanted).map(ActivityRow::marked).toList();
    }

    private static String marked(Cell cell) {
        return switch (cell.origin()) {
            case DEFAULT, OVERLAY -> cell.team().name();
            case FALLBACK -> cell.team().name() + STAND_IN;
            case OVERRIDE -> cell.team().name() + BY_HAND;
        };
    }
}
