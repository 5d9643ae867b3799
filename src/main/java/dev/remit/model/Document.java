package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Id;
import dev.remit.shape.Kept;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.shape.Table;
import dev.remit.shape.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An organisation with its plans, settings and diagrams: the whole of one file, immutable.
@About("An organisation with its plans, settings and diagrams: the whole of one file, immutable.")
public record Document(
        @About(value = "The description of the format this file follows.", name = "$schema")
        Optional<String> schema,

        @About("The version of the format, such as 1.0.") String schemaVersion,
        @About("The organisation as it is.") Organisation organisation,
        @About("The value streams.") Table<ValueStream> valueStreams,
        @About("The domains.") Table<Domain> domains,
        @About("The platform groupings.") Table<PlatformGroup> platformGroups,
        @About("The teams.") Table<Team> teams,
        @About("The people, where they are listed.") Table<Person> people,
        @About("The services.") Table<Service> services,
        @About("The interactions between teams.") Table<Interaction> interactions,
        @About("The on-call rotations.") Table<Rotation> rotations,
        @About("The SRE engagements.") Table<Engagement> engagements,
        @About("The error budget policies.") Table<ErrorBudgetPolicy> errorBudgetPolicies,
        @About("The delivery flows.") Table<DeliveryFlow> deliveryFlows,
        @About("The feedback loops.") Table<FeedbackLoop> feedbackLoops,
        @About("The obligations.") Table<Obligation> obligations,
        @About("The controls.") Table<Control> controls,
        @About("Roles beside the six fixed ones.") Table<OwnRole> roles,
        @About("Activities beside those of the catalogue.") Table<OwnActivity> activities,
        @About("Letters set by hand.") Table<RaciOverride> raciOverrides,
        @About("The plans.") Table<Scenario> scenarios,

        @About(value = "Findings looked past for a while.", key = "fingerprint")
        List<Suppression> suppressions,

        @About("What the document sets for itself.") Settings settings,
        @About("The diagrams.") Table<Diagram> diagrams,
        Kept kept) {
    static Document of(Values v) {
        return new Document(
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(), v.next(),
                v.next(), v.next(), v.next(), v.next(), v.next());
    }

    /// What a new file names as the description of its format: the `$id` of the published JSON Schema.
    public static final String SCHEMA = "urn:remit:schema:1";

    /// The version of the format this program writes.
    public static final String VERSION = "1.0";

    /// An organisation of that name with one empty map.
    public static Document named(String name) {
        var organisation = Raw.of(Map.of("name", Raw.of(name)));
        var map = Raw.of(Map.of("id", Raw.of("map"), "name", Raw.of("Whole organisation")));
        var fields = Map.of(
                "$schema",
                Raw.of(SCHEMA),
                "schemaVersion",
                Raw.of(VERSION),
                "organisation",
                organisation,
                "diagrams",
                Raw.of(List.of(map)));
        return Shape.of(Document.class)
                .read(Raw.of(fields), Reading.ofThisVersion())
                .orElseThrow();
    }

    /// Whether a Remit wrote it whose format this one knows only in part: it can be looked at, but not be written again
    /// without loss.
    public boolean isOfNewerFormat() {
        return major(schemaVersion) > major(VERSION);
    }

    private static int major(String version) {
        return version.matches("\\d{1,4}\\..*") ? Integer.parseInt(version.substring(0, version.indexOf('.'))) : 0;
    }

    /// This document with the element put in the place of the one with its id, or added.
    public Document with(Element element) {
        return switch (element) {
            case ValueStream it -> with("valueStreams", valueStreams.with(it));
            case Domain it -> with("domains", domains.with(it));
            case PlatformGroup it -> with("platformGroups", platformGroups.with(it));
            case Team it -> with("teams", teams.with(it));
            case Person it -> with("people", people.with(it));
            case Service it -> with("services", services.with(it));
            case Interaction it -> with("interactions", interactions.with(it));
            case Rotation it -> with("rotations", rotations.with(it));
            case Engagement it -> with("engagements", engagements.with(it));
            case ErrorBudgetPolicy it -> with("errorBudgetPolicies", errorBudgetPolicies.with(it));
            case DeliveryFlow it -> with("deliveryFlows", deliveryFlows.with(it));
            case FeedbackLoop it -> with("feedbackLoops", feedbackLoops.with(it));
            case Obligation it -> with("obligations", obligations.with(it));
            case Control it -> with("controls", controls.with(it));
            case OwnRole it -> with("roles", roles.with(it));
            case OwnActivity it -> with("activities", activities.with(it));
            case RaciOverride it -> with("raciOverrides", raciOverrides.with(it));
            case Scenario it -> with("scenarios", scenarios.with(it));
            case Diagram it -> showing(diagrams.with(it));
        };
    }

    /// By hand, as a diagram holds thousands of places: comparing them all with those before costs 1 ms at 11,000.
    private Document showing(Table<Diagram> newDiagrams) {
        return newDiagrams == diagrams
                ? this
                : new Document(
                        schema,
                        schemaVersion,
                        organisation,
                        valueStreams,
                        domains,
                        platformGroups,
                        teams,
                        people,
                        services,
                        interactions,
                        rotations,
                        engagements,
                        errorBudgetPolicies,
                        deliveryFlows,
                        feedbackLoops,
                        obligations,
                        controls,
                        roles,
                        activities,
                        raciOverrides,
                        scenarios,
                        suppressions,
                        settings,
                        newDiagrams,
                        kept);
    }

    /// This document without the element of that id; the same if there is none. References to it stay and dangle.
    public Document without(Id id) {
        var found = find(id);
        return found.map(element -> withoutRow(tableOf(element), id)).orElse(this);
    }

    /// How many teams there are, without the role groups, which stand among them and are none.
    public int teamCount() {
        return (int) teams.stream().filter(team -> !team.roleGroup()).count();
    }

    /// The element of that id, whatever its kind.
    public Optional<Element> find(Id id) {
        for (Table<? extends Element> table : tables()) {
            var row = table.find(id);
            if (row.isPresent()) return Optional.of(row.get());
        }
        return Optional.empty();
    }

    /// All tables of elements, in the order of the file.
    public List<Table<? extends Element>> tables() {
        return List.of(
                valueStreams,
                domains,
                platformGroups,
                teams,
                people,
                services,
                interactions,
                rotations,
                engagements,
                errorBudgetPolicies,
                deliveryFlows,
                feedbackLoops,
                obligations,
                controls,
                roles,
                activities,
                raciOverrides,
                scenarios,
                diagrams);
    }

    /// Whether it says the same of the organisation but for letters set by hand, as far as that can be told without
    /// comparing it: what has not changed between two revisions is the same instance in both. Nothing but the RACI
    /// follows from those letters.
    public boolean isSameButLetters(Document other) {
        if (organisation != other.organisation) return false;
        int different = 0;
        var others = other.tables().iterator();
        for (Table<? extends Element> table : tables()) if (table != others.next()) different++;
        // Counted, as empty tables of all kinds are one instance.
        int allowed = (diagrams == other.diagrams ? 0 : 1) + (raciOverrides == other.raciOverrides ? 0 : 1);
        return different == allowed;
    }

    public Document withSettings(Settings changed) {
        return with("settings", changed);
    }

    public Document withOrganisation(Organisation changed) {
        return with("organisation", changed);
    }

    private Document withoutRow(String table, Id id) {
        var rows = (Table<?>) Shape.of(Document.class).field(table).of().apply(this);
        return with(table, rows.without(id));
    }

    /// The name of the table an element stands in, as the file has it.
    public static String tableOf(Element element) {
        return switch (element) {
            case ValueStream it -> "valueStreams";
            case Domain it -> "domains";
            case PlatformGroup it -> "platformGroups";
            case Team it -> "teams";
            case Person it -> "people";
            case Service it -> "services";
            case Interaction it -> "interactions";
            case Rotation it -> "rotations";
            case Engagement it -> "engagements";
            case ErrorBudgetPolicy it -> "errorBudgetPolicies";
            case DeliveryFlow it -> "deliveryFlows";
            case FeedbackLoop it -> "feedbackLoops";
            case Obligation it -> "obligations";
            case Control it -> "controls";
            case OwnRole it -> "roles";
            case OwnActivity it -> "activities";
            case RaciOverride it -> "raciOverrides";
            case Scenario it -> "scenarios";
            case Diagram it -> "diagrams";
        };
    }

    private Document with(String field, Object value) {
        return Shape.of(Document.class).with(this, field, value);
    }
}
