package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;

/// How teams work together.
public final class Interactions {
    private Interactions() {}

    /// The one team serves the other as a service.
    public static Edit serve(Ref<Team> provider, Ref<Team> consumer) {
        return document ->
                serves(document, provider, consumer) ? document : document.with(service(document, provider, consumer));
    }

    private static boolean serves(Document document, Ref<Team> provider, Ref<Team> consumer) {
        return document.interactions().stream()
                .filter(each -> each.isActive() && each.is(InteractionMode.X_AS_A_SERVICE))
                .anyMatch(each ->
                        each.teamAId().equals(provider) && each.teamBId().equals(consumer));
    }

    private static Interaction service(Document document, Ref<Team> provider, Ref<Team> consumer) {
        return Draft.of(FreeIds.in(document, provider + " serves " + consumer).text())
                .with("teamAId", provider.id().text())
                .with("teamBId", consumer.id().text())
                .with("mode", "X_AS_A_SERVICE")
                .as(Interaction.class);
    }
}
