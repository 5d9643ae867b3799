package dev.remit.ui.form;

import dev.remit.model.Document;
import dev.remit.model.Scenario;
import dev.remit.model.Service;
import dev.remit.model.Site;
import dev.remit.raci.Activity;
import dev.remit.raci.Catalogue;
import dev.remit.shape.Kind;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that fit into an attribute although any would do: those that are in use elsewhere, and the codes that name
/// something.
final class Vocabulary {
    private Vocabulary() {}

    /// @param name of the attribute in its record
    static Stream<Suggestion> of(String name, Kind<?> kind, Present present) {
        if (kind instanceof Kind.Reference<?> reference)
            return present.names().all(reference.to()).stream().map(Suggestion::of);
        Document document = present.document();
        return switch (name) {
            case "role", "fallbackRole", "escalationRole", "approvedBy" -> roles(document);
            case "activityCode" -> Catalogue.activities(document).stream().map(Vocabulary::activity);
            case "phase" ->
                plain(Catalogue.activities().stream().map(it -> it.phase().toString()));
            case "siteName" -> plain(sites(document));
            case "timeZone" -> plain(ZoneId.getAvailableZoneIds().stream());
            case "tags" -> plain(tags(document));
            case "sloIds" -> plain(objectives(document));
            case "sliId" -> mine(present, Service.class, Vocabulary::indicators);
            case "dependsOn" -> mine(present, Scenario.class, Vocabulary::steps);
            case "elements", "elementId" -> elements(document);
            default -> Stream.empty();
        };
    }

    private static Suggestion activity(Activity activity) {
        return new Suggestion(activity.code(), activity.name().toString());
    }

    private static Stream<Suggestion> roles(Document document) {
        return Catalogue.roles(document).stream()
                .map(role -> new Suggestion(role.code(), role.title().toString()));
    }

    private static Stream<String> sites(Document document) {
        return document.teams().stream().flatMap(team -> team.sites().stream()).map(Site::name);
    }

    private static Stream<String> tags(Document document) {
        return Stream.concat(
                document.teams().stream().flatMap(team -> team.tags().stream()),
                document.services().stream().flatMap(service -> service.tags().stream()));
    }

    private static Stream<String> objectives(Document document) {
        return document.services().stream()
                .flatMap(service -> service.slos().stream().map(slo -> service.id() + "/" + slo.id()));
    }

    private static Stream<Suggestion> indicators(Service service) {
        return service.slis().stream()
                .map(sli -> new Suggestion(sli.id().text(), sli.name().orElse("")));
    }

    private static Stream<Suggestion> steps(Scenario scenario) {
        return scenario.steps().stream()
                .map(step -> new Suggestion(step.id().text(), step.title().orElse("")));
    }

    private static Stream<Suggestion> elements(Document document) {
        return document.tables().stream()
                .flatMap(table -> table.stream())
                .map(element -> new Suggestion(element.id().text(), element.title()));
    }

    private static <T> Stream<Suggestion> mine(
            Present present, Class<T> type, Function<T, Stream<Suggestion>> suggestions) {
        return present.rows().stream().filter(type::isInstance).map(type::cast).flatMap(suggestions);
    }

    private static Stream<Suggestion> plain(Stream<String> words) {
        return List.copyOf(words.collect(Collectors.toCollection(TreeSet::new))).stream()
                .map(Suggestion::of);
    }
}
