package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Ref;
import dev.remit.shape.Unit;
import dev.remit.shape.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A piece of functionality that gives value and is wholly owned by one team.
@About("A piece of functionality that gives value and is wholly owned by one team.")
public record Service(
        @About("Names the service for good.") Id id,

        @About("What the service is called; descriptive names last.")
        String name,

        @About(value = "What it does.", prose = true) Optional<String> description,

        @About(value = "What sort of thing it is.", otherwise = "SERVICE")
        ServiceKind kind,

        @About(value = "It is bought and needs no building team.", otherwise = "false")
        boolean external,

        @About("The domain it belongs to.") Optional<Ref<Domain>> domainId,

        @About("The team that changes its code; the owner where absent.")
        Optional<Ref<Team>> builtBy,

        @About(value = "The teams that answer for it or contribute.", key = "teamId")
        List<Ownership> owners,

        @About("Who runs it.") Operating operating,

        @About("Where it stands between idea and retirement.")
        Optional<Lifecycle> lifecycle,

        @About(value = "From 1 (essential) to 4 (no significant effect on customers).", least = "1", most = "4")
        Optional<Integer> tier,

        @About("How sensitive its data is.") Optional<DataClass> dataClass,
        @About("The team that decides what is built.") Optional<Ref<Team>> whatOwner,

        @About("The team that sets standards for how it is built and deployed.")
        Optional<Ref<Team>> howOwner,

        @About(value = "Where its code is.", label = "Repository")
        Optional<String> repoUrl,

        @About(value = "What responders read at 3 a.m.", label = "Runbook")
        Optional<String> runbookUrl,

        @About(value = "Where it is documented.", label = "Documentation")
        Optional<String> docsUrl,

        @About(value = "The services it needs.", key = "serviceId")
        List<Dependency> dependsOn,

        @About(value = "Its indicators.", label = "SLIs", key = "id")
        List<Sli> slis,

        @About(value = "Its objectives.", label = "SLOs", key = "id")
        List<Slo> slos,

        @About(value = "Growth of its load in a year.", label = "Growth", unit = Unit.PERCENT)
        Optional<BigDecimal> growthPctPerYear,

        @About("The day its capacity was reviewed last.") Optional<LocalDate> capacityReviewedOn,

        @About("How far each stage of its pipeline runs by itself.")
        Map<PipelineStage, PipelineLevel> pipeline,

        @About("How it is delivered.") Delivery delivery,

        @About(value = "What running it costs.", label = "Operations")
        Ops ops,

        @About("The day its threats were modelled last.") Optional<LocalDate> threatModelOn,
        @About("The day of its last major change.") Optional<LocalDate> lastMajorChangeOn,
        @About("Overrides the complexity of its domain.") Optional<Complexity> complexity,

        @About("People who could support it alone, where no persons are listed.")
        Optional<Integer> peopleWhoKnow,

        @About("Author and approver of a change always differ.")
        Optional<Boolean> fourEyes,

        @About("Deployments run under an identity of their own.")
        Optional<Boolean> separateDeployIdentity,

        @About(value = "The teams that fill roles for this service.", key = "role")
        List<RoleBinding> roleBindings,

        @About("Words to find it by.") Set<String> tags,

        @About(value = "Addresses that belong to it.", key = "title")
        List<Link> links,

        @About("Where it was imported from.") Optional<Source> source,
        Kept kept)
        implements Element {
    static Service of(Values v) {
        return new Service(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next());
    }

    public Ref<Service> ref() {
        return new Ref<>(id);
    }

    public boolean is(ServiceKind what) {
        return kind == what;
    }

    public boolean is(Lifecycle stage) {
        return lifecycle.equals(Optional.of(stage));
    }

    /// In production, built by us and something that runs: what most rules look at.
    public boolean isProduction() {
        return isLive() && !external && kind != ServiceKind.LIBRARY;
    }

    /// LIMITED, GA or DEPRECATED.
    public boolean isLive() {
        return lifecycle.filter(Lifecycle::isLive).isPresent();
    }

    public Optional<Sli> sli(Slo slo) {
        return slo.sliId()
                .flatMap(wanted ->
                        slis.stream().filter(sli -> sli.id().equals(wanted)).findFirst());
    }
}
