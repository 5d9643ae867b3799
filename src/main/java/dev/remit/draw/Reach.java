package dev.remit.draw;

import dev.remit.draw.Belongings.Hold;
import dev.remit.draw.InteractionShape.Form;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.route.Plain;
import dev.remit.draw.surface.Metrics;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An interaction of a team that moves with one that stays.
///
/// @param held which of the two moves
record Reach(InteractionShape shape, Room provider, Room consumer, Hold held) {
    /// @param standing the boxes of the teams that stay
    InteractionShape at(double dx, double dy, Collection<Rect> standing) {
        var joint = new Joint(
                held == Hold.FIRST ? provider.moved(dx, dy) : provider,
                held == Hold.SECOND ? consumer.moved(dx, dy) : consumer,
                shape.mode(),
                shape.bends());
        Form form = joint.form(space -> standing, List.of(), Plain::between);
        return shape.formed(form, caption(form, joint));
    }

    private Optional<Caption> caption(Form form, Joint joint) {
        var captions = new Captions(area -> List.of(joint.provider(), joint.consumer()), Metrics.estimated());
        return shape.caption().flatMap(it -> captions.of(it.text(), it.until(), form, joint.box(), List.of()));
    }
}
