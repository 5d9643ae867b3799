package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Element;
import dev.remit.shape.Fault;
import dev.remit.shape.Id;
import dev.remit.shape.Kind;
import dev.remit.shape.Raw;
import dev.remit.shape.Unit;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import dev.remit.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns what a person typed into the value it means: numbers with their units, days, names of elements, words of
/// choices by their labels. Nothing typed means nothing known.
public final class Typed {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final int SHOWN = 60;

    private final Names names;

    public Typed(Document document) {
        this(new Names(document));
    }

    public Typed(Names names) {
        this.names = names;
    }

    public Outcome<Raw> read(Kind<?> kind, String typed) {
        String words = typed.strip();
        return words.isEmpty() ? Outcome.done(Raw.NOTHING) : known(kind, words);
    }

    private Outcome<Raw> known(Kind<?> kind, String words) {
        return switch (kind) {
            case Kind.Text text -> Outcome.done(Raw.of(words.replace("\r\n", "\n")));
            case Kind.Ident ident -> ident(words);
            case Kind.Reference<?> reference -> reference(reference.to(), words);
            case Kind.Amount amount -> Numerals.read(words, amount.unit());
            case Kind.Count count -> Numerals.read(words, count.unit());
            case Kind.Flag flag -> flag(words);
            case Kind.Day day -> day(words);
            case Kind.Choice<?> choice -> choice(choice, words);
            case Kind.Maybe<?> maybe -> known(maybe.of(), words);
            case Kind.Otherwise<?> otherwise -> known(otherwise.of(), words);
            case Kind.Several<?> several -> items(several.of(), words);
            case Kind.Anything anything -> anything(words);
            case Kind.Many<?> many -> parts();
            case Kind.Lookup<?, ?> lookup -> parts();
            case Kind.Group<?> group -> parts();
            case Kind.Rows<?> rows -> parts();
        };
    }

    /// At most 60 characters of what was typed, for a sentence.
    static String excerpt(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }

    private Outcome<Raw> ident(String words) {
        if (Id.isWellFormed(words)) return Outcome.done(Raw.of(words));
        return names.one(Element.class, words)
                .map(element -> Outcome.done(Raw.of(element.id().text())))
                .orElseGet(() -> refused(
                        Fault.NOT_AN_ID,
                        Text.of("\"{0}\" is not an id. Use lower-case letters, digits and dashes.", excerpt(words))));
    }

    private Outcome<Raw> reference(Class<?> to, String words) {
        var found = names.named(to, words);
        if (found.size() == 1) return Outcome.done(Raw.of(found.getFirst().id().text()));
        if (found.size() > 1)
            return refused(
                    Fault.DUPLICATE, Text.of("Several are called \"{0}\". Choose one from the list.", excerpt(words)));
        return refused(Fault.MISSING, nobody(words, names.all(to)));
    }

    private static Text nobody(String words, List<String> names) {
        return Words.nearest(words, names)
                .map(near -> Text.of("Nothing is called \"{0}\". Did you mean \"{1}\"?", excerpt(words), near))
                .orElseGet(() -> Text.of("Nothing is called \"{0}\". Choose a name from the list.", excerpt(words)));
    }

    private static Outcome<Raw> flag(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> Outcome.done(Raw.of(true));
            case "no", "false", "off" -> Outcome.done(Raw.of(false));
            default -> refused(Fault.WRONG_TYPE, Text.of("\"{0}\" is neither yes nor no.", excerpt(words)));
        };
    }

    private static Outcome<Raw> day(String words) {
        var parts = DAY.matcher(words);
        if (parts.matches()) {
            var day = date(parts.group(1), parts.group(2), parts.group(3));
            if (day.isPresent()) return Outcome.done(Raw.of(day.get().toString()));
        }
        return refused(
                Fault.NOT_A_DATE,
                Text.of("\"{0}\" is not a date. Write year, month and day, such as 2026-03-31.", excerpt(words)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Outcome<Raw> choice(Kind.Choice<?> choice, String words) {
        for (Map.Entry<String, ? extends Enum<?>> entry : choice.words().entrySet()) {
            boolean isMeant =
                    words.equalsIgnoreCase(entry.getKey()) || words.equalsIgnoreCase(Shown.label(entry.getValue()));
            if (isMeant) return Outcome.done(Raw.of(entry.getKey()));
        }
        var labels = choice.words().values().stream().map(Shown::label).toList();
        return refused(
                Fault.UNKNOWN_CHOICE,
                Words.nearest(words, labels)
                        .map(near ->
                                Text.of("\"{0}\" is not among the choices. Did you mean {1}?", excerpt(words), near))
                        .orElseGet(() ->
                                Text.of("\"{0}\" is not among the choices: {1}.", excerpt(words), Words.list(labels))));
    }

    private Outcome<Raw> items(Kind<?> kind, String words) {
        Outcome<List<Raw>> all = Outcome.done(List.of());
        for (String item : BETWEEN_ITEMS.split(words)) {
            if (item.isEmpty()) continue;
            all = all.then(some -> known(kind, item).map(next -> with(some, next)));
        }
        return all.map(Raw::of);
    }

    private static List<Raw> with(List<Raw> some, Raw next) {
        var more = new ArrayList<>(some);
        if (!more.contains(next)) more.add(next);
        return List.copyOf(more);
    }

    private static Outcome<Raw> anything(String words) {
        if (words.equals("true") || words.equals("false")) return flag(words);
        return Numerals.read(words, Unit.NONE) instanceof Outcome.Done<Raw> number
                ? number
                : Outcome.done(Raw.of(words));
    }

    private static Outcome<Raw> parts() {
        return refused(Fault.WRONG_TYPE, Text.of("This has parts. Set them one by one."));
    }

    private static Outcome<Raw> refused(Fault fault, Text sentence) {
        return Outcome.refused(fault.at("", sentence));
    }
}
