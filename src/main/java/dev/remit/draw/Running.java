package dev.remit.draw;

import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.model.Team;
import dev.remit.text.Text;
import java.util.Optional;

/// Who runs a service, in words that fit on its chip. "You" is the team the chip stands in.
final class Running {
    private Running() {}

    static Text words(Service service, Structure structure) {
        int owners = structure.accountable(service).size();
        if (owners > 1) return Text.of("{0} teams own it", owners);
        if (service.external()) return Text.of("Bought from outside");
        if (owners == 0 || isOwnedByNoTeam(service, structure)) return Text.of("Nobody owns it");
        var model = structure.model(service);
        if (model.isEmpty()) return Text.of("Nobody decided who runs it");
        return otherBuilder(service, structure)
                .map(builder -> builtByOther(model.get(), builder.name(), service, structure))
                .orElseGet(() -> builtHere(model.get(), service, structure));
    }

    /// The team that builds the service, where it is not the one that owns it.
    static Optional<Team> otherBuilder(Service service, Structure structure) {
        var owner = structure.owner(service).map(Team::id);
        return structure.builder(service).filter(builder -> !owner.equals(Optional.of(builder.id())));
    }

    private static boolean isOwnedByNoTeam(Service service, Structure structure) {
        return structure.accountable(service).stream()
                .allMatch(owner -> structure.team(owner).isEmpty());
    }

    private static Text builtHere(OperatingModel model, Service service, Structure structure) {
        return switch (model) {
            case YBIYRI -> Text.of("You run it");
            case SRE_CONSULTED -> Text.of("You run it, SRE advises");
            case SRE_EMBEDDED -> Text.of("You run it with SRE");
            case SHARED_ONCALL -> Text.of("Shared with SRE");
            case SRE_RUN -> Text.of("{0} runs it", sre(service, structure));
            case OPS_HANDOFF -> Text.of("Handed to operations");
        };
    }

    private static Text builtByOther(OperatingModel model, String builder, Service service, Structure structure) {
        return switch (model) {
            case YBIYRI -> Text.of("{0} builds and runs it", builder);
            case SRE_CONSULTED -> Text.of("{0} runs it, SRE advises", builder);
            case SRE_EMBEDDED -> Text.of("{0} runs it with SRE", builder);
            case SHARED_ONCALL -> Text.of("{0} shares it with SRE", builder);
            case SRE_RUN -> Text.of("{0} runs it, {1} builds it", sre(service, structure), builder);
            case OPS_HANDOFF -> Text.of("{0} hands it to operations", builder);
        };
    }

    private static String sre(Service service, Structure structure) {
        return structure.sreTeam(service).map(Team::name).orElse("SRE");
    }
}
