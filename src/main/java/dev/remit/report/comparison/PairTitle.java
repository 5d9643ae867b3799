package dev.remit.report.comparison;

import dev.remit.analysis.figure.Comparison;
import dev.remit.text.Text;
import java.util.stream.Stream;

/// What to know first of two teams: what speaks against their charters, else how they work together.
record PairTitle(Comparison pair) {
    Text text() {
        long against = against();
        String one = pair.one().name();
        String other = pair.other().name();
        if (against == 1) return Text.of("{0} and {1}: 1 figure speaks against what a charter says", one, other);
        if (against > 1)
            return Text.of("{0} and {1}: {2} figures speak against what their charters say", one, other, against);
        return ties() == 0
                ? Text.of("{0} and {1} share no engagement, interaction or rotation", one, other)
                : working(one, other);
    }

    private Text working(String one, String other) {
        return ties() == 1
                ? Text.of("{0} and {1} work together in one way, and nothing speaks against their charters", one, other)
                : Text.of(
                        "{0} and {1} work together in {2} ways, and nothing speaks against their charters",
                        one, other, ties());
    }

    private long against() {
        return pair.lines().stream()
                .flatMap(line -> Stream.of(line.one(), line.other()))
                .mapToLong(side -> side.against().size())
                .sum();
    }

    private int ties() {
        var together = pair.together();
        return together.engagements().size()
                + together.interactions().size()
                + together.rotations().size();
    }
}
