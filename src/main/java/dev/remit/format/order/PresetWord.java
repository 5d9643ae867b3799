package dev.remit.format.order;

import dev.remit.draw.surface.Theme;
import dev.remit.format.Embedding;
import dev.remit.format.Ink;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.Orientation;
import dev.remit.format.Paper;
import dev.remit.format.Preset;
import dev.remit.report.Spread;
import dev.remit.report.Variant;
import dev.remit.shape.Id;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One option of a preset: what it is called, and how it is written and read. Empty stands for nothing chosen.
///
/// @param option which formats heed or do not; empty where it is not about formats
record PresetWord(
        String name,
        Optional<Option> option,
        Function<Wish, String> write,
        BiFunction<Wish, String, Outcome<Wish>> reading) {
    private static final String CODE = "E-EXP-042";

    static final List<PresetWord> ALL = List.of(
            option(
                    "paper",
                    Option.PAPER,
                    Paper.values(),
                    it -> it.options().paper(),
                    (wish, it) -> wish.with(wish.options().on(it))),
            option(
                    "orientation",
                    Option.ORIENTATION,
                    Orientation.values(),
                    it -> it.options().orientation(),
                    (wish, it) -> wish.with(wish.options().held(it))),
            option(
                    "ink",
                    Option.INK,
                    Ink.values(),
                    it -> it.options().ink(),
                    (wish, it) -> wish.with(wish.options().in(it))),
            option(
                    "csv",
                    Option.PRESET,
                    Preset.values(),
                    it -> it.options().preset(),
                    (wish, it) -> wish.with(wish.options().as(it))),
            option(
                    "theme",
                    Option.THEME,
                    Theme.values(),
                    it -> it.options().theme(),
                    (wish, it) -> wish.with(wish.options().in(it))),
            option(
                    "embed",
                    Option.EMBEDDING,
                    Embedding.values(),
                    it -> it.options().embedding(),
                    (wish, it) -> wish.with(wish.options().carrying(it))),
            scale(),
            choice(
                    "variant",
                    Variant.values(),
                    it -> it.telling().variant(),
                    (wish, it) -> wish.told(wish.telling().in(it))),
            choice(
                    "spread",
                    Spread.values(),
                    it -> it.telling().spread(),
                    (wish, it) -> wish.told(wish.telling().spread(it))),
            new PresetWord(
                    "sections",
                    wish -> joined(wish.telling().sections()),
                    (wish, words) -> Outcome.done(wish.told(wish.telling().only(split(words))))),
            new PresetWord(
                    "activities",
                    wish -> joined(wish.telling().activities()),
                    (wish, words) -> Outcome.done(wish.told(wish.telling().on(split(words))))),
            scope(),
            part("teams", Scope.Part::teams, (part, ids) -> new Scope.Part(ids, part.services())),
            part("services", Scope.Part::services, (part, ids) -> new Scope.Part(part.teams(), ids)),
            new PresetWord(
                    "diagram",
                    wish -> wish.subject().diagram().orElse(""),
                    (wish, id) -> Outcome.done(wish.about(wish.subject().on(Optional.of(id))))),
            new PresetWord(
                    "scenario",
                    wish -> wish.subject().plan().map(PlanPoint::toString).orElse(""),
                    (wish, plan) -> Outcome.done(wish.about(wish.subject().after(Optional.of(PlanPoint.of(plan)))))),
            day("today", Subject::today, Subject::at),
            day("date", Subject::printed, Subject::printed),
            choice(
                    "people",
                    People.values(),
                    it -> it.subject().people(),
                    (wish, it) -> wish.about(wish.subject().with(it))));

    PresetWord(String name, Function<Wish, String> write, BiFunction<Wish, String, Outcome<Wish>> reading) {
        this(name, Optional.empty(), write, reading);
    }

    /// Whether it changes what is written.
    boolean counts(Wish wish) {
        return option.map(wish.heeds()::contains).orElse(true);
    }

    String written(Wish wish) {
        return write.apply(wish);
    }

    Outcome<Wish> read(Wish wish, String words) {
        return reading.apply(wish, words);
    }

    /// As people type it: `high-contrast`.
    static String typed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> PresetWord choice(
            String name, E[] all, Function<Wish, E> now, BiFunction<Wish, E, Wish> with) {
        return new PresetWord(
                name,
                wish -> typed(now.apply(wish)),
                (wish, word) ->
                        Named.among(name, word, List.of(all), PresetWord::typed).map(one -> with.apply(wish, one)));
    }

    private static <E extends Enum<E>> PresetWord option(
            String name, Option option, E[] all, Function<Wish, E> now, BiFunction<Wish, E, Wish> with) {
        var word = choice(name, all, now, with);
        return new PresetWord(name, Optional.of(option), word.write(), word.reading());
    }

    private static PresetWord scale() {
        var all = IntStream.rangeClosed(1, Options.LARGEST_SCALE).boxed().toList();
        return new PresetWord(
                "scale",
                Optional.of(Option.SCALE),
                wish -> Integer.toString(wish.options().scale()),
                (wish, word) -> Named.among("scale", word, all, number -> Integer.toString(number))
                        .map(number -> wish.with(wish.options().times(number))));
    }

    private static PresetWord scope() {
        return new PresetWord(
                "scope",
                wish -> switch (wish.subject().scope()) {
                    case Scope.All _ -> "all";
                    case Scope.View _ -> "view";
                    case Scope.Part _ -> "part";
                },
                (wish, word) -> Named.among("scope", word, List.of("all", "view", "part"), it -> it)
                        .map(it -> switch (it) {
                            case "all" -> wish.about(wish.subject().in(Scope.ALL));
                            case "view" -> wish.about(wish.subject().in(Scope.VIEW));
                            default -> wish.about(wish.subject().in(partOf(wish)));
                        }));
    }

    private static PresetWord part(
            String name, Function<Scope.Part, Set<Id>> now, BiFunction<Scope.Part, Set<Id>, Scope.Part> with) {
        return new PresetWord(
                name,
                wish -> joined(now.apply(partOf(wish)).stream().map(Id::text).toList()),
                (wish, words) -> ids(words).map(ids -> wish.about(wish.subject().in(with.apply(partOf(wish), ids)))));
    }

    private static Scope.Part partOf(Wish wish) {
        return wish.subject().scope() instanceof Scope.Part part ? part : new Scope.Part(Set.of(), Set.of());
    }

    private static PresetWord day(
            String name,
            Function<Subject, Optional<LocalDate>> now,
            BiFunction<Subject, Optional<LocalDate>, Subject> with) {
        return new PresetWord(
                name,
                wish -> now.apply(wish.subject()).map(LocalDate::toString).orElse(""),
                (wish, word) -> date(word).map(day -> wish.about(with.apply(wish.subject(), Optional.of(day)))));
    }

    private static Outcome<LocalDate> date(String word) {
        try {
            return Outcome.done(LocalDate.parse(word));
        } catch (DateTimeParseException notDate) {
            return Outcome.refused(Problem.error(CODE, Text.of("\"{0}\" is not a date such as 2026-03-31.", word)));
        }
    }

    private static Outcome<Set<Id>> ids(String words) {
        for (String word : split(words))
            if (!Id.isWellFormed(word))
                return Outcome.refused(Problem.error(CODE, Text.of("\"{0}\" is not an id.", word)));
        return Outcome.done(split(words).stream().map(Id::of).collect(Collectors.toUnmodifiableSet()));
    }

    private static String joined(Collection<String> words) {
        return String.join(",", new TreeSet<>(words));
    }

    private static Set<String> split(String words) {
        return Stream.of(words.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
