package dev.remit.ui.form;

import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The parts of a form, by the descriptions of the attributes it shows.
record Parts(Pen pen, Entries entries) {
    /// One for each attribute of a record; the id it bears for good is none that could be set.
    List<Part> of(Shape<?> shape, FieldPath above) {
        return coming(shape.fields(), above).stream().map(Supplier::get).toList();
    }

    /// The same to be made one after the other.
    List<Supplier<Part>> coming(List<? extends Field<?, ?>> fields, FieldPath above) {
        return fields.stream()
                .filter(field -> !field.name().equals("id"))
                .<Supplier<Part>>map(field -> () -> of(Described.by(field), above.to(field.name())))
                .toList();
    }

    Part of(Described about, FieldPath path) {
        return switch (Cores.of(about.kind())) {
            case Kind.Group<?> group -> new GroupPart(pen, path, about, of(group.shape(), path));
            case Kind.Many<?> many -> new RecordsPart(this, path, about, Records.of(many));
            case Kind.Lookup<?, ?> lookup -> lookup(lookup, about, path);
            default -> new FieldPart(pen, path, about, entries);
        };
    }

    /// The parts of one entry of a list or a map.
    List<Part> ofEntry(Kind<?> kind, String label, FieldPath path) {
        return Cores.of(kind) instanceof Kind.Group<?> group
                ? of(group.shape(), path)
                : List.of(of(new Described(path.last(), label, "", kind), path));
    }

    /// Where the keys are known beforehand, each has its field.
    private Part lookup(Kind.Lookup<?, ?> lookup, Described about, FieldPath path) {
        if (!(lookup.key() instanceof Kind.Choice<?> keys))
            return new RecordsPart(this, path, about, Records.of(lookup));
        var parts = new ArrayList<Part>();
        keys.words()
                .forEach((word, constant) -> parts.add(of(
                        new Described(word, Labelled.of(constant), about.help(), known(lookup.of())), path.to(word))));
        return new GroupPart(pen, path, about, parts);
    }

    /// An entry that is not there says nothing, whatever its kind.
    private static Kind<?> known(Kind<?> kind) {
        return kind instanceof Kind.Lookup<?, ?> || kind instanceof Kind.Many<?> ? kind : new Kind.Maybe<>(kind, false);
    }
}
