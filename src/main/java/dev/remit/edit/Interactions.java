package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.InteractionState;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Shape;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How teams work together.
public final class Interactions {
    private static final Shape<Interaction> INTERACTION = Shape.of(Interaction.class);

    private Interactions() {}

    /// Why two teams cannot interact in that mode; empty where they can. Of what has a direction A is the giving team.
    public static Optional<Text> refusal(Document document, Ref<Team> a, Ref<Team> b, InteractionMode mode) {
        String one = name(document, a);
        if (a.equals(b)) return Optional.of(Text.of("{0} cannot interact with itself.", one));
        return document.interactions().stream().anyMatch(each -> isSame(each, a, b, mode))
                ? Optional.of(already(mode, one, name(document, b)))
                : Optional.empty();
    }

    /// Two teams interact; nothing happens where that is refused or the id is taken.
    public static Edit add(Id id, Ref<Team> a, Ref<Team> b, InteractionMode mode) {
        return document ->
                document.find(id).isPresent() || refusal(document, a, b, mode).isPresent()
                        ? document
                        : document.with(made(id, a, b, mode));
    }

    /// The one team serves the other as a service.
    public static Edit serve(Ref<Team> provider, Ref<Team> consumer) {
        return document -> serves(document, provider, consumer)
                ? document
                : document.with(made(
                        FreeIds.in(document, provider + " serves " + consumer),
                        provider,
                        consumer,
                        InteractionMode.X_AS_A_SERVICE));
    }

    /// They work together in that mode; nothing happens where they do so already in another interaction.
    public static Edit mode(Ref<Interaction> interaction, InteractionMode mode) {
        return unlessRefused(interaction, it -> INTERACTION.with(it, "mode", Optional.of(mode)));
    }

    /// From now on the giving team serves the other; the interaction is over where it does so already in another one.
    public static Edit serveInstead(Ref<Interaction> interaction) {
        return document -> document.interactions()
                .find(interaction)
                .map(it -> served(document, it))
                .map(document::with)
                .orElse(document);
    }

    /// The team that gave receives, and the other way round.
    public static Edit swap(Ref<Interaction> interaction) {
        return unlessRefused(interaction, it -> between(it, it.teamBId(), it.teamAId()));
    }

    /// The end at the one team moves to the other; nothing happens where that is refused.
    public static Edit reconnect(Ref<Interaction> interaction, Ref<Team> from, Ref<Team> to) {
        return unlessRefused(
                interaction,
                it -> it.teamAId().equals(from)
                        ? between(it, to, it.teamBId())
                        : it.teamBId().equals(from) ? between(it, it.teamAId(), to) : it);
    }

    /// The day it is expected to end and is looked at again; empty for no such day.
    public static Edit reviewBy(Ref<Interaction> interaction, Optional<LocalDate> day) {
        return Elements.change(Document::interactions, interaction, it -> INTERACTION.with(it, "endDate", day));
    }

    /// What it is for; nothing where the words are blank.
    public static Edit purpose(Ref<Interaction> interaction, String words) {
        return Elements.change(
                Document::interactions, interaction, it -> INTERACTION.with(it, "purpose", Wording.prose(words)));
    }

    private static Interaction served(Document document, Interaction interaction) {
        return refusal(document, interaction.teamAId(), interaction.teamBId(), InteractionMode.X_AS_A_SERVICE)
                        .isPresent()
                ? INTERACTION.with(interaction, "state", InteractionState.ENDED)
                : INTERACTION.with(interaction, "mode", Optional.of(InteractionMode.X_AS_A_SERVICE));
    }

    private static Edit unlessRefused(Ref<Interaction> interaction, UnaryOperator<Interaction> change) {
        return document -> document.interactions()
                .find(interaction)
                .map(change)
                .filter(after -> isAllowed(document, after))
                .map(document::with)
                .orElse(document);
    }

    private static boolean isAllowed(Document document, Interaction after) {
        var others = document.interactions().stream().filter(each -> !each.id().equals(after.id()));
        return !after.teamAId().equals(after.teamBId())
                && others.noneMatch(each -> after.mode()
                        .filter(mode -> isSame(each, after.teamAId(), after.teamBId(), mode))
                        .isPresent());
    }

    private static Interaction between(Interaction interaction, Ref<Team> a, Ref<Team> b) {
        return INTERACTION.with(INTERACTION.with(interaction, "teamAId", a), "teamBId", b);
    }

    /// Now or planned, and for a mode with a direction in the same one.
    private static boolean isSame(Interaction each, Ref<Team> a, Ref<Team> b, InteractionMode mode) {
        if (each.state() == InteractionState.ENDED || !each.is(mode) || !each.joins(a, b)) return false;
        return mode == InteractionMode.COLLABORATION || each.teamAId().equals(a);
    }

    private static Text already(InteractionMode mode, String a, String b) {
        return switch (mode) {
            case COLLABORATION -> Text.of("{0} and {1} collaborate already.", a, b);
            case X_AS_A_SERVICE -> Text.of("{0} serves {1} already.", a, b);
            case FACILITATING -> Text.of("{0} facilitates {1} already.", a, b);
        };
    }

    private static boolean serves(Document document, Ref<Team> provider, Ref<Team> consumer) {
        return document.interactions().stream()
                .filter(Interaction::isActive)
                .anyMatch(each -> isSame(each, provider, consumer, InteractionMode.X_AS_A_SERVICE));
    }

    private static Interaction made(Id id, Ref<Team> a, Ref<Team> b, InteractionMode mode) {
        return Draft.of(id.text())
                .with("teamAId", a.id().text())
                .with("teamBId", b.id().text())
                .with("mode", mode.name())
                .as(Interaction.class);
    }

    private static String name(Document document, Ref<Team> team) {
        return document.teams().find(team).map(Team::name).orElse(team.id().text());
    }
}
