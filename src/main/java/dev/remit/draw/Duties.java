package dev.remit.draw;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For how many services of others a team does what: the words on an SRE or operations team.
record Duties(Map<Id, Map<OperatingModel, Integer>> counts) {
    static Duties of(Structure structure) {
        var duties = new Duties(new HashMap<>());
        for (Service service : structure.document().services()) {
            structure.model(service).ifPresent(model -> duties.add(service, model, structure));
        }
        return duties;
    }

    List<Text> of(Team team) {
        var lines = new ArrayList<Text>();
        counts.getOrDefault(team.id(), Map.of()).forEach((model, count) -> lines.add(line(model, count)));
        return lines;
    }

    private void add(Service service, OperatingModel model, Structure structure) {
        if (model.involvesSre()) structure.sreTeam(service).ifPresent(team -> add(team.id(), model));
        if (model == OperatingModel.OPS_HANDOFF)
            structure.firstLine(service).stream().map(Ref::id).forEach(team -> add(team, model));
    }

    private void add(Id team, OperatingModel model) {
        counts.computeIfAbsent(team, any -> new EnumMap<>(OperatingModel.class)).merge(model, 1, Integer::sum);
    }

    private static Text line(OperatingModel model, int count) {
        return switch (model) {
            case SRE_RUN, OPS_HANDOFF -> count == 1 ? Text.of("Runs 1 service") : Text.of("Runs {0} services", count);
            case SHARED_ONCALL -> Text.of("Shares on-call for {0}", count);
            case SRE_EMBEDDED -> Text.of("Works inside for {0}", count);
            case SRE_CONSULTED -> Text.of("Advises on {0}", count);
            case YBIYRI -> throw new IllegalArgumentException("No duty for others: " + model);
        };
    }
}
