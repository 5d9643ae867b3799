package dev.remit.report;

import dev.remit.analysis.CognitiveLoad;
import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Watch;
import dev.remit.draw.Tally;
import dev.remit.draw.lens.Readings;
import dev.remit.draw.lens.Readings.Gauge;
import dev.remit.model.Rotation;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the lenses of the map are told that does not follow from the document alone.
public final class Gauging {
    private static final double LOAD_LIMIT = 1;
    /// The most of somebody's time that may be spent on call (SRE book, chapter 11).
    private static final double ON_CALL_LIMIT = 0.25;

    private Gauging() {}

    public static Readings of(Facts facts, Map<Id, Tally> findings) {
        var onCall = onCall(facts);
        return new Readings(
                gauge(facts, team -> facts.cognitiveLoad(team).map(CognitiveLoad::index), LOAD_LIMIT),
                gauge(facts, team -> Optional.ofNullable(onCall.get(team.id())), ON_CALL_LIMIT),
                findings);
    }

    private static Gauge gauge(Facts facts, Function<Team, Optional<Double>> figure, double limit) {
        var figures = new HashMap<Id, Double>();
        for (Team team : facts.document().teams()) figure.apply(team).ifPresent(known -> figures.put(team.id(), known));
        return new Gauge(figures, limit);
    }

    /// The largest share of anybody's time among the rotations a team takes part in.
    private static Map<Id, Double> onCall(Facts facts) {
        var shares = new HashMap<Id, Double>();
        for (Rotation rotation : facts.document().rotations()) {
            double most = OnCall.of(rotation, facts.structure()).watches().stream()
                    .mapToDouble(Watch::share)
                    .max()
                    .orElse(-1);
            if (most >= 0) rotation.teamIds().forEach(team -> shares.merge(team.id(), most, Math::max));
        }
        return shares;
    }
}
