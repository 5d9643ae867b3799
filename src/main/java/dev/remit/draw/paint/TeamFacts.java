package dev.remit.draw.paint;

import dev.remit.draw.Marks;
import dev.remit.draw.Tally;
import dev.remit.draw.TeamBox;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands beside a team's name: how many people, what is said of it, how many findings it has.
record TeamFacts(List<Text> all, Tally tally) {
    static TeamFacts of(TeamBox team, Marks marks) {
        var all = new ArrayList<Text>();
        team.people().ifPresent(all::add);
        marks.fact(team.id()).ifPresent(all::add);
        return new TeamFacts(all, marks.isDimmed(team.id()) ? Tally.NONE : marks.tally(team));
    }

    /// All on one line.
    Optional<Text> joined() {
        return switch (all.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(all.getFirst());
            default -> Optional.of(Text.of("{0}, {1}", all.getFirst(), all.getLast()));
        };
    }
}
