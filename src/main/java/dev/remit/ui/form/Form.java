package dev.remit.ui.form;

import dev.remit.edit.Subject;
import dev.remit.model.Service;
import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Id;
import dev.remit.shape.Shape;
import dev.remit.ui.session.Session;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Fields for some attributes of one or several elements, or of the organisation. It lives on while what it is about
/// changes, and when it is about something else of the same kind.
public final class Form {
    private static final Field<?, ?> OWNERS = Shape.of(Service.class).field("owners");

    private final Pen pen;
    private final List<Part> parts = new ArrayList<>();
    private final Map<Part, Present> shown = new IdentityHashMap<>();
    private final Packed packed = new Packed();
    private final Growing growing;

    /// @param above where in the subject the fields stand
    /// @param reveal goes to another element
    public Form(Session session, FieldPath above, List<? extends Field<?, ?>> fields, Consumer<Id> reveal) {
        pen = new Pen(session);
        var coming = new ArrayList<>(new Parts(pen, new Entries(reveal)).coming(fields, above));
        if (fields.contains(OWNERS)) coming.add(Math.min(1, coming.size()), () -> new OwnerPart(pen, reveal));
        growing = new Growing(packed.node(), coming, this::add);
    }

    private void add(Part part) {
        parts.add(part);
        packed.add(part);
        pen.present().ifPresent(present -> show(part, present));
    }

    /// Once: to find out what 10,000 elements have in common takes a while.
    private void show(Part part, Present present) {
        if (shown.put(part, present) != present) part.show(present);
    }

    public Region node() {
        return packed.node();
    }

    /// Is about something else of the same kind from now on, which the next refresh shows. To make its 150 nodes anew
    /// would take 100 ms.
    public void turnTo(Subject subject) {
        settle();
        pen.turnTo(subject);
        parts.forEach(Part::restart);
        shown.clear();
        growing.start();
    }

    /// Shows what has changed, and nothing else.
    public void refresh() {
        pen.present().ifPresent(present -> parts.forEach(part -> show(part, present)));
    }

    /// Whether all of its parts are there.
    public boolean isAllThere() {
        return growing.isDone();
    }

    /// Makes at once what of it is not there yet, for somebody who is to be led to a field.
    public void finish() {
        growing.finish();
    }

    /// Takes what was typed and is not taken yet.
    public void settle() {
        parts.forEach(Part::settle);
    }
}
