package dev.remit.model;

import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.shape.Row;
import dev.remit.shape.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// What follows from a document's references and dates alone: who owns, builds, runs and covers what on one day.
///
/// Immutable and made once a revision; lists are in the order of ids. What a reference names and does not exist is
/// left out, except where references are returned.
public final class Structure {
    private static final Comparator<Engagement> WEAKEST_FIRST = Comparator.comparing((Engagement engagement) ->
                    engagement.level().map(Enum::ordinal).orElse(-1))
            .thenComparing(engagement -> engagement.startDate().orElse(LocalDate.MIN))
            .thenComparing(Engagement::id, Comparator.reverseOrder());

    private final Document document;
    private final LocalDate today;
    /// Beside the tables, as a hash finds one of 10,000 in a fifth of the time and most rules look for owners.
    private final Map<Id, Team> teams;

    private final Map<Id, Domain> domains;
    private final Map<Id, ValueStream> valueStreams;
    private final Map<Id, Known> services;
    private final Map<Id, List<Service>> owned;
    private final Map<Id, List<Service>> built;
    private final Map<Id, List<Service>> callers;
    private final Map<Id, List<Rotation>> rotations;
    private final Map<Id, Engagement> engagements = new HashMap<>();
    private final Map<Id, List<Interaction>> interactions;

    /// A service with its teams, found once: rules ask for the owner of each several times over, and at 10,000
    /// services every list and table looked into on the way is a miss of the cache.
    private record Known(Service service, Optional<Service> itself, Optional<Team> owner, Optional<Team> builder) {}

    private Structure(Document document, LocalDate today) {
        this.document = document;
        this.today = today;
        teams = byId(document.teams());
        domains = byId(document.domains());
        valueStreams = byId(document.valueStreams());
        services = HashMap.newHashMap(document.services().size());
        var ownedBy = new Grouped<Service>();
        var builtBy = new Grouped<Service>();
        var calledBy = new Grouped<Service>();
        for (Service service : document.services()) {
            var owning = ownerRef(service);
            services.put(service.id(), known(service, owning));
            owning.ifPresent(owner -> ownedBy.add(owner.id(), service));
            service.builtBy().or(() -> owning).ifPresent(builder -> builtBy.add(builder.id(), service));
            service.dependsOn()
                    .forEach(needed -> calledBy.add(needed.serviceId().id(), service));
        }
        owned = ownedBy.map();
        built = builtBy.map();
        callers = calledBy.map();
        rotations = rotationsByService(document);
        interactions = interactionsByTeam(document);
        document.engagements().stream()
                .filter(Engagement::isInForce)
                .sorted(WEAKEST_FIRST)
                .forEach(this::engage);
    }

    public static Structure of(Document document, LocalDate today) {
        return new Structure(document, today);
    }

    public Document document() {
        return document;
    }

    public LocalDate today() {
        return today;
    }

    public Optional<Team> team(Ref<Team> ref) {
        return Optional.ofNullable(teams.get(ref.id()));
    }

    /// The name of the team, or the id of one that does not exist.
    public String nameOf(Ref<Team> ref) {
        return team(ref).map(Team::name).orElseGet(() -> ref.id().text());
    }

    public Optional<Service> service(Ref<Service> ref) {
        var known = services.get(ref.id());
        return known == null ? Optional.empty() : known.itself();
    }

    /// What is made of a service and its owner, which are looked up at once; empty where it does not exist.
    public <T> Optional<T> owned(Ref<Service> ref, BiFunction<Service, Optional<Team>, T> made) {
        var known = services.get(ref.id());
        return known == null ? Optional.empty() : Optional.of(made.apply(known.service(), known.owner()));
    }

    /// The teams that answer for a service today: in a good model exactly one.
    public List<Ref<Team>> accountable(Service service) {
        var accountable = new ArrayList<Ref<Team>>(1);
        for (Ownership ownership : service.owners()) {
            if (ownership.isAccountableOn(today)) accountable.add(ownership.teamId());
        }
        return List.copyOf(accountable);
    }

    /// The single team that answers for the service; empty where nobody or several do.
    public Optional<Team> owner(Service service) {
        return known(service).owner();
    }

    /// The team that changes the service: the one named, else its owner.
    public Optional<Team> builder(Service service) {
        return known(service).builder();
    }

