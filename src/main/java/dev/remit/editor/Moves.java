package dev.remit.editor;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Cut;
import dev.remit.edit.Diagrams;
import dev.remit.edit.Edit;
import dev.remit.edit.Ownerships;
import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Services that move to another team, or to none: the core of drawing who answers for what.
///
/// @param services in the order they were chosen
public record Moves(List<Id> services) {
    public Moves {
        services = List.copyOf(services);
    }

    /// The state with the team answering for all of them, and what is said of it.
    public State to(Id team, State state) {
        return to(team, transfer(team), state);
    }

    /// The same, with the first of them before the chip that stands at this place among the team's.
    public State to(Id team, int place, State state) {
        return to(team, transfer(team).then(order(team, place, state)), state);
    }

    /// The same, with something else done to them first as part of the step.
    public State after(Edit first, Id team, State state) {
        return to(team, first.then(transfer(team)), state);
    }

    private State to(Id team, Edit edit, State state) {
        Text step = Text.of("Move {0} to {1}", what(state.document()), Cut.name(title(team, state.document())));
        State moved = state.changed(step, edit);
        return moved == state ? state : moved.saying(remark(team, moved));
    }

    /// The change of owner alone, as a preview asks for it.
    public Edit transfer(Id team) {
        return Ownerships.transfer(refs(), new Ref<>(team));
    }

    public Edit abandon() {
        return Ownerships.abandon(refs());
    }

    /// The state with nobody answering for them, standing at their spots.
    public State toNobody(Edit placing, State state) {
        Text step = Text.of("Leave {0} without an owner", what(state.document()));
        State left = state.changed(step, abandon().then(placing));
        return left == state ? state : left.saying(Remark.undoable(nobody(state.document())));
    }

    /// The state with nobody answering for them, in the tray.
    public State toTray(State state) {
        Edit listed = Diagrams.unplace(state.diagram(), services);
        boolean isOwned = abandon().apply(state.document()) != state.document();
        return isOwned
                ? toNobody(listed, state)
                : state.changed(Text.of("Put {0} into the tray", what(state.document())), listed);
    }

    private Text nobody(Document document) {
        return services.size() == 1
                ? Text.of("Nobody answers for {0} now.", title(services.getFirst(), document))
                : Text.of("Nobody answers for {0} services now.", services.size());
    }

    /// What they are called together.
    public Text what(Document document) {
        return services.size() == 1
                ? Text.of("{0}", Cut.name(title(services.getFirst(), document)))
                : Text.of("{0} services", services.size());
    }

    private Remark remark(Id team, State moved) {
        String name = title(team, moved.document());
        Text belongs = services.size() == 1
                ? Text.of("{0} now belongs to {1}.", title(services.getFirst(), moved.document()), name)
                : Text.of("{0} services now belong to {1}.", services.size(), name);
        return builtElsewhere(team, moved.document())
                .map(builder -> Remark.undoable(Text.of("{0} It is still built by {1}.", belongs, builder))
                        .offering(buildingToo(team, moved.document())))
                .orElse(Remark.undoable(belongs));
    }

    private Remark.Offer buildingToo(Id team, Document document) {
        return new Remark.Offer.More(
                Text.of("Move building too"),
                Text.of("Let {0} build {1}", Cut.name(title(team, document)), what(document)),
                Ownerships.buildToo(refs(), new Ref<>(team)));
    }

    /// The team that still builds the first of them that is built by another.
    private Optional<String> builtElsewhere(Id team, Document document) {
        return services.stream()
                .flatMap(id -> document.services().find(id).stream())
                .flatMap(service -> service.builtBy().stream())
                .filter(builder -> !builder.id().equals(team))
                .map(builder -> title(builder.id(), document))
                .findFirst();
    }

    private Edit order(Id team, int place, State state) {
        var chips = chips(team, state);
        var others = new ArrayList<>(chips);
        others.removeAll(services);
        int before = (int) chips.subList(0, Math.min(place, chips.size())).stream()
                .filter(id -> !services.contains(id))
                .count();
        others.addAll(before, services);
        boolean isLast = before == others.size() - services.size() && !chips.containsAll(services);
        return isLast ? document -> document : Diagrams.order(state.diagram(), team, others);
    }

    /// The services of a team in the order they are shown.
    private static List<Id> chips(Id team, State state) {
        return state.picture()
                .find(team)
                .filter(TeamBox.class::isInstance)
                .map(TeamBox.class::cast)
                .map(TeamBox::services)
                .orElse(List.of());
    }

    /// The place among a team's chips that is meant by a point of the plane.
    public static int place(TeamBox team, Point plane, State state) {
        var chips = team.services().stream()
                .flatMap(id -> state.picture().box(id).stream())
                .toList();
        int place = 0;
        while (place < chips.size() && isBefore(chips.get(place), plane)) place++;
        return place;
    }

    private static boolean isBefore(Rect chip, Point plane) {
        boolean isBelow = plane.y() > chip.bottom();
        return isBelow || (plane.y() >= chip.y() && plane.x() > chip.middleX());
    }

    private List<Ref<Service>> refs() {
        return services.stream().map(id -> new Ref<Service>(id)).toList();
    }

    private static String title(Id id, Document document) {
        return document.find(id).map(Element::title).orElse(id.text());
    }
}
