package dev.remit.edit;

import dev.remit.model.Document;
import dev.remit.model.Interaction;
import dev.remit.model.Team;
import dev.remit.shape.Draft;
import dev.remit.shape.Ref;

/// How teams work together.
public final class Interactions {
    private Interactions() {}

    /// The one team serves the other as a service, from now on.
    public static Edit serve(Ref<Team> provider, Ref<Team> consumer) {
        return document -> document.with(service(document, provider, consumer));
    }

    private static Interaction service(Document document, Ref<Team> provider, Ref<Team> consumer) {
        return Draft.of(FreeIds.in(document, provider + " serves " + consumer).text())
                .with("teamAId", provider.id().text())
                .with("teamBId", consumer.id().text())
                .with("mode", "X_AS_A_SERVICE")
                .as(Interaction.class);
    }
}