    /// The operating model in force; empty while nobody decided or it begins later.
    public Optional<OperatingModel> model(Service service) {
        var operating = service.operating();
        return Period.of(operating.since(), Optional.empty()).contains(today) ? operating.model() : Optional.empty();
    }

    /// The engagement in force that covers the service: of several the highest level, then the latest start.
    public Optional<Engagement> engagement(Service service) {
        return Optional.ofNullable(engagements.get(service.id()));
    }

    public Optional<Team> sreTeam(Service service) {
        return engagement(service).flatMap(Engagement::sreTeamId).flatMap(this::team);
    }

    /// The rotations that answer for the service at some time.
    public List<Rotation> rotations(Service service) {
        return rotations.getOrDefault(service.id(), List.of());
    }

    /// The teams that are paged first: the one named, else those of its rotations.
    public Set<Ref<Team>> firstLine(Service service) {
        var named = service.operating().firstLineTeamId();
        if (named.isPresent()) return Set.of(named.get());
        var teams = new LinkedHashSet<Ref<Team>>();
        rotations(service).forEach(rotation -> teams.addAll(rotation.teamIds()));
        return teams;
    }

    public List<Service> ownedBy(Team team) {
        return owned.getOrDefault(team.id(), List.of());
    }

    public List<Service> builtBy(Team team) {
        return built.getOrDefault(team.id(), List.of());
    }

    /// The services that depend on this one.
    public List<Service> callers(Service service) {
        return callers.getOrDefault(service.id(), List.of());
    }

    /// The interactions the team takes part in today.
    public List<Interaction> interactions(Team team) {
        return interactions.getOrDefault(team.id(), List.of());
    }

    public boolean interact(Team one, Team other) {
        var all = interactions(one);
        if (all.isEmpty()) return false;
        var a = one.ref();
        var b = other.ref();
        for (Interaction each : all) if (each.joins(a, b)) return true;
        return false;
    }

    public Optional<Domain> domain(Service service) {
        return service.domainId().map(ref -> domains.get(ref.id()));
    }

    public Optional<ValueStream> valueStream(Service service) {
        return domain(service)
                .map(domain -> valueStreams.get(domain.valueStreamId().id()));
    }

    private Optional<Ref<Team>> ownerRef(Service service) {
        Optional<Ref<Team>> only = Optional.empty();
        for (Ownership ownership : service.owners()) {
            if (!ownership.isAccountableOn(today)) continue;
            if (only.isPresent()) return Optional.empty();
            only = Optional.of(ownership.teamId());
        }
        return only;
    }

    /// What is known of a service of the document; of another, such as a changed copy, it is found out.
    private Known known(Service service) {
        var known = services.get(service.id());
        return known != null && known.service() == service ? known : known(service, ownerRef(service));
    }

    private Known known(Service service, Optional<Ref<Team>> owning) {
        var owner = owning.flatMap(this::team);
        var builder = service.builtBy().isPresent() ? service.builtBy().flatMap(this::team) : owner;
        return new Known(service, Optional.of(service), owner, builder);
    }

    /// Called weakest first, so that the strongest stays.
    private void engage(Engagement engagement) {
        engagement.serviceIds().forEach(service -> engagements.put(service.id(), engagement));
    }

    private static <T extends Row> Map<Id, T> byId(Table<T> rows) {
        Map<Id, T> byId = HashMap.newHashMap(rows.size());
        for (T row : rows) byId.put(row.id(), row);
        return byId;
    }

    private static Map<Id, List<Rotation>> rotationsByService(Document document) {
        var covering = new Grouped<Rotation>();
        for (Rotation rotation : document.rotations()) {
            if (!rotation.isCovering()) continue;
            rotation.serviceIds().forEach(service -> covering.add(service.id(), rotation));
        }
        return covering.map();
    }

    private static Map<Id, List<Interaction>> interactionsByTeam(Document document) {
        var joined = new Grouped<Interaction>();
        for (Interaction interaction : document.interactions()) {
            if (!interaction.isActive()) continue;
            joined.add(interaction.teamAId().id(), interaction);
            if (!interaction.teamBId().equals(interaction.teamAId()))
                joined.add(interaction.teamBId().id(), interaction);
        }
        return joined.map();
    }
}
