package dev.remit.ui.raci.paste;

import dev.remit.raci.LetterWords;
import dev.remit.ui.raci.Column;
import dev.remit.ui.raci.Line;
import dev.remit.ui.raci.Place;
import dev.remit.ui.raci.Tableau;
import dev.remit.ui.raci.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Tells which lines and columns of a clip are names rather than letters.
final class Headings {
    private static final int MOST_COLUMNS = 2;

    private final Tableau tableau;
    private final Clip clip;
    private final Names ofColumns;
    private final Names ofLines;
    private final boolean hasLine;
    private final int columns;

    Headings(Tableau tableau, Clip clip) {
        this.tableau = tableau;
        this.clip = clip;
        ofColumns = new Names(tableau.columns().stream().map(Headings::names).toList());
        ofLines = new Names(namesOfLines());
        columns = columns();
        hasLine = clip.height() > 1 && (hasKnownHeading() || hasOnlyHeadings());
    }

    private boolean hasKnownHeading() {
        return clip.lines().getFirst().stream().anyMatch(text -> isName(text, ofColumns));
    }

    /// Where lines are named, a first line without a letter holds the names of columns that nobody has here.
    private boolean hasOnlyHeadings() {
        var cells = clip.from(0, columns).lines().getFirst().stream()
                .filter(text -> !text.isBlank())
                .toList();
        return columns > 0
                && !cells.isEmpty()
                && cells.stream().allMatch(text -> LetterWords.read(text).isEmpty());
    }

    private static List<String> names(Column column) {
        return switch (column) {
            case Column.OfTeam team -> List.of(team.name(), team.team().text());
            case Column.OfActivity of -> List.of(of.activity().code(), of.name());
        };
    }

    /// None where every activity of every service has a line: there a code would mean many.
    private List<List<String>> namesOfLines() {
        boolean isAmbiguous = tableau.view() instanceof View.OfActivity(var activity) && activity.isEmpty();
        return tableau.lines().stream()
                .map(line -> switch (line) {
                    case Line.Title _ -> List.<String>of();
                    case Line.Entry entry -> isAmbiguous ? List.<String>of() : names(entry);
                })
                .toList();
    }

    private List<String> names(Line.Entry entry) {
        boolean isOfService = tableau.view() instanceof View.OfService;
        return List.of(isOfService ? entry.code() : entry.service().text(), entry.name());
    }

    private static boolean isName(String text, Names names) {
        return LetterWords.read(text).isEmpty()
                && (names.exact(text).isPresent() || names.near(text).isPresent());
    }

    /// The last of the first two columns in which a line is named, counted from 1.
    private int columns() {
        int found = 0;
        for (int column = 0; column < Math.min(MOST_COLUMNS, clip.width()); column++) {
            for (int line = 0; line < clip.height(); line++)
                if (isName(clip.at(line, column), ofLines)) found = column + 1;
        }
        return found;
    }

    Axis across(Place anchor) {
        int width = clip.width();
        if (hasLine) {
            var headings = IntStream.range(columns, width)
                    .mapToObj(at -> clip.at(0, at))
                    .toList();
            var own = tableau.columns().stream().map(Column::name).toList();
            return Axis.named(columns, headings, ofColumns, own);
        }
        var targets = IntStream.range(
                        columns > 0 ? 0 : anchor.column(), tableau.columns().size())
                .boxed()
                .toList();
        return Axis.aligned(columns, width, targets);
    }

    Axis down(Place anchor) {
        int from = hasLine ? 1 : 0;
        return columns > 0 ? named(from) : Axis.aligned(from, clip.height(), entries(hasLine ? 0 : anchor.line()));
    }

    /// Each line by whichever of its headings is known.
    private Axis named(int from) {
        Map<Integer, Integer> places = new HashMap<>();
        Map<Integer, Integer> near = new HashMap<>();
        Map<Integer, String> strangers = new HashMap<>();
        var guesses = new ArrayList<Guess>();
        for (int line = from; line < clip.height(); line++) {
            var headings = headings(line);
            var exact = headings.stream()
                    .flatMap(text -> ofLines.exact(text).stream())
                    .findFirst();
            var almost = headings.stream()
                    .filter(text -> ofLines.near(text).isPresent())
                    .findFirst();
            if (exact.isPresent()) places.put(line, exact.get());
            else if (almost.isPresent()) {
                int place = ofLines.near(almost.get()).orElseThrow();
                near.put(line, place);
                guesses.add(new Guess(
                        almost.get(), tableau.entry(place).map(Line.Entry::name).orElse("")));
            } else if (!headings.isEmpty()) strangers.put(line, headings.getFirst());
        }
        return new Axis(from, places, near, guesses, strangers, 0);
    }

    private List<String> headings(int line) {
        return IntStream.range(0, columns)
                .mapToObj(column -> clip.at(line, column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// The lines with cells from one on.
    private List<Integer> entries(int from) {
        return IntStream.range(from, tableau.lines().size())
                .filter(line -> tableau.entry(line).isPresent())
                .boxed()
                .toList();
    }
}
