package dev.remit.edit;

import dev.remit.model.DeliveryFlow;
import dev.remit.model.Document;
import dev.remit.model.Domain;
import dev.remit.model.Element;
import dev.remit.model.Engagement;
import dev.remit.model.FeedbackLoop;
import dev.remit.model.Interaction;
import dev.remit.model.InteractionMode;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.Optional;

/// What elements are called: by their name, or by what they are about where they have none.
public final class Titles {
    private final Document document;

    private Titles(Document document) {
        this.document = document;
    }

    /// Its id where the document does not know it.
    public static String of(Id id, Document document) {
        return document.find(id).map(element -> of(element, document)).orElse(id.text());
    }

    public static String of(Element element, Document document) {
        var titles = new Titles(document);
        return switch (element) {
            case Interaction it -> titles.of(it).toString();
            case Engagement it -> titles.of(it);
            case FeedbackLoop it ->
                Text.of("{0} to {1}", titles.named(it.fromServiceId()), titles.named(it.toTeamId()))
                        .toString();
            case DeliveryFlow it ->
                titles.about(it.serviceId(), it.domainId())
                        .map(what -> Text.of("Delivery of {0}", what).toString())
                        .orElse(it.title());
            case RaciOverride it ->
                titles.about(it.serviceId(), it.domainId())
                        .map(what -> Text.of("{0} for {1}, {2}", it.activityCode(), what, it.role())
                                .toString())
                        .orElse(it.title());
            default -> element.title();
        };
    }

    private Text of(Interaction interaction) {
        String one = named(interaction.teamAId());
        String other = named(interaction.teamBId());
        if (interaction.is(InteractionMode.X_AS_A_SERVICE)) return Text.of("{0} serves {1}", one, other);
        return interaction.is(InteractionMode.FACILITATING)
                ? Text.of("{0} helps {1}", one, other)
                : Text.of("{0} and {1}", one, other);
    }

    private String of(Engagement engagement) {
        return engagement.sreTeamId().isPresent() && engagement.buildingTeamId().isPresent()
                ? Text.of(
                                "{0} for {1}",
                                named(engagement.sreTeamId().get()),
                                named(engagement.buildingTeamId().get()))
                        .toString()
                : engagement.title();
    }

    private Optional<String> about(Optional<Ref<Service>> service, Optional<Ref<Domain>> domain) {
        return service.map(this::named).or(() -> domain.map(this::named));
    }

    private String named(Ref<?> ref) {
        return document.find(ref.id()).map(Element::title).orElse(ref.id().text());
    }
}
