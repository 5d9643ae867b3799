package dev.remit.report.topology;

import dev.remit.analysis.Facts;
import dev.remit.analysis.TeamMix;
import dev.remit.analysis.figure.Measure;
import dev.remit.model.TopologyType;
import dev.remit.rule.Finding;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What leadership should know first of its teams: silos, then overload, then neighbours who do not talk, then sizes.
record TopologyTitle(Facts facts, List<TeamLine> teams, List<Finding> findings) {
    Text title() {
        String whose = facts.document().organisation().name();
        if (teams.isEmpty()) return Text.of("{0} has no team yet", whose);
        return Stream.of(silos(whose), overloaded(), apart(), sizes())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Text.of(
                        "The {0} teams of {1} can hold what they carry, and neighbours talk", teams.size(), whose));
    }

    /// "9 teams: 4 stream-aligned, 3 platform and 2 enabling."
    Text subtitle() {
        var types = Arrays.stream(TopologyType.values())
                .filter(type -> count(type) > 0)
                .map(type -> Text.of("{0} {1}", count(type), type.label().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        if (types.isEmpty()) return Text.of("A team is a stable group that owns work as a unit.");
        return teams.size() == 1
                ? Text.of("1 team: {0}.", Words.list(types))
                : Text.of("{0} teams: {1}. {2}", teams.size(), Words.list(types), ratio());
    }

    /// "6.14 stream-aligned teams to one other."
    private Text ratio() {
        var mix = TeamMix.of(facts.document());
        if (mix.others() == 0) return Text.of("Every team is stream-aligned.");
        return Text.of("{0} stream-aligned teams to one other.", two(mix.ratio()));
    }

    private Optional<Text> silos(String whose) {
        return found("TOP-007").isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("{0} keeps those who build apart from those who run", whose));
    }

    private Optional<Text> overloaded() {
        return counted(
                found("TOP-002").size(),
                "1 of {0} teams carries more than it can hold in mind",
                "{1} of {0} teams carry more than they can hold in mind");
    }

    private Optional<Text> apart() {
        var conway = facts.conway();
        int apart = conway.uncovered().size();
        if (apart == 0) return Optional.empty();
        int all = apart + conway.covered().size();
        return Optional.of(
                apart == 1
                        ? Text.of("1 of {0} dependencies between teams has no interaction", all)
                        : Text.of("{1} of {0} dependencies between teams have no interaction", all, apart));
    }

    private Optional<Text> sizes() {
        return counted(
                found("TOP-001").size(),
                "1 of {0} teams is too small or too large to work as one",
                "{1} of {0} teams are too small or too large to work as one");
    }

    private Optional<Text> counted(int some, String one, String several) {
        if (some == 0) return Optional.empty();
        return Optional.of(some == 1 ? Text.of(one, teams.size()) : Text.of(several, teams.size(), some));
    }

    private List<Finding> found(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    private long count(TopologyType type) {
        return teams.stream().filter(line -> line.team().is(type)).count();
    }

    private static String two(double value) {
        return Measure.INDEX.shown(Math.round(value * 100) / 100.0);
    }
}
