package dev.remit.ui.panel.inspect;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.Slo;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.raci.Raci;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import dev.remit.ui.panel.Amounts;
import dev.remit.ui.panel.Card;
import dev.remit.ui.session.desk.Checked;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What is known about a service: who answers for it and who runs it, what it promises, its RACI.
record ServiceCard(ElementCards cards) {
    List<Node> people(Checked checked, Service service) {
        var structure = checked.facts().structure();
        var card = Card.plain();
        card.fact(Text.of("Builds it"), cards.link(structure.builder(service), Text.of("Nobody")));
        card.fact(Text.of("Operating model"), model(service, structure));
        structure
                .sreTeam(service)
                .ifPresent(team -> card.fact(Text.of("SRE team"), cards.links(List.of(team), Text.of(""))));
        var paged = teams(structure.firstLine(service), structure);
        card.fact(Text.of("Paged first"), cards.links(paged, Text.of("Nobody")));
        return List.of(card.node());
    }

    List<Node> raci(Checked checked, Service service) {
        var card = Card.plain();
        if (!Raci.isListed(service)) card.text(Text.of("No RACI is kept for this service."));
        else card.add(SmallRaci.of(checked.facts().raci().matrix(service)));
        return List.of(card.node());
    }

    List<Node> promises(Checked checked, Service service) {
        var card = Card.plain().section(Text.of("What it promises"));
        if (service.slos().isEmpty()) card.text(Text.of("No objective"));
        service.slos().forEach(slo -> card.text(promise(service, slo)));
        return List.of(card.node());
    }

    private static String model(Service service, Structure structure) {
        return structure
                .model(service)
                .map(OperatingModel::label)
                .orElse(Text.of("Nobody decided").toString());
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
