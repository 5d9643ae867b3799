package dev.remit.analysis;

import dev.remit.model.InteractionMode;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.model.ValueStream;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How far running services is kept apart from building them (analyses 5.10): of the answers for running them those
/// that another team than the builder holds, without working together with it.
///
/// Services in production whose builder is known count, and of their activities those one team or more answers for.
///
/// @param apart answers of teams that do not work with the builder
/// @param all answers
public record SiloIndex(int apart, int all) {
    private static final Set<String> RUNNING = Set.of("OPS-01", "OPS-02", "OPS-03", "OPS-04", "REL-03");

    /// From 0, nothing apart, to 1; empty where nothing is answered for.
    public Optional<Double> index() {
        return all == 0 ? Optional.empty() : Optional.of((double) apart / all);
    }

    SiloIndex plus(SiloIndex more) {
        return new SiloIndex(apart + more.apart, all + more.all);
    }

    /// By value stream.
    static Map<Ref<ValueStream>, SiloIndex> byValueStream(List<Service> production, Raci raci) {
        var engaged = TeamPairs.engaged(raci.structure());
        var indexes = new TreeMap<Ref<ValueStream>, SiloIndex>();
        for (Service service : production) {
            raci.structure()
                    .domain(service)
                    .ifPresent(domain ->
                            indexes.merge(domain.valueStreamId(), of(service, raci, engaged), SiloIndex::plus));
        }
        return indexes;
    }

    static SiloIndex of(Service service, Raci raci, TeamPairs engaged) {
        var builder = raci.structure().builder(service);
        if (builder.isEmpty()) return new SiloIndex(0, 0);
        int apart = 0;
        int all = 0;
        for (Row row : raci.matrix(service).rows()) {
            if (!RUNNING.contains(row.activity().code())) continue;
            for (Team holder : row.accountable()) {
                all++;
                if (isApart(holder, builder.get(), raci.structure(), engaged)) apart++;
            }
        }
        return new SiloIndex(apart, all);
    }

    private static boolean isApart(Team holder, Team builder, Structure structure, TeamPairs engaged) {
        if (holder.id().equals(builder.id()) || engaged.contains(holder.id(), builder.id())) return false;
        return structure.interactions(builder).stream()
                .filter(each -> each.joins(holder.ref(), builder.ref()))
                .noneMatch(each -> each.is(InteractionMode.COLLABORATION) || each.is(InteractionMode.FACILITATING));
    }
}
