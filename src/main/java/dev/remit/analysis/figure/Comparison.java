package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Engagement;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Two teams beside each other, in five dimensions, and how they work together (analyses 5.11).
public record Comparison(Team one, Team other, List<Line> lines, Together together) {
    /// One dimension: what is usual, what each team says of itself, and what the facts say of it.
    public record Line(Dimension dimension, Side one, Side other) {}

    /// One of two teams in one dimension.
    ///
    /// @param said words of the team's charter
    /// @param against figures that speak against these words
    public record Side(Optional<String> said, List<Figure> figures, List<Figure> against) {}

    /// What joins two teams today.
    ///
    /// @param numbers services in the charge of either whose delivery numbers both see
    /// @param reviews feedback loops of these services that SRE and builders look at together
    public record Together(
            List<Engagement> engagements,
            List<Interaction> interactions,
            List<Rotation> rotations,
            List<Service> numbers,
            List<FeedbackLoop> reviews) {}

    public static Comparison of(Team one, Team other, Facts facts) {
        var lines = Stream.of(Dimension.values())
                .map(dimension -> new Line(dimension, side(dimension, one, facts), side(dimension, other, facts)))
                .toList();
        return new Comparison(one, other, lines, together(one, other, facts));
    }

    private static Side side(Dimension dimension, Team team, Facts facts) {
        var against = Stream.of(Claim.values())
                .filter(claim -> claim.isIn(dimension))
                .flatMap(claim -> claim.contradiction(team, facts).stream())
                .toList();
        return new Side(dimension.said(team), Column.of(dimension, team, facts), against);
    }

    private static Together together(Team one, Team other, Facts facts) {
        return new Together(
                facts.document().engagements().stream()
                        .filter(Engagement::isInForce)
                        .filter(each -> joins(each, one, other) || joins(each, other, one))
                        .toList(),
                facts.structure().interactions(one).stream()
                        .filter(each -> each.joins(one.ref(), other.ref()))
                        .toList(),
                facts.rotations(one).stream()
                        .filter(each -> each.teamIds().contains(other.ref()))
                        .toList(),
                inCharge(one, other, facts)
                        .filter(each -> isSeen(each, one) && isSeen(each, other))
                        .toList(),
                inCharge(one, other, facts)
                        .flatMap(each -> facts.feedback().from(each).stream())
                        .filter(loop -> loop.jointReview().equals(Optional.of(true)))
                        .toList());
    }

    private static Stream<Service> inCharge(Team one, Team other, Facts facts) {
        var all = new TreeMap<Id, Service>();
        Charge.of(one, facts).all().forEach(service -> all.put(service.id(), service));
        Charge.of(other, facts).all().forEach(service -> all.put(service.id(), service));
        return all.values().stream();
    }

    private static boolean isSeen(Service service, Team team) {
        return service.delivery()
                .visibleTo()
                .filter(viewers -> viewers.contains(team.ref()))
                .isPresent();
    }

    private static boolean joins(Engagement engagement, Team sre, Team builder) {
        return engagement.sreTeamId().equals(Optional.of(sre.ref()))
                && engagement.buildingTeamId().equals(Optional.of(builder.ref()));
    }
}
