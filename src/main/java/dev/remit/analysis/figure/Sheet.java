package dev.remit.analysis.figure;

import dev.remit.analysis.Facts;
import dev.remit.model.Organisation;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.shape.Series;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// The figures of a document: of the organisation, its value streams, teams and services, in the order of their ids.
/// Role groups have none, and what no analysis has anything to say of is left out.
public record Sheet(
        Series<Entry> organisation, Series<Entry> valueStreams, Series<Entry> teams, Series<Entry> services) {
    /// What is said of one of them.
    ///
    /// @param id empty for the organisation
    public record Entry(String id, String name, List<Part> parts) {}

    /// What one analysis says.
    public record Part(String analysis, List<Figure> figures) {}

    public static Sheet of(Facts facts, List<Analysis> analyses) {
        var document = facts.document();
        return new Sheet(
                entries(
                        List.of(document.organisation()),
                        it -> "",
                        Organisation::name,
                        analyses,
                        (each, it) -> each.of(facts)),
                entries(
                        document.valueStreams().toList(),
                        it -> it.id().text(),
                        ValueStream::name,
                        analyses,
                        (each, it) -> each.of(it, facts)),
                teams(facts, analyses, team -> !team.roleGroup()),
                services(facts, analyses, service -> true));
    }

    /// Those of some teams and services alone.
    public static Sheet of(Facts facts, List<Analysis> analyses, Predicate<Team> team, Predicate<Service> service) {
        return new Sheet(
                Series.of(List.of()),
                Series.of(List.of()),
                teams(facts, analyses, team),
                services(facts, analyses, service));
    }

    private static Series<Entry> teams(Facts facts, List<Analysis> analyses, Predicate<Team> wanted) {
        var teams = facts.document().teams().stream().filter(wanted).toList();
        return entries(teams, it -> it.id().text(), Team::name, analyses, (each, it) -> each.of(it, facts));
    }

    private static Series<Entry> services(Facts facts, List<Analysis> analyses, Predicate<Service> wanted) {
        var services = facts.document().services().stream().filter(wanted).toList();
        return entries(services, it -> it.id().text(), Service::name, analyses, (each, it) -> each.of(it, facts));
    }

    private static <T> Series<Entry> entries(
            List<T> all,
            Function<T, String> id,
            Function<T, String> name,
            List<Analysis> analyses,
            BiFunction<Analysis, T, List<Figure>> figures) {
        return () -> all.stream()
                .map(it -> new Entry(id.apply(it), name.apply(it), parts(it, analyses, figures)))
                .filter(entry -> !entry.parts().isEmpty());
    }

    private static <T> List<Part> parts(T it, List<Analysis> analyses, BiFunction<Analysis, T, List<Figure>> figures) {
        return analyses.stream()
                .map(each -> new Part(each.name(), figures.apply(each, it)))
                .filter(part -> !part.figures().isEmpty())
                .toList();
    }
}
