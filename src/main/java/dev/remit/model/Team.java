package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A stable group that owns work as a unit.
@About("A stable group that owns work as a unit.")
public record Team(
        @About("Names the team for good.") Id id,
        @About("What the team is called.") String name,

        @About(value = "What the team is for.", prose = true)
        Optional<String> purpose,

        @About(value = "Its type in Team Topologies.", otherwise = "UNDEFINED")
        TopologyType topologyType,

        @About(value = "What the team is good at.", otherwise = "OTHER")
        Specialism specialism,

        @About(value = "How an SRE team works.", label = "SRE style")
        Optional<SreStyle> sreStyle,

        @About("The value stream it works in.") Optional<Ref<ValueStream>> valueStreamId,

        @About(value = "The platform it is part of.", label = "Platform grouping")
        Optional<Ref<PlatformGroup>> platformGroupId,

        @About(value = "People, as full-time equivalents.", unit = Unit.FTE)
        Optional<BigDecimal> headcount,

        @About(value = "Where its people work.", key = "name")
        List<Site> sites,

        @About("How many members have which skill.") Optional<Map<Skill, Integer>> skills,

        @About(value = "Members with both software and systems skills.", label = "Hybrid people")
        Optional<Integer> hybridCount,

        @About("How the team spends its time.") TimeSplit timeSplit,

        @About(value = "Share of all time that is toil.", unit = Unit.SHARE)
        Optional<BigDecimal> toilShare,

        @About("What the team says of itself.") Charter charter,
        @About("What the team may do without asking.") Optional<Set<Authority>> authority,
        @About("The day it was founded.") Optional<LocalDate> since,
        @About("The day it ends.") Optional<LocalDate> endDate,

        @About(value = "It is meant to end.", otherwise = "false")
        boolean temporary,

        @About(
                value = "How loaded the team feels, from 1 (light) to 5 (too much).",
                label = "Load felt by the team",
                least = "1",
                most = "5")
        Optional<Integer> surveyLoad,

        @About("How to reach the team.") Contact contact,

        @About(
                value = "It is a set of role holders, such as all engineering managers, not a delivery team.",
                otherwise = "false")
        boolean roleGroup,

        @About(value = "Whether the team exists now.", otherwise = "ACTIVE")
        TeamStatus status,

        @About("Words to find it by.") Set<String> tags,

        @About(value = "Addresses that belong to it.", key = "title")
        List<Link> links,

        @About("Where it was imported from.") Optional<Source> source,
        Kept kept)
        implements Element {
    static Team of(Values v) {
        return new Team(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public boolean is(TopologyType type) {
        return topologyType == type;
    }

    public boolean is(Specialism what) {
        return specialism == what;
    }

    public Ref<Team> ref() {
        return new Ref<>(id);
    }

    /// The grouping it is shown in: its platform, else its value stream.
    public Optional<Id> home() {
        Optional<Id> platform = platformGroupId.map(Ref::id);
        return platform.or(() -> valueStreamId.map(Ref::id));
    }

    /// Whether the team is known to hold this authority; empty while nobody wrote down what it holds.
    public Optional<Boolean> may(Authority what) {
        return authority.map(all -> all.contains(what));
    }

    /// Members with a skill: 0 for one that a present map leaves out, empty while the map is absent.
    public Optional<Integer> skilled(Skill skill) {
        return skills.map(counts -> counts.getOrDefault(skill, 0));
    }
}
