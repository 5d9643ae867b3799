package dev.remit.ui.panel.inspect;

import dev.remit.model.Document;
import dev.remit.model.Service;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.FigureCards;
import dev.remit.ui.session.desk.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A service: who answers for it and runs it, who does what, what it promises, how it is delivered, what is wrong.
record ServiceTopic(Self<Service> self, ElementCards cards, FigureCards figures) implements ElementTopic<Service> {
    private static final FieldLists FIELDS = FieldLists.of(Service.class);
    private static final List<String> FIRST = List.of(
            "name",
            "builtBy",
            "operating",
            "lifecycle",
            "tier",
            "kind",
            "external",
            "description",
            "domainId",
            "dataClass");
    private static final List<String> RACI = List.of("whatOwner", "howOwner", "roleBindings");
    private static final List<String> RELIABILITY = List.of(
            "slos",
            "slis",
            "dependsOn",
            "ops",
            "peopleWhoKnow",
            "growthPctPerYear",
            "capacityReviewedOn",
            "threatModelOn",
            "lastMajorChangeOn",
            "runbookUrl");
    private static final List<String> DELIVERY =
            List.of("delivery", "pipeline", "fourEyes", "separateDeployIdentity", "repoUrl");

    @Override
    public String kind() {
        return "service";
    }

    @Override
    public List<Page> pages() {
        var card = new ServiceCard(cards);
        var numbers = new ServiceFigures(figures, cards);
        return List.of(
                Page.of("overview", Text.of("Overview"))
                        .above(self.told(card::people))
                        .fields(FIELDS.rest(FIRST, elsewhere()))
                        .below(self.told(cards::referring)),
                Page.of("raci", Text.of("RACI"))
                        .hinting(Text.of("Responsibilities: who does what for this service"))
                        .above(self.told(card::raci))
                        .fields(FIELDS.only(RACI)),
                Page.of("reliability", Text.of("Reliability"))
                        .hinting(Text.of("What it promises, what it needs, and what running it costs"))
                        .above(self.told((checked, service) -> Stream.of(
                                        card.promises(checked, service), numbers.reliability(checked, service))
                                .flatMap(List::stream)
                                .toList()))
                        .fields(FIELDS.only(RELIABILITY)),
                Page.of("delivery", Text.of("Delivery"))
                        .hinting(Text.of("How a change gets to production"))
                        .above(self.told(numbers::delivery))
                        .fields(FIELDS.only(DELIVERY)),
                cards.findingsPage(self, Text.of(""), (checked, element) -> List.of()));
    }

    @Override
    public Text subtitle(Document document, Optional<Checked> checked) {
        return self.in(document).map(ServiceTopic::subtitle).orElse(Text.of("Service"));
    }

    private static Text subtitle(Service service) {
        String kind = Labelled.of(service.kind());
        Optional<String> stage = service.lifecycle().map(Labelled::of);
        if (service.external()) return Text.of("{0}, bought from outside", kind);
        return stage.isPresent() && service.tier().isPresent()
                ? Text.of("{0}, tier {1}, {2}", kind, service.tier().get(), stage.get())
                : Text.of(
                        "{0}, {1}",
                        kind, stage.orElse(Text.of("no lifecycle given").toString()));
    }

    private static Set<String> elsewhere() {
        var names = new ArrayList<String>();
        Stream.of(RACI, RELIABILITY, DELIVERY).forEach(names::addAll);
        return Set.copyOf(names);
    }
}
