package dev.remit.draw;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.TextStyle;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;

/// A team's box and what may not be covered in it: its chips, its name and the words beside or beneath it.
record Room(Rect box, List<Rect> kept) {
    private static final double TEXT_LEFT = 12;
    private static final double SRE_EDGE = 8;
    private static final double TEXT_TOP = 12;
    private static final double LINE = 18;
    private static final double FINDINGS = 72;
    private static final double UPRIGHT_TEXT = 96;

    static Room of(TeamBox team, List<Rect> chips, Metrics metrics) {
        var kept = new ArrayList<>(chips);
        kept.add(words(team, metrics));
        if (!team.isUpright()) kept.add(findings(team.box()));
        return new Room(team.box(), kept);
    }

    /// Where the count of findings stands, whether there are any now or not: nothing moves when one is found.
    private static Rect findings(Rect box) {
        return new Rect(box.right() - TEXT_LEFT - FINDINGS, box.y() + 4, FINDINGS, 24);
    }

    private static Rect words(TeamBox team, Metrics metrics) {
        Rect box = team.box();
        double left = box.x() + (team.sre() ? TEXT_LEFT + SRE_EDGE : TEXT_LEFT);
        if (team.isUpright()) return new Rect(left, box.y() + TEXT_TOP, box.width() - 2 * TEXT_LEFT, UPRIGHT_TEXT);
        double width = metrics.width(team.name(), TextStyle.TEAM_NAME);
        double people = team.people().map(text -> width(text, metrics)).orElse(0.0);
        double lines = team.lines().stream()
                .mapToDouble(text -> width(text, metrics))
                .max()
                .orElse(0);
        double all = team.isBare() ? Math.max(width, Math.max(people, lines)) : width + TEXT_LEFT + people;
        double height = team.isBare() ? LINE * (2 + team.lines().size()) : LINE;
        return new Rect(left, box.y() + TEXT_TOP, all, height);
    }

    private static double width(Text text, Metrics metrics) {
        return metrics.width(text.toString(), TextStyle.TEAM_FACTS);
    }

    Room moved(double dx, double dy) {
        return new Room(
                box.moved(dx, dy), kept.stream().map(each -> each.moved(dx, dy)).toList());
    }

    /// How far one can reach in from beneath between two x without covering what must be kept.
    double depthFromBottom(double left, double right) {
        double lowest = box.y();
        for (Rect each : kept) {
            if (each.x() < right && left < each.right()) lowest = Math.max(lowest, each.bottom());
        }
        return box.bottom() - lowest;
    }

    /// The same from above.
    double depthFromTop(double left, double right) {
        double highest = box.bottom();
        for (Rect each : kept) {
            if (each.x() < right && left < each.right()) highest = Math.min(highest, each.y());
        }
        return highest - box.y();
    }
}
