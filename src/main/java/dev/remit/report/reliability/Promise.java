package dev.remit.report.reliability;

import dev.remit.analysis.Availability.Link;
import dev.remit.analysis.Facts;
import dev.remit.model.Dependency;
import dev.remit.model.Service;
import dev.remit.model.Sli;
import dev.remit.model.SliCategory;
import dev.remit.model.Slo;
import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.FigureCells;
import dev.remit.report.Quantity;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import dev.remit.rule.Finding;
import dev.remit.rule.Percent;
import dev.remit.text.Text;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a live service promises, what its dependencies allow, and what it keeps.
record Promise(Service service, Facts facts, FigureCells figures) {
    private static final int NOT_ASSESSED = 5;
    private static final Comparator<Service> BY_TIER = Comparator.comparing(
                    (Service service) -> service.tier().orElse(NOT_ASSESSED))
            .thenComparing(Service::id);

    /// Of the live ones, by tier; what is bought and they need follows them.
    static List<Promise> of(List<Service> services, Facts facts) {
        var live = services.stream().filter(Service::isLive).toList();
        var bought = new LinkedHashSet<Service>();
        for (Service service : live)
            service.dependsOn().stream()
                    .flatMap(each -> facts.structure().service(each.serviceId()).stream())
                    .filter(needed -> needed.external() && needed.isLive())
                    .forEach(bought::add);
        return Stream.concat(live.stream().sorted(BY_TIER), bought.stream().sorted(BY_TIER))
                .distinct()
                .map(service -> of(service, facts))
                .toList();
    }

    private static Promise of(Service service, Facts facts) {
        return new Promise(service, facts, FigureCells.of("availability", analysis -> analysis.of(service, facts)));
    }

    /// Where it stands in the table: its tier, or that it is bought.
    String group() {
        if (service.external()) return Text.of("Bought").toString();
        return service.tier()
                .map(tier -> Text.of("Tier {0}", tier))
                .orElseGet(() -> Text.of("Not assessed"))
                .toString();
    }

    boolean hasTarget() {
        return figures.value("target").isPresent();
    }

    /// What it promises, marked where that is more than its dependencies allow.
    Cell target() {
        boolean isTooMuch = facts.availability().isOverpromised(service);
        return isTooMuch && figures.cell("target") instanceof Quantity target
                ? target.toned(Tone.ERROR)
                : figures.cell("target");
    }

    /// What its direct hard dependencies allow; a blank where it has none.
    Cell ceiling() {
        return hasHardDependency() ? figures.cell("ceiling") : Blank.BLANK;
    }

    /// The objective that the availability it promises is taken from.
    Optional<Slo> objective() {
        return facts.availability()
                .target(service)
                .flatMap(target -> service.slos().stream()
                        .filter(slo -> isOnAvailability(slo)
                                && slo.target()
                                        .filter(it -> it.compareTo(target) == 0)
                                        .isPresent())
                        .findFirst());
    }

    private boolean isOnAvailability(Slo slo) {
        return service.sli(slo)
                .flatMap(Sli::category)
                .filter(category -> category == SliCategory.AVAILABILITY)
                .isPresent();
    }

    Cell spent() {
        return objective()
                .map(slo -> "spent-" + slo.id())
                .map(name -> Objective.toned(figures.cell(name), figures.value(name)))
                .orElse(Words.UNKNOWN);
    }

    /// The dependency that takes most, with what it promises: "Identity provider, 99.5%".
    Cell weakest() {
        if (!hasHardDependency()) return Blank.BLANK;
        return Words.of(facts.availability().links(service).stream()
                .min(Comparator.comparing(Link::availability))
                .map(Link::weakest)
                .map(need -> Text.of("{0}, {1}", need.service().name(), Percent.of(need.target()))));
    }

    /// The other elements of those findings of a rule that are about it.
    Cell named(List<Finding> findings, String rule) {
        var others = findings.stream()
                .filter(finding -> finding.rule().equals(rule) && needs(finding))
                .flatMap(finding -> finding.elements().stream())
                .filter(id -> !id.equals(service.id()))
                .flatMap(id -> facts.document().services().find(id).stream())
                .map(Service::name)
                .distinct()
                .toList();
        return others.isEmpty() ? Blank.BLANK : Words.of(dev.remit.text.Words.some(others));
    }

    /// Whether it is the one that leans on the other: a rule may name either first.
    private boolean needs(Finding finding) {
        return finding.elements().contains(service.id())
                && service.dependsOn().stream()
                        .anyMatch(each ->
                                finding.elements().contains(each.serviceId().id()));
    }

    private boolean hasHardDependency() {
        return service.dependsOn().stream().anyMatch(Dependency::isHard);
    }
}
