package dev.remit.ui.raci;

import dev.remit.model.Domain;
import dev.remit.model.Service;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What stands in the lines: activities under their phases, services under their domains.
final class Lines {
    private Lines() {}

    static List<Line> ofService(Matrix matrix, Sieve sieve) {
        var sifting = new Sifting(sieve);
        return titled(
                matrix.rows().stream().filter(row -> sifting.lets(row)).toList(),
                row -> row.activity().phase().toString(),
                row -> entry(matrix.service(), row));
    }

    private static Line.Entry entry(Service service, Row row) {
        var activity = row.activity();
        return new Line.Entry(
                service.id(),
                Optional.of(activity.code()),
                activity.code(),
                activity.name().toString());
    }

    /// The services for which the team fills a role.
    static List<Matrix> taken(Raci raci, Id team) {
        return raci.matrices().stream()
                .filter(matrix -> matrix.column(team) >= 0)
                .toList();
    }

    static List<Line> ofTeam(Raci raci, List<Matrix> matrices, Id team, Sieve sieve) {
        var sifting = new Sifting(sieve);
        return byDomain(raci, matrices.stream().filter(matrix -> sifting.lets(matrix, team)), Optional.empty());
    }

    static List<Line> ofActivity(Raci raci, Optional<String> activity, Sieve sieve) {
        var sifting = new Sifting(sieve);
        return activity.isPresent()
                ? byDomain(
                        raci,
                        raci.matrices().stream()
                                .filter(matrix -> matrix.row(activity.get())
                                        .filter(row -> sifting.lets(matrix.service(), row))
                                        .isPresent()),
                        activity)
                : everything(raci, sifting);
    }

    private static List<Line> byDomain(Raci raci, Stream<Matrix> matrices, Optional<String> activity) {
        var services = matrices.map(Matrix::service).toList();
        return titled(
                sorted(services, raci),
                service -> domain(service, raci),
                service -> new Line.Entry(service.id(), activity, tier(service), service.name()));
    }

    /// All activities of all services, under the names of the services.
    private static List<Line> everything(Raci raci, Sifting sifting) {
        var services = sorted(raci.matrices().stream().map(Matrix::service).toList(), raci);
        var lines = new ArrayList<Line>();
        for (Service service : services) {
            var rows = raci.matrix(service).rows().stream()
                    .filter(row -> sifting.lets(service, row))
                    .toList();
            if (rows.isEmpty()) continue;
            lines.add(new Line.Title(service.name(), rows.size()));
            rows.forEach(row -> lines.add(entry(service, row)));
        }
        return lines;
    }

    /// Those without a domain last.
    private static List<Service> sorted(List<Service> services, Raci raci) {
        return services.stream()
                .sorted(Comparator.comparing(
                                (Service service) -> service.domainId().isEmpty())
                        .thenComparing(service -> domain(service, raci), NameOrder.BY_NAME)
                        .thenComparing(Service::name, NameOrder.BY_NAME)
                        .thenComparing(Service::id))
                .toList();
    }

    private static String domain(Service service, Raci raci) {
        return raci.structure()
                .domain(service)
                .map(Domain::name)
                .orElse(Text.of("Without a domain").toString());
    }

    private static String tier(Service service) {
        return service.tier().map(tier -> Text.of("Tier {0}", tier).toString()).orElse("");
    }

    private static <T> List<Line> titled(List<T> all, Function<T, String> title, Function<T, Line.Entry> entry) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < all.size()) {
            String name = title.apply(all.get(from));
            int to = from;
            while (to < all.size() && title.apply(all.get(to)).equals(name)) to++;
            lines.add(new Line.Title(name, to - from));
            for (T each : all.subList(from, to)) lines.add(entry.apply(each));
            from = to;
        }
        return lines;
    }
}
