package dev.remit.draw;

import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is said about the figures of a picture without moving any of them.
///
/// @param findings those of an element itself, by its id; a team shows those of its services too
/// @param facts a few words beside a team's headcount, such as its load, by the team's id
/// @param tints the colours of a lens
/// @param legend what they mean
public record Marks(
        Map<Id, Tally> findings,
        Map<Id, Text> facts,
        Tints tints,
        Legend legend,
        Set<Id> dimmed,
        Set<Id> selected,
        Optional<Id> hovered,
        Optional<Id> focused) {
    public static final Marks NONE = new Marks(
            Map.of(), Map.of(), Tints.NONE, Legend.NONE, Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Marks {
        findings = Map.copyOf(findings);
        facts = Map.copyOf(facts);
        dimmed = Set.copyOf(dimmed);
        selected = Set.copyOf(selected);
    }

    public Marks withFindings(Map<Id, Tally> all) {
        return new Marks(all, facts, tints, legend, dimmed, selected, hovered, focused);
    }

    public Marks withFacts(Map<Id, Text> all) {
        return new Marks(findings, all, tints, legend, dimmed, selected, hovered, focused);
    }

    public Marks tinted(Tints all, Legend meaning) {
        return new Marks(findings, facts, all, meaning, dimmed, selected, hovered, focused);
    }

    public Marks dimming(Set<Id> all) {
        return new Marks(findings, facts, tints, legend, all, selected, hovered, focused);
    }

    public Marks selecting(Set<Id> all) {
        return new Marks(findings, facts, tints, legend, dimmed, all, hovered, focused);
    }

    public Marks hovering(Optional<Id> one) {
        return new Marks(findings, facts, tints, legend, dimmed, selected, one, focused);
    }

    public Marks focusing(Optional<Id> one) {
        return new Marks(findings, facts, tints, legend, dimmed, selected, hovered, one);
    }

    public Tally tally(Id id) {
        return findings.getOrDefault(id, Tally.NONE);
    }

    /// Of the team and all services in it.
    public Tally tally(TeamBox team) {
        Tally sum = tally(team.id());
        for (Id service : team.services()) sum = sum.plus(tally(service));
        return sum;
    }

    public Optional<Text> fact(Id id) {
        return Optional.ofNullable(facts.get(id));
    }

    public boolean isDimmed(Id id) {
        return dimmed.contains(id);
    }
}
