package dev.remit.rule.topology;

import dev.remit.analysis.Facts;
import dev.remit.edit.Interactions;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Severity;
import dev.remit.rule.Boundary;
import dev.remit.rule.Finding;
import dev.remit.rule.InteractionRule;
import dev.remit.rule.Metadata;
import dev.remit.rule.Parameter;
import dev.remit.rule.Report;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// TOP-005: two teams work together in a way that is meant to pass, and nobody says when.
public final class EndlessInteraction implements InteractionRule {
    private static final int EXTENSION = 90;

    private static final Parameter DAYS = Parameter.of("days", "180", "days")
            .between("1", "3650")
            .meaning("The longest time from start to end of a collaboration or of facilitating.");

    private static final String TEAMS = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        """;

    private static final Metadata METADATA = Metadata.of(
                    "TOP-005", "Temporary interaction without an end", Severity.WARNING)
            .when("An active collaboration or facilitation has no end, or its end is past or before its start, "
                    + "or there are more than {days} days from its start to its end.")
            .why("Collaborating and helping pay off for a while; without an end they become a habit that costs both.")
            .remedy("Agree on a day to stop, or turn what is left into a service.")
            .sources("TT", "TT-API", "APP")
            .parameters(DAYS)
            .reports(
                    TEAMS + """
                    "interactions": [
                      { "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION",
                        "startDate": "2026-02-01" },
                      { "id": "i2", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING",
                        "endDate": "2026-05-31" }]
                    """,
                    "Pay–Shop collaboration since 2026-02-01 has no end. Set one or change the mode.",
                    "Pay–Shop facilitating was to end on 2026-05-31. Set a new end or change the mode.")
            .accepts(TEAMS + """
                "interactions": [{ "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION",
                  "startDate": "2026-02-01", "endDate": "2026-07-01" },
                  { "id": "i2", "teamAId": "pay", "teamBId": "shop", "mode": "X_AS_A_SERVICE",
                    "startDate": "2020-01-01" }]
                """)
            .boundaries(
                    Boundary.of(DAYS, TEAMS + """
                        "interactions": [{ "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "COLLABORATION",
                          "startDate": "2026-03-01", "endDate": "#" }]
                        """)
                            .accepts("2026-08-27", "2026-08-28")
                            .reports(Severity.WARNING, "2026-08-29"),
                    Boundary.of("end", TEAMS + """
                        "interactions": [{ "id": "i1", "teamAId": "pay", "teamBId": "shop", "mode": "FACILITATING",
                          "endDate": "#" }]
                        """)
                            .reports(Severity.WARNING, "2026-05-31")
                            .accepts("2026-06-01", "2026-06-02"));

    @Override
    public Metadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Interaction interaction, Pair pair, Facts facts, Report report) {
        if (!isTemporary(interaction)) return;
        int limit = report.count(DAYS);
        message(interaction, words(interaction, pair), facts.today(), limit)
                .map(message -> finding(message, pair.a(), pair.b())
                        .keyed(interaction.id().text()))
                .map(finding -> repaired(finding, interaction, facts.today(), limit))
                .ifPresent(report::add);
    }

    private static boolean isTemporary(Interaction interaction) {
        return interaction.is(InteractionMode.COLLABORATION) || interaction.is(InteractionMode.FACILITATING);
    }

    private static Text words(Interaction interaction, Pair pair) {
        String a = pair.a().name();
        String b = pair.b().name();
        return interaction.is(InteractionMode.COLLABORATION)
                ? Text.of("{0}–{1} collaboration", a, b)
                : Text.of("{0}–{1} facilitating", a, b);
    }

    private static Optional<Text> message(Interaction interaction, Text words, LocalDate today, int limit) {
        var start = interaction.startDate();
        if (interaction.endDate().isEmpty()) return Optional.of(endless(words, start));
        LocalDate end = interaction.endDate().get();
        if (end.isBefore(today))
            return Optional.of(Text.of("{0} was to end on {1}. Set a new end or change the mode.", words, end));
        return start.flatMap(from -> unreal(words, from, end, limit));
    }

    private static Text endless(Text words, Optional<LocalDate> start) {
        return start.map(from -> Text.of("{0} since {1} has no end. Set one or change the mode.", words, from))
                .orElseGet(() -> Text.of("{0} has no end. Set one or change the mode.", words));
    }

    private static Optional<Text> unreal(Text words, LocalDate from, LocalDate end, int limit) {
        if (end.isBefore(from))
            return Optional.of(Text.of("{0} ends on {1} before it starts on {2}. Set another end.", words, end, from));
        long days = ChronoUnit.DAYS.between(from, end);
        return days <= limit
                ? Optional.empty()
                : Optional.of(Text.of(
                        "{0} lasts {1} days (limit {2}). Set an earlier end or change the mode.", words, days, limit));
    }

    private static Finding repaired(Finding finding, Interaction interaction, LocalDate today, int limit) {
        LocalDate end = nextEnd(interaction, today, limit);
        var ended = end.isBefore(today)
                ? finding
                : finding.repair(
                        Text.of("Let it end on {0}", end), Interactions.reviewBy(interaction.ref(), Optional.of(end)));
        return ended.repair(Text.of("Turn it into X-as-a-Service"), Interactions.serveInstead(interaction.ref()));
    }

    /// Three months from now, and no later than the limit allows.
    private static LocalDate nextEnd(Interaction interaction, LocalDate today, int limit) {
        LocalDate start = interaction.startDate().orElse(today);
        LocalDate wanted = (start.isAfter(today) ? start : today).plusDays(EXTENSION);
        LocalDate last = start.plusDays(limit);
        return interaction.startDate().isPresent() && last.isBefore(wanted) ? last : wanted;
    }
}
