package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Team;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;

/// What a charter may claim that a figure can speak against. A claim is taken from plain English words alone; a text
/// that has none of them, or says "no", "not", "never" or "without", claims nothing.
enum Claim {
    BUILDS(Dimension.FOCUS, "engineer|build|feature|develop", "operational-share", share -> share > 0.5),
    RUNS(Dimension.FOCUS, "production|operation|stabil|reliab", "running", share -> share == 0),
    RELIABLE(Dimension.OBJECTIVE, "reliab|availab|robust|undisturbed|stabil", "attainment", met -> met < 1),
    FAST(Dimension.OBJECTIVE, "fast|frequent|quick|often", "deployments", aMonth -> aMonth < 1),
    FLOWING(Dimension.PROCESS_FLOW, "agile|small|continuous|flow", "hand-offs", handoffs -> handoffs > 2);

    private static final Pattern DENIAL = Pattern.compile("\\b(?:no|not|never|without)\\b", Pattern.CASE_INSENSITIVE);

    private final Dimension dimension;
    private final Pattern words;
    private final String figure;
    private final DoublePredicate against;

    Claim(Dimension dimension, String words, String figure, DoublePredicate against) {
        this.dimension = dimension;
        this.words = Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
        this.figure = figure;
        this.against = against;
    }

    boolean isIn(Dimension other) {
        return dimension == other;
    }

    /// The figure that speaks against what the team says; empty where it says no such thing or nothing is known.
    Optional<Figure> contradiction(Team team, Facts facts) {
        boolean isClaimed = dimension
                .said(team)
                .filter(text ->
                        words.matcher(text).find() && !DENIAL.matcher(text).find())
                .isPresent();
        return isClaimed
                ? measured(team, facts)
                        .filter(known -> known.value().filter(against::test).isPresent())
                : Optional.empty();
    }

    private Optional<Figure> measured(Team team, Facts facts) {
        var all = figure.equals("operational-share")
                ? Analyses.get("capacity").of(team, facts)
                : Column.of(dimension, team, facts);
        return all.stream().filter(each -> each.name().equals(figure)).findFirst();
    }
}
