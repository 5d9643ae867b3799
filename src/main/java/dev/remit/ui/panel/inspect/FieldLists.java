package dev.remit.ui.panel.inspect;

import dev.remit.shape.Field;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The attributes of a kind of element, dealt out to the tabs of the inspector.
record FieldLists(Shape<?> shape) {
    static FieldLists of(Class<? extends Record> type) {
        return new FieldLists(Shape.of(type));
    }

    /// These, in the order they are named here.
    List<Field<?, ?>> only(List<String> names) {
        var some = new ArrayList<Field<?, ?>>();
        for (String name : names) shape.find(name).ifPresent(some::add);
        return List.copyOf(some);
    }

    /// These first, then all that no other tab has, so that a new attribute is never without a place.
    List<Field<?, ?>> rest(List<String> first, Set<String> elsewhere) {
        var all = new ArrayList<>(only(first));
        for (Field<?, ?> field : shape.fields()) {
            if (!first.contains(field.name()) && !elsewhere.contains(field.name())) all.add(field);
        }
        return List.copyOf(all);
    }

    /// Those that all kinds have alike.
    static List<Field<?, ?>> common(List<Class<? extends Record>> types) {
        var common = new ArrayList<Field<?, ?>>(Shape.of(types.getFirst()).fields());
        for (var type : types) common.removeIf(field -> !hasAlike(Shape.of(type), field));
        return List.copyOf(common);
    }

    private static boolean hasAlike(Shape<?> shape, Field<?, ?> field) {
        return shape.find(field.name())
                .filter(own -> own.label().equals(field.label()) && own.kind().equals(field.kind()))
                .isPresent();
    }
}
