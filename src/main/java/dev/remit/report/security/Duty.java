package dev.remit.report.security;

import dev.remit.analysis.Facts;
import dev.remit.model.Control;
import dev.remit.model.Lifecycle;
import dev.remit.model.Obligation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.report.Anchor;
import dev.remit.rule.Age;
import dev.remit.shape.Ref;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One obligation: the services it is about and the controls that meet it.
record Duty(Obligation obligation, List<Control> controls, Facts facts) {
    static List<Duty> of(Facts facts) {
        return facts.document().obligations().stream()
                .map(obligation -> new Duty(obligation, controls(obligation, facts), facts))
                .sorted(Comparator.comparing(duty -> duty.obligation().name(), NameOrder.BY_NAME))
                .toList();
    }

    private static List<Control> controls(Obligation obligation, Facts facts) {
        return facts.document().controls().stream()
                .filter(control -> control.obligationId().map(Ref::id).equals(Optional.of(obligation.id())))
                .toList();
    }

    /// Where it is told of.
    Anchor place() {
        return Anchor.of("obligation", obligation.id());
    }

    /// Those that exist and are not retired, by name.
    List<Service> services() {
        return obligation.serviceIds().stream()
                .flatMap(ref -> facts.structure().service(ref).stream())
                .filter(service -> !service.is(Lifecycle.RETIRED))
                .sorted(Comparator.comparing(Service::name, NameOrder.BY_NAME))
                .toList();
    }

    List<Control> covering(Service service) {
        return controls.stream()
                .filter(control -> control.serviceIds()
                        .map(some -> some.contains(service.ref()))
                        .orElse(true))
                .toList();
    }

    Optional<String> accountable() {
        return obligation.accountableTeamId().map(facts.structure()::nameOf);
    }

    boolean isOverdue() {
        return obligation.reviewOn().filter(day -> day.isBefore(facts.today())).isPresent();
    }

    /// What is wrong with one of its controls: nobody carries it out, or nothing current shows that it works.
    List<Text> gaps(Control control) {
        var gaps = new java.util.ArrayList<Text>();
        if (control.ownerTeamId().isEmpty()) gaps.add(Text.of("nobody carries it out"));
        var day = control.evidence().date();
        if (day.isEmpty()) gaps.add(Text.of("no evidence"));
        else if (age(control).orElseThrow().exceeds(control.cadenceDays())) gaps.add(Text.of("evidence out of date"));
        return gaps;
    }

    Optional<Age> age(Control control) {
        return control.evidence().date().map(day -> new Age(day, facts.today()));
    }

    Optional<String> owner(Control control) {
        return control.ownerTeamId().map((Ref<Team> team) -> facts.structure().nameOf(team));
    }

    /// How many gaps there are: in whom it answers to, in its controls and in its services.
    int gaps() {
        int open = accountable().isEmpty() ? 1 : 0;
        for (var control : controls) open += gaps(control).size();
        for (var service : services()) open += new Guarded(this, service).gaps().size();
        return open;
    }
}
