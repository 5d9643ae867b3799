package dev.remit.draw;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.shape.Ref;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;

/// Who runs a service, in words that fit on its chip. "You" is the team the chip stands in.
final class Running {
    private Running() {}

    static Text words(Service service, Structure structure) {
        var owners = structure.accountable(service);
        if (owners.size() > 1) return Text.of("{0} teams own it", owners.size());
        if (service.external()) return Text.of("Bought from outside");
        if (owners.isEmpty() || structure.team(owners.getFirst()).isEmpty()) return Text.of("Nobody owns it");
        var model = structure.model(service);
        if (model.isEmpty()) return Text.of("Nobody decided yet");
        return otherBuilder(service, owners, structure)
                .map(builder -> builtByOther(model.get(), builder.name(), service, structure))
                .orElseGet(() -> builtHere(model.get(), service, structure));
    }

    /// The team that builds the service, where it is none of those that own it.
    static Optional<Team> otherBuilder(Service service, List<Ref<Team>> owners, Structure structure) {
        return service.builtBy().filter(builder -> !owners.contains(builder)).flatMap(structure::team);
    }

    private static Text builtHere(OperatingModel model, Service service, Structure structure) {
        return switch (model) {
            case YBIYRI -> Text.of("You run it");
            case SRE_CONSULTED -> Text.of("You run, SRE advises");
            case SRE_EMBEDDED -> Text.of("You run it with SRE");
            case SHARED_ONCALL -> Text.of("Shared with SRE");
            case SRE_RUN -> Text.of("{0} runs it", sre(service, structure));
            case OPS_HANDOFF -> Text.of("Handed to operations");
        };
    }

    private static Text builtByOther(OperatingModel model, String builder, Service service, Structure structure) {
        return switch (model) {
            case YBIYRI -> Text.of("{0} runs it", builder);
            case SRE_CONSULTED -> Text.of("{0} runs, SRE advises", builder);
            case SRE_EMBEDDED -> Text.of("{0} runs it with SRE", builder);
            case SHARED_ONCALL -> Text.of("{0} and SRE share it", builder);
            case SRE_RUN -> Text.of("{0} runs it, {1} builds", sre(service, structure), builder);
            case OPS_HANDOFF -> Text.of("Handed over by {0}", builder);
        };
    }

    private static String sre(Service service, Structure structure) {
        return structure.sreTeam(service).map(Team::name).orElse("SRE");
    }
}
