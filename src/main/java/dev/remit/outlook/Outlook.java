package dev.remit.outlook;

import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What becomes of an organisation by a change: figures that become others, how much of the RACI changes hands, and the
/// findings that come and go.
public record Outlook(List<Shift> shifts, Handover handover, List<Found> come, List<Found> gone) {
    private static final int MOST_SHIFTS = 4;
    private static final int MOST_FINDINGS = 2;

    public Outlook {
        shifts = List.copyOf(shifts);
        come = List.copyOf(come);
        gone = List.copyOf(gone);
    }

    public static Outlook between(Judged now, Judged then) {
        return new Outlook(
                Shifts.between(now.facts(), then.facts()),
                Handover.between(now.facts().raci(), then.facts().raci()),
                Found.beyond(now.findings(), then),
                Found.beyond(then.findings(), now));
    }

    public boolean isNothing() {
        return shifts.isEmpty() && handover.isNone() && come.isEmpty() && gone.isEmpty();
    }

    /// In a few lines: the figures, the RACI, then what will be found and what no more. What has no line is counted.
    public List<Text> lines() {
        if (isNothing()) return List.of(Text.of("Load, hand-offs, RACI and findings stay as they are."));
        var lines = new ArrayList<Text>();
        shifts.stream().limit(MOST_SHIFTS).map(Shift::text).forEach(lines::add);
        if (shifts.size() > MOST_SHIFTS) lines.add(Text.of("and {0} more figures change", shifts.size() - MOST_SHIFTS));
        if (!handover.isNone())
            lines.add(Text.of(
                    "RACI: {0} activities change, in {1} another team answers",
                    handover.duties(), handover.accountable()));
        tell("New: {0}", "and {0} more new findings", come, lines);
        tell("Gone: {0}", "and {0} more are gone", gone, lines);
        return List.copyOf(lines);
    }

    private static void tell(String each, String rest, List<Found> all, List<Text> lines) {
        all.stream().limit(MOST_FINDINGS).map(it -> Text.of(each, it.text())).forEach(lines::add);
        if (all.size() > MOST_FINDINGS) lines.add(Text.of(rest, all.size() - MOST_FINDINGS));
    }
}
