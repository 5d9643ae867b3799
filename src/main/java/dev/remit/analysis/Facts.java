package dev.remit.analysis;

import dev.remit.model.Document;
import dev.remit.model.Rotation;
import dev.remit.model.Service;
import dev.remit.model.Specialism;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.raci.Raci;
import dev.remit.shape.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a document implies on one day: the structure and, computed when they are first asked for, the analyses.
///
/// Immutable to its readers and safe to share between threads; made once a revision.
public final class Facts {
    private final Structure structure;
    private final Availability availability;
    private final Once<List<Service>> production = new Once<>(this::findProduction);
    private final Once<List<HardCycle>> hardCycles = new Once<>(() -> HardCycles.of(production()));
    private final Once<Raci> raci;
    private final Once<Headcounts> headcounts;
    private final Once<SreRun> sreRun;
    private final Once<BusFactor> busFactor;
    private final Once<DomainOwners> domainOwners;
    private final Once<List<Dangling>> dangling;
    private final Once<List<ForeignWord>> foreignWords;
    private final Once<Specialists> specialists;
    private final Once<Rosters> rosters;
    private final Once<OperationalWork> operationalWork;
    private final Once<Policies> policies;
    private final Once<List<Need>> needs;
    private final Once<Conway> conway;
    private final Once<Flows> flows;
    private final Once<Stations> stations;
    private final Once<Groups> groups;
    private final Once<Feedback> feedback;
    private final Once<Coupling> coupling;
    private final Once<ConwayParts> conwayParts;
    private final Once<Map<Ref<ValueStream>, SiloIndex>> silos;
    private final Once<Duties> duties;
    private final Once<LetterCounts> letterCounts;
    private final Once<Passages> passages = new Once<>(() -> Passages.of(this));

    private Facts(Structure structure) {
        this.structure = structure;
        availability = new Availability(structure);
        raci = new Once<>(() -> Raci.of(structure));
        headcounts = new Once<>(() -> Headcounts.of(structure.document()));
        sreRun = new Once<>(() -> SreRun.of(structure));
        busFactor = new Once<>(() -> BusFactor.of(structure));
        domainOwners = new Once<>(() -> DomainOwners.of(structure));
        dangling = new Once<>(() -> Dangling.in(structure.document()));
        foreignWords = new Once<>(() -> ForeignWord.in(structure.document()));
        specialists = new Once<>(() -> Specialists.of(structure.document()));
        rosters = new Once<>(() -> Rosters.of(structure.document()));
        operationalWork = new Once<>(() -> OperationalWork.of(structure));
        policies = new Once<>(() -> Policies.of(structure));
        needs = new Once<>(() -> Need.of(structure));
        conway = new Once<>(() -> Conway.of(needs.get(), structure));
        flows = new Once<>(() -> Flows.of(structure));
        stations = new Once<>(() -> Stations.of(structure, flows()));
        groups = new Once<>(() -> Groups.of(structure, headcounts.get()));
        feedback = new Once<>(() -> Feedback.of(structure.document()));
        coupling = new Once<>(() -> Coupling.of(needs.get(), structure.document()));
        conwayParts = new Once<>(() -> ConwayParts.of(conway(), structure));
        silos = new Once<>(() -> SiloIndex.byValueStream(production(), raci()));
        duties = new Once<>(() -> Duties.of(production(), raci()));
        letterCounts = new Once<>(() -> LetterCounts.of(raci()));
    }

    public static Facts of(Document document, LocalDate today) {
        return new Facts(Structure.of(document, today));
    }

    public Document document() {
        return structure.document();
    }

    public LocalDate today() {
        return structure.today();
    }

    /// Who owns, builds, runs and covers what.
    public Structure structure() {
        return structure;
    }

    /// The services in production that are ours, in the order of their ids.
    public List<Service> production() {
        return production.get();
    }

    /// Who is responsible, accountable, consulted and informed for what.
    public Raci raci() {
        return raci.get();
    }

