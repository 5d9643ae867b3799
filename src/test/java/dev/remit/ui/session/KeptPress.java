package dev.remit.ui.session;

import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A printer that keeps what was printed, as long as it has paper.
final class KeptPress implements Press, Press.Run {
    final List<Seen> pages = new ArrayList<>();
    final List<String> heard = new ArrayList<>();
    boolean exists = true;
    int paper = Integer.MAX_VALUE;

    @Override
    public Outcome<Optional<Run>> ask() {
        return exists
                ? Outcome.done(Optional.of(this))
                : Outcome.refused(Problem.error("E-EXP-050", Text.of("This computer knows no printer.")));
    }

    @Override
    public boolean put(Seen page) {
        if (pages.size() == paper) return false;
        pages.add(page);
        return true;
    }

    @Override
    public void end() {
        heard.add("end");
    }

    @Override
    public void giveUp() {
        heard.add("given up");
    }
}
