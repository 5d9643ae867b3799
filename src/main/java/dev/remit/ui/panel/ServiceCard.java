package dev.remit.ui.panel;

import dev.remit.model.OperatingModel;
import dev.remit.model.Ownership;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Raci;
import dev.remit.shape.Labelled;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// What is known about a service: who answers for it and who runs it, what it promises, its RACI, what is wrong.
record ServiceCard(ElementCards cards, Checked checked) {
    Region of(Service service) {
        var structure = checked.facts().structure();
        var card = new Card(Glyphs.of(service), service.name(), subtitle(service));
        service.description().ifPresent(words -> card.text(Text.of("{0}", words)));
        addPeople(service, structure, card);
        addPromises(service, card);
        cards.addFindings(service.id(), card);
        if (Raci.isListed(service)) {
            card.section(Text.of("Who is responsible for what"));
            card.add(SmallRaci.of(checked.facts().raci().matrix(service)));
        }
        card.section(Text.of("Details"));
        cards.addDetails(service, card);
        return card.node();
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

    private void addPeople(Service service, Structure structure, Card card) {
        card.section(Text.of("Who answers for it"));
        var owners = structure.accountable(service);
        card.fact(Text.of("Owner"), cards.links(teams(owners, structure), Text.of("Nobody")));
        var contributors = service.owners().stream()
                .map(Ownership::teamId)
                .filter(team -> !owners.contains(team))
                .toList();
        if (!contributors.isEmpty())
            card.fact(Text.of("Contributes"), cards.links(teams(contributors, structure), Text.of("")));
        card.fact(Text.of("Builds it"), cards.link(structure.builder(service), Text.of("Nobody")));
        card.fact(Text.of("Operating model"), model(service, structure));
        structure
                .sreTeam(service)
                .ifPresent(team -> card.fact(Text.of("SRE team"), cards.links(List.of(team), Text.of(""))));
        var paged = teams(structure.firstLine(service), structure);
        card.fact(Text.of("Paged first"), cards.links(paged, Text.of("Nobody")));
    }

    private static String model(Service service, Structure structure) {
        return structure
                .model(service)
                .map(OperatingModel::label)
                .orElse(Text.of("Nobody decided").toString());
    }

    private static void addPromises(Service service, Card card) {
        card.section(Text.of("What it promises"));
        if (service.slos().isEmpty()) card.text(Text.of("No objective"));
        service.slos().forEach(slo -> card.text(promise(service, slo)));
    }

    private static Text promise(Service service, Slo slo) {
        String target = slo.target().map(Amounts::percent).map(Text::toString).orElse("–");
        Optional<BigDecimal> measured = service.sli(slo).flatMap(Sli::measured);
        if (measured.isEmpty()) return Text.of("{0} over {1} days, not measured", target, slo.windowDays());
        Text reached = Amounts.percent(measured.get());
        boolean isMet = slo.target()
                .filter(limit -> measured.get().compareTo(limit) >= 0)
                .isPresent();
        return isMet
                ? Text.of("{0} over {1} days, met with {2}", target, slo.windowDays(), reached)
                : Text.of("{0} over {1} days, missed with {2}", target, slo.windowDays(), reached);
    }

    private static List<Team> teams(Collection<Ref<Team>> refs, Structure structure) {
        return refs.stream().flatMap(ref -> structure.team(ref).stream()).toList();
    }
}