    /// The people of a team as full-time equivalents, by the persons listed where no number is.
    public Optional<BigDecimal> headcount(Team team) {
        return headcounts.get().of(team);
    }

    /// The services the team runs as SRE.
    public List<Service> sreRun(Team team) {
        return sreRun.get().by(team);
    }

    /// What services promise and what their dependencies allow.
    public Availability availability() {
        return availability;
    }

    /// Which error budget policies speak for what.
    public Policies policies() {
        return policies.get();
    }

    /// How many people can support what.
    public BusFactor busFactor() {
        return busFactor.get();
    }

    /// Which teams own anything in which domain.
    public DomainOwners domainOwners() {
        return domainOwners.get();
    }

    /// The references to what does not exist.
    public List<Dangling> dangling() {
        return dangling.get();
    }

    /// The words that only a newer version of the format knows.
    public List<ForeignWord> foreignWords() {
        return foreignWords.get();
    }

    /// The circles in which services in production need each other hard.
    public List<HardCycle> hardCycles() {
        return hardCycles.get();
    }

    /// The team of that specialism, where the organisation has exactly one.
    public Optional<Team> only(Specialism specialism) {
        return specialists.get().only(specialism);
    }

    /// The rotations the team takes turns in.
    public List<Rotation> rotations(Team team) {
        return rosters.get().of(team);
    }

    /// The hours of operational work each team carries.
    public OperationalWork operationalWork() {
        return operationalWork.get();
    }

    /// How much of the operational work it may do the team does; empty while too little is known.
    public Optional<Capacity> capacity(Team team) {
        double week = document().organisation().workingHoursPerWeek().doubleValue();
        return headcount(team).flatMap(people -> Capacity.of(operationalWork().of(team), people.doubleValue(), week));
    }

    /// The share of operational work the team states, else the one computed from the services it carries.
    public Optional<OperationalShare> operationalShare(Team team) {
        return team.timeSplit()
                .operational()
                .map(OperationalShare::stated)
                .or(() -> capacity(team).map(Capacity::operationalShare));
    }

    /// What the team must hold in mind; empty while its headcount is unknown.
    public Optional<CognitiveLoad> cognitiveLoad(Team team) {
        double operational = operationalShare(team).map(OperationalShare::value).orElse(0.0);
        return headcount(team).map(people -> CognitiveLoad.of(team, structure, operational, people.doubleValue()));
    }

    /// How well the interactions of teams follow the dependencies of their services.
    public Conway conway() {
        return conway.get();
    }

    /// Which delivery flows are drawn for what.
    public Flows flows() {
        return flows.get();
    }

    /// Where teams stand in the delivery flows that are drawn.
    public Stations stations() {
        return stations.get();
    }

    /// How many people value streams and domains have.
    public Groups groups() {
        return groups.get();
    }

    /// What teams regularly learn from services.
    public Feedback feedback() {
        return feedback.get();
    }

    /// Which teams depend on which.
    public Coupling coupling() {
        return coupling.get();
    }

    /// The same as [#conway], from each team and value stream, and what follows no dependency.
    public ConwayParts conwayParts() {
        return conwayParts.get();
    }

    /// How far running is kept apart from building in the value stream.
    public SiloIndex silo(ValueStream stream) {
        return silos.get().getOrDefault(new Ref<ValueStream>(stream.id()), new SiloIndex(0, 0));
    }

    /// What teams answer for.
    public Duties duties() {
        return duties.get();
    }

    /// How many letters of the RACI teams have.
    public LetterCounts letterCounts() {
        return letterCounts.get();
    }

    /// The way of a change of a service in production: as drawn, else as its RACI implies.
    public Passage passage(Service service) {
        return passages.get().of(service);
    }

    /// The ways of the services in production of a value stream.
    public List<Passage> passages(ValueStream stream) {
        return passages.get().of(stream);
    }

    private List<Service> findProduction() {
        return document().services().stream().filter(Service::isProduction).toList();
    }
}
