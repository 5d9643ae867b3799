package dev.remit.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// Makes the shape of a record type from its components, their types and what [About] adds.
final class Shapes {
    private static final ClassValue<Shape<?>> MADE = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return make(type.asSubclass(Record.class));
        }
    };

    private Shapes() {}

    @SuppressWarnings("unchecked")
    static <T extends Record> Shape<T> of(Class<T> type) {
        return (Shape<T>) MADE.get(type);
    }

    private static <T extends Record> Shape<T> make(Class<T> type) {
        var lookup = lookup(type);
        var fields = new ArrayList<Field<T, ?>>();
        Function<T, Kept> kept = row -> Kept.NONE;
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Kept.class) kept = new Getter<>(lookup, component);
            else fields.add(field(lookup, component));
        }
        var about = Optional.ofNullable(type.getAnnotation(About.class));
        return new Shape<>(type, about.map(About::value).orElse(""), fields, kept, maker(lookup, type));
    }

    private static <T extends Record> Field<T, ?> field(MethodHandles.Lookup lookup, RecordComponent component) {
        var about = component.getAnnotation(About.class);
        if (about == null)
            throw new IllegalStateException(
                    component.getDeclaringRecord() + "." + component.getName() + " lacks @About");
        String name = about.name().isEmpty() ? component.getName() : about.name();
        String label = about.label().isEmpty() ? label(component.getName()) : about.label();
        Kind<?> kind = Kinds.of(component.getGenericType(), about);
        return new Field<>(name, label, about.value(), about.since(), kind, new Getter<>(lookup, component));
    }

    /// "valueStreamId" reads "Value stream".
    private static String label(String name) {
        String bare = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
        var label = new StringBuilder().append(Character.toUpperCase(bare.charAt(0)));
        for (int i = 1; i < bare.length(); i++) {
            boolean startsWord = Character.isUpperCase(bare.charAt(i)) && Character.isLowerCase(bare.charAt(i - 1));
            if (startsWord) label.append(' ');
            label.append(Character.toLowerCase(bare.charAt(i)));
        }
        return label.toString();
    }

    @SuppressWarnings("unchecked")
    private static <T> Function<Values, T> maker(MethodHandles.Lookup lookup, Class<T> type) {
        try {
            MethodHandle handle = lookup.findStatic(type, "of", MethodType.methodType(type, Values.class))
                    .asType(MethodType.genericMethodType(1));
            return values -> (T) invoke(handle, values);
        } catch (NoSuchMethodException | IllegalAccessException missing) {
            throw new IllegalStateException(type.getSimpleName() + " lacks \"static of(Values)\"", missing);
        }
    }

    static Object invoke(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error bug) {
            throw bug;
        } catch (Throwable bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
