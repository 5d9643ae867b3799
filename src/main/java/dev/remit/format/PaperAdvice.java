package dev.remit.format;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// Larger paper for what is much for the one that was chosen, to be said before anything is written.
///
/// @param letters how many columns of letters the widest table has
/// @param teams how many the fullest map shows
public record PaperAdvice(int letters, int teams) {
    private static final int MOST_LETTERS = 14;
    private static final int MOST_TEAMS = 40;

    /// Nothing where there is no larger paper.
    public List<Problem> on(Paper paper) {
        return paper.larger().stream()
                .flatMap(larger ->
                        told(paper).map(problem -> problem.hinting(Text.of("{0} has twice the room.", larger.label()))))
                .toList();
    }

    private Stream<Problem> told(Paper paper) {
        var table = Problem.note(
                "E-EXP-025",
                Text.of("The widest table has {0} columns of letters, which is much for {1}.", letters, paper.label()));
        var map = Problem.note(
                "E-EXP-026", Text.of("The fullest map shows {0} teams, which is much for {1}.", teams, paper.label()));
        return Stream.concat(
                letters > MOST_LETTERS ? Stream.of(table) : Stream.empty(),
                teams > MOST_TEAMS ? Stream.of(map) : Stream.empty());
    }
}
