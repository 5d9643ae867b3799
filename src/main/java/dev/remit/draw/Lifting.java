package dev.remit.draw;

import dev.remit.draw.Belongings.Hold;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Foot;
import dev.remit.draw.surface.Metrics;
import dev.remit.shape.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Parts a picture in two: some elements with all that belongs to them, and the rest.
record Lifting(Belongings moving, Picture picture) {
    static Lifting of(Set<Id> ids, Picture picture) {
        return new Lifting(Belongings.of(ids, picture), picture);
    }

    Picture rest() {
        return new Picture(
                only(picture.frames(), this::stays),
                only(picture.groupings(), this::stays),
                only(picture.trays(), tray -> !moving.ids().containsAll(tray.services())),
                only(picture.teams(), this::stays),
                only(picture.interactions(), shape -> stays(shape) && hold(shape) == Hold.NEITHER),
                new Sifted<>(picture.edges(), edge -> hold(edge) == Hold.NEITHER),
                only(picture.bundles(), bundle -> hold(bundle) == Hold.NEITHER),
                only(picture.chips(), this::stays),
                only(picture.notes(), this::stays),
                picture.fixed(),
                picture.marks());
    }

    Lifted part() {
        var standing =
                only(picture.teams(), this::stays).stream().map(TeamBox::box).toList();
        return new Lifted(held(), standing, reaches(), edges(), bundles());
    }

    Picture held() {
        return held(shape -> hold(shape) == Hold.BOTH);
    }

    /// With interactions that are among them although their teams are not.
    Picture excerpt() {
        return held(shape -> hold(shape) == Hold.BOTH || moving.hold(shape));
    }

    private Picture held(Predicate<InteractionShape> joins) {
        return new Picture(
                only(picture.frames(), moving::hold),
                only(picture.groupings(), moving::hold),
                List.of(),
                only(picture.teams(), moving::hold),
                only(picture.interactions(), joins),
                only(picture.edges(), edge -> hold(edge) == Hold.BOTH),
                only(picture.bundles(), bundle -> hold(bundle) == Hold.BOTH),
                only(picture.chips(), moving::hold),
                only(picture.notes(), moving::hold),
                picture.fixed(),
                picture.marks());
    }

    private List<Reach> reaches() {
        var reaches = new ArrayList<Reach>();
        for (InteractionShape shape : picture.interactions()) {
            Hold hold = hold(shape);
            if (hold == Hold.FIRST || hold == Hold.SECOND)
                reaches.add(new Reach(shape, room(shape.provider()), room(shape.consumer()), hold));
        }
        return reaches;
    }

    private Room room(Id team) {
        if (!(picture.byId().get(team) instanceof TeamBox box)) return new Room(Rect.EMPTY, List.of());
        var chips = box.services().stream()
                .flatMap(service -> picture.box(service).stream())
                .toList();
        return Room.of(box, chips, Metrics.estimated());
    }

    private List<Tie<Edge>> edges() {
        var housed = housed();
        var ties = new ArrayList<Tie<Edge>>();
        for (Edge edge : picture.edges()) {
            Hold hold = hold(edge);
            if (hold == Hold.FIRST || hold == Hold.SECOND)
                ties.add(new Tie<>(
                        edge, foot(edge.from(), edge.start(), housed), foot(edge.to(), edge.end(), housed), hold));
        }
        return ties;
    }

    private List<Tie<Bundle>> bundles() {
        var ties = new ArrayList<Tie<Bundle>>();
        for (Bundle bundle : picture.bundles()) {
            Hold hold = hold(bundle);
            if (hold == Hold.FIRST || hold == Hold.SECOND)
                ties.add(new Tie<>(bundle, bundle.start(), bundle.end(), hold));
        }
        return ties;
    }

    /// The services that move with their teams; others that move are taken out of theirs.
    private Set<Id> housed() {
        var housed = new HashSet<Id>();
        for (TeamBox team : picture.teams()) {
            if (moving.hold(team)) housed.addAll(team.services());
        }
        return housed;
    }

    private Foot foot(Id service, Foot foot, Set<Id> housed) {
        return moving.hold(service) && !housed.contains(service) ? foot.apart() : foot;
    }

    private Hold hold(Edge edge) {
        return moving.of(edge.from(), edge.to());
    }

    private Hold hold(Bundle bundle) {
        return moving.of(bundle.from(), bundle.to());
    }

    private Hold hold(InteractionShape shape) {
        return moving.of(shape.provider(), shape.consumer());
    }

    private boolean stays(Figure figure) {
        return !moving.hold(figure);
    }

    private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
