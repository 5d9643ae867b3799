package dev.remit.edit;

import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Labelled;
import dev.remit.shape.Raw;
import dev.remit.shape.Unit;
import dev.remit.text.Text;

/// Turns values into the words people read and may type again: what [Typed] makes of the words is the value.
public record Shown(Names names) {
    /// The words for a value; none for nothing.
    public String words(Kind<?> kind, Raw value) {
        return switch (kind) {
            case Kind.Text text -> text(value);
            case Kind.Ident ident -> text(value);
            case Kind.Reference<?> reference -> name(reference.to(), value);
            case Kind.Amount amount -> number(value, amount.unit());
            case Kind.Count count -> number(value, count.unit());
            case Kind.Flag flag -> flag(value);
            case Kind.Day day -> text(value);
            case Kind.Choice<?> choice -> choice(choice, value);
            case Kind.Maybe<?> maybe -> words(maybe.of(), value);
            case Kind.Otherwise<?> otherwise -> words(otherwise.of(), value);
            case Kind.Several<?> several -> items(several.of(), value);
            case Kind.Many<?> many -> size(value);
            case Kind.Lookup<?, ?> lookup -> size(value);
            case Kind.Group<?> group -> size(value);
            case Kind.Rows<?> rows -> size(value);
            case Kind.Anything anything -> anything(value);
        };
    }

    /// What a constant is called. "Not involved" and its like have a label though their word is empty.
    static String label(Enum<?> constant) {
        return Labelled.of(constant);
    }

    private static String text(Raw value) {
        return value instanceof Raw.Text text ? text.text() : "";
    }

    private String name(Class<?> type, Raw value) {
        return value instanceof Raw.Text text && Id.isWellFormed(text.text())
                ? names.of(type, Id.of(text.text()))
                : text(value);
    }

    private static String number(Raw value, Unit unit) {
        return value instanceof Raw.Num number
                ? number.value().map(it -> Numerals.shown(it, unit)).orElse(number.written())
                : "";
    }

    private static String flag(Raw value) {
        if (!(value instanceof Raw.Flag flag)) return "";
        return (flag.on() ? Text.of("Yes") : Text.of("No")).toString();
    }

    private static String choice(Kind.Choice<?> choice, Raw value) {
        if (!(value instanceof Raw.Text text)) return "";
        Enum<?> constant = choice.words().get(text.text());
        return constant == null ? text.text() : label(constant);
    }

    private String items(Kind<?> kind, Raw value) {
        return value instanceof Raw.Items items
                ? String.join(
                        ", ",
                        items.items().stream().map(item -> words(kind, item)).toList())
                : "";
    }

    private static String anything(Raw value) {
        return switch (value) {
            case Raw.Text text -> text.text();
            case Raw.Num number -> number.written();
            case Raw.Flag flag -> Boolean.toString(flag.on());
            case Raw.Items items -> size(value);
            case Raw.Fields fields -> size(value);
            case Raw.Nothing nothing -> "";
        };
    }

    private static String size(Raw value) {
        int size = switch (value) {
            case Raw.Items items -> items.items().size();
            case Raw.Fields fields -> fields.fields().size();
            default -> 0;
        };
        if (size == 0) return "";
        return (size == 1 ? Text.of("1 entry") : Text.of("{0} entries", size)).toString();
    }
}
