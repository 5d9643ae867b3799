package dev.remit.report.oncall;

import dev.remit.analysis.Facts;
import dev.remit.analysis.OnCall;
import dev.remit.analysis.Watch;
import dev.remit.model.Coverage;
import dev.remit.model.Rotation;
import dev.remit.model.RotationSite;
import dev.remit.rule.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One site of a rotation: the people it has and needs.
///
/// @param site empty where the rotation names none
record Post(OnCall onCall, Optional<RotationSite> site, Facts facts) {
    private static final double MOST_TIME = 0.25;

    /// All posts, in the order of the rotations and their sites.
    static List<Post> of(Facts facts) {
        return facts.document().rotations().stream()
                .flatMap(rotation -> of(rotation, facts))
                .toList();
    }

    private static Stream<Post> of(Rotation rotation, Facts facts) {
        var onCall = OnCall.of(rotation, facts.structure());
        return rotation.sites().isEmpty()
                ? Stream.of(new Post(onCall, Optional.empty(), facts))
                : rotation.sites().stream().map(site -> new Post(onCall, Optional.of(site), facts));
    }

    Rotation rotation() {
        return onCall.rotation();
    }

    Optional<Double> hours() {
        return site.flatMap(it -> OnCall.hours(rotation(), it));
    }

    Optional<Integer> people() {
        return site.flatMap(RotationSite::people);
    }

    /// The share of all time that each person is on call; empty while people or hours are unknown.
    Optional<Double> share() {
        return watch().filter(watch -> watch.people() > 0).map(Watch::share);
    }

    /// The fewest people it needs; empty while its hours are unknown, or it answers at no time.
    Optional<Integer> needed() {
        if (!rotation().isCovering()) return Optional.empty();
        return hours().map(
                        hours -> new Watch("", rotation().simultaneousRoles(), hours, 1).smallest(MOST_TIME, floor()));
    }

    /// How many people are missing; 0 where there are enough.
    Optional<Integer> gap() {
        return needed().flatMap(needed -> people().map(people -> Math.max(0, needed - people)));
    }

    boolean isShort() {
        return gap().filter(gap -> gap > 0).isPresent();
    }

    private Optional<Watch> watch() {
        return site.flatMap(it -> onCall.watches().stream()
                .filter(watch -> watch.site().equals(it.siteName()))
                .findFirst());
    }

    /// Around the clock the limits of ONC-002 count, which a document may set.
    private int floor() {
        if (!rotation().coverage().equals(Optional.of(Coverage.FULL_24X7))) return onCall.floor();
        String limit = rotation().sites().size() == 1 ? "onlySite" : "eachSite";
        return Limit.of("ONC-002", limit, facts).intValue();
    }

    /// The limits of rules as the document has set them.
    static final class Limit {
        private Limit() {}

        static BigDecimal of(String rule, String name, Facts facts) {
            return Rules.find(rule).orElseThrow().limit(name, facts.document().settings());
        }
    }
}
