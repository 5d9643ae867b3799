package dev.remit.ui.triage;

import dev.remit.model.Severity;
import dev.remit.rule.Group;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which findings are listed: those that pass all of it.
///
/// @param words each of them stands in the message, the code, the element or the team, in any letters
/// @param ignored whether those that are looked past are listed too
public record Sieve(
        Optional<Severity> severity,
        Optional<Group> group,
        Optional<Id> team,
        String words,
        Recency recency,
        boolean ignored) {
    public static final Sieve OPEN =
            new Sieve(Optional.empty(), Optional.empty(), Optional.empty(), "", new Recency.Any(), false);

    public Sieve severity(Optional<Severity> only) {
        return new Sieve(only, group, team, words, recency, ignored);
    }

    public Sieve group(Optional<Group> only) {
        return new Sieve(severity, only, team, words, recency, ignored);
    }

    public Sieve team(Optional<Id> only) {
        return new Sieve(severity, group, only, words, recency, ignored);
    }

    public Sieve words(String typed) {
        return new Sieve(severity, group, team, typed, recency, ignored);
    }

    public Sieve recency(Recency how) {
        return new Sieve(severity, group, team, words, how, ignored);
    }

    public Sieve ignored(boolean too) {
        return new Sieve(severity, group, team, words, recency, too);
    }

    /// Whether it holds anything back of what is open.
    public boolean isOpen() {
        return ignored(false).equals(OPEN);
    }

    public List<Line> of(List<Line> lines, Chronicle chronicle) {
        return through(lines, chronicle).toList();
    }

    /// Whether any is listed, without going on from the first that is.
    public boolean lets(List<Line> lines, Chronicle chronicle) {
        return through(lines, chronicle).findFirst().isPresent();
    }

    private Stream<Line> through(List<Line> lines, Chronicle chronicle) {
        if (isOpen()) return lines.stream().filter(this::isLookedAt);
        var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return lines.stream().filter(line -> passes(line, chronicle) && holds(line, wanted));
    }

    private boolean isLookedAt(Line line) {
        return ignored || line.ignored().isEmpty();
    }

    private boolean passes(Line line, Chronicle chronicle) {
        String code = line.finding().rule();
        return isLookedAt(line)
                && severity.map(it -> it == line.finding().severity()).orElse(true)
                && group.map(it -> code.startsWith(it.name() + "-")).orElse(true)
                && team.map(it ->
                                line.team().filter(team -> team.id().equals(it)).isPresent())
                        .orElse(true)
                && chronicle.isWithin(recency, line.fingerprint());
    }

    private static boolean holds(Line line, List<String> wanted) {
        if (wanted.equals(List.of(""))) return true;
        String text = String.join(" ", line.finding().rule(), line.element(), line.teamName(), line.message())
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }
}
