package dev.remit.draw;

import dev.remit.draw.route.Foot;
import dev.remit.draw.route.Ground;
import dev.remit.draw.route.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts the dependencies between teams; a service that stands alone counts as a team of its own.
///
/// Each two teams are one number, so that sorting counts them: of 30,000 dependencies in 3 ms instead of 9 with a map.
final class Bundles {
    private static final int HALF = 32;

    private final Map<Integer, Stand> teams = new HashMap<>();
    private final Ways ways;

    private Bundles(Ground ground) {
        ways = new Ways(ground);
    }

    /// The weakest first.
    static List<Bundle> of(List<Link> links, Ground ground) {
        return new Bundles(ground).all(links);
    }

    private List<Bundle> all(List<Link> links) {
        long[] pairs = links.stream().mapToLong(this::pair).sorted().toArray();
        var bundles = new ArrayList<Bundle>();
        int first = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i + 1 < pairs.length && pairs[i] == pairs[i + 1]) continue;
            Stand from = team((int) (pairs[i] >> HALF));
            Stand to = team((int) pairs[i]);
            if (!from.team().equals(to.team())) bundles.add(bundle(from, to, i + 1 - first));
            first = i + 1;
        }
        bundles.sort(Comparator.comparingInt(Bundle::count));
        return bundles;
    }

    private Stand team(int house) {
        return Optional.ofNullable(teams.get(house)).orElseThrow();
    }

    private long pair(Link link) {
        int from = link.from().foot().house();
        int to = link.to().foot().house();
        teams.putIfAbsent(from, link.from());
        teams.putIfAbsent(to, link.to());
        return (long) from << HALF | to;
    }

    private Bundle bundle(Stand from, Stand to, int count) {
        Foot start = from.foot().around();
        Foot end = to.foot().around();
        return new Bundle(from.team(), to.team(), count, start, end, new Line.Numbered(ways, ways.add(start, end)));
    }
}
